import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelBox, placeLabels, wrapLabel } from '../../../src/charts/labels';
import { present } from '../fixtures';

const TOP = 0;
const BOTTOM = 400;
const DUST = 1e-6;
const boxes = (most: number) =>
  fc.array(
    fc.record({
      y: fc.double({ min: -50, max: 450, noNaN: true }),
      height: fc.double({ min: 1, max: 40, noNaN: true }),
    }),
    { maxLength: most },
  );

/** The space each label takes, from the top. */
function spans(list: readonly LabelBox[], middles: readonly number[]): [number, number][] {
  return list
    .map(({ height }, i): [number, number] => {
      const middle = present(middles[i]);
      return [middle - height / 2, middle + height / 2];
    })
    .sort((a, b) => a[0] - b[0]);
}
const place = (list: readonly LabelBox[]) => placeLabels(list, TOP, BOTTOM);

describe('placeLabels', () => {
  test('labels never overlap, even when there is no room for all', () => {
    fc.assert(
      fc.property(boxes(30), (list) => {
        const taken = spans(list, place(list));
        for (const [i, [from]] of taken.entries()) {
          const before = taken[i - 1];
          if (before) expect(from).toBeGreaterThanOrEqual(before[1] - DUST);
        }
      }),
    );
  });

  test('those that fit stay inside', () => {
    fc.assert(
      fc.property(boxes(10), (list) => {
        fc.pre(list.reduce((sum, { height }) => sum + height, 0) <= BOTTOM - TOP);
        for (const [from, to] of spans(list, place(list))) {
          expect(from).toBeGreaterThanOrEqual(TOP - DUST);
          expect(to).toBeLessThanOrEqual(BOTTOM + DUST);
        }
      }),
    );
  });

  test('their order is kept', () => {
    fc.assert(
      fc.property(boxes(15), (list) => {
        const middles = place(list);
        for (const [i, a] of list.entries()) {
          for (const [j, b] of list.entries()) {
            if (a.y < b.y) expect(present(middles[i])).toBeLessThan(present(middles[j]));
          }
        }
      }),
    );
  });

  test('a label with nothing near it is not moved', () => {
    fc.assert(
      fc.property(boxes(8), (list) => {
        const middles = place(list);
        const wanted = spans(
          list,
          list.map(({ y }) => y),
        );
        const apart = wanted.every(([from], i) => i === 0 || from > (wanted[i - 1]?.[1] ?? 0));
        fc.pre(apart && wanted.every(([from, to]) => from >= TOP && to <= BOTTOM));
        for (const [i, { y }] of list.entries()) expect(middles[i]).toBeCloseTo(y, 6);
      }),
    );
  });

  test('eight labels within two pixels spread evenly around them', () => {
    const list = Array.from({ length: 8 }, (_, i) => ({ y: 200 + i / 4, height: 16 }));
    const middles = place(list);
    for (const [i, middle] of middles.entries()) {
      if (i > 0) expect(middle - present(middles[i - 1])).toBeCloseTo(16, 6);
    }
    expect(middles.reduce((sum, y) => sum + y, 0) / 8).toBeCloseTo(200.875, 6);
  });

  test('labels at the edge are pushed in, the next ones out of their way', () => {
    expect(placeLabels([{ y: 0, height: 20 }], 0, 100)).toEqual([10]);
    expect(placeLabels([{ y: 100, height: 20 }], 0, 100)).toEqual([90]);
    const list = [
      { y: 100, height: 20 },
      { y: 99, height: 20 },
    ];
    expect(placeLabels(list, 0, 100)).toEqual([90, 70]);
  });

  test('no labels, no places', () => {
    expect(place([])).toEqual([]);
  });
});

describe('wrapLabel', () => {
  test('breaks at spaces, within the width', () => {
    expect(wrapLabel('Personer på 67 år og derover', 12)).toEqual(['Personer på', '67 år og', 'derover']);
    expect(wrapLabel('Antal', 3)).toEqual(['Antal']);
    expect(wrapLabel('i alt', 5)).toEqual(['i alt']);
  });

  test('breaks words that are longer between syllables, with a hyphen', () => {
    expect(wrapLabel('A-dagpenge og kontanthjælp', 8)).toEqual(['A-dagpenge', 'og', 'kontant-', 'hjælp']);
    expect(wrapLabel('Kontanthjælp', 12)).toEqual(['Kontanthjælp']);
  });

  test('keeps all words, and only what cannot be broken is too long', () => {
    const text = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (label, max) => {
        const lines = wrapLabel(label, max);
        expect(lines.join(' ').replaceAll('- ', '')).toBe(label);
        for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
