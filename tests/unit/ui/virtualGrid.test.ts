import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexesOf, moveCell, offsetsOf, visibleRange } from '../../../src/ui/virtualGrid';

const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 });

describe('what is in view', () => {
  test('a few of many', () => {
    const places = offsetsOf(Array.from({ length: 100 }, () => 50));
    expect(visibleRange(places, 0, 120, 0)).toEqual({ start: 0, end: 3 });
    expect(visibleRange(places, 100, 100, 0)).toEqual({ start: 2, end: 4 });
    expect(visibleRange(places, 1000, 120, 1)).toEqual({ start: 19, end: 24 });
  });

  test('nothing of nothing', () => {
    expect(visibleRange(offsetsOf([]), 0, 500, 2)).toEqual({ start: 0, end: 0 });
  });

  test('is every item that shows, and no more than asked for beyond', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.nat(9000),
        fc.integer({ min: 1, max: 900 }),
        fc.nat(3),
        (list, from, length, more) => {
          const places = offsetsOf(list);
          const { start, end } = visibleRange(places, from, length, more);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(list.length);
          for (const [i, size] of list.entries()) {
            const top = places[i] ?? 0;
            if (top < from + length && top + size > from) {
              expect(i).toBeGreaterThanOrEqual(start);
              expect(i).toBeLessThan(end);
            }
          }
          const shown = list.filter(
            (size, i) => (places[i] ?? 0) < from + length && (places[i] ?? 0) + size > from,
          );
          expect(end - start).toBeLessThanOrEqual(Math.max(1, shown.length) + 2 * more);
        },
      ),
    );
  });

  test('what has focus is made wherever it is, once and in order', () => {
    expect(indexesOf({ start: 3, end: 5 }, null)).toEqual([3, 4]);
    expect(indexesOf({ start: 3, end: 5 }, 4)).toEqual([3, 4]);
    expect(indexesOf({ start: 3, end: 5 }, 0)).toEqual([0, 3, 4]);
    expect(indexesOf({ start: 3, end: 5 }, 9)).toEqual([3, 4, 9]);
  });
});

describe('keys', () => {
  // Items 0 and 3 are headings, which cannot have focus.
  const grid = { rows: [1, 2, 4, 5], columns: 3, page: 2 };
  test.each([
    ['ArrowDown', false, { item: 2, column: 0 }, { item: 4, column: 0 }],
    ['ArrowUp', false, { item: 4, column: 0 }, { item: 2, column: 0 }],
    ['ArrowUp', false, { item: 1, column: 2 }, { item: -1, column: 2 }],
    ['ArrowUp', false, { item: -1, column: 2 }, { item: -1, column: 2 }],
    ['ArrowDown', false, { item: 5, column: 2 }, { item: 5, column: 2 }],
    ['ArrowLeft', false, { item: 2, column: 0 }, { item: 2, column: -1 }],
    ['ArrowLeft', false, { item: 2, column: -1 }, { item: 2, column: -1 }],
    ['ArrowRight', false, { item: 2, column: 2 }, { item: 2, column: 2 }],
    ['Home', false, { item: 2, column: 2 }, { item: 2, column: -1 }],
    ['End', false, { item: 2, column: 0 }, { item: 2, column: 2 }],
    ['Home', true, { item: 4, column: 2 }, { item: -1, column: -1 }],
    ['End', true, { item: 1, column: 0 }, { item: 5, column: 2 }],
    ['PageDown', false, { item: 1, column: 0 }, { item: 4, column: 0 }],
    ['PageDown', false, { item: 4, column: 0 }, { item: 5, column: 0 }],
    ['PageUp', false, { item: 5, column: 1 }, { item: 2, column: 1 }],
  ] as const)('%s (Ctrl %s) from %o leads to %o', (key, ctrl, from, to) => {
    expect(moveCell(from, key, ctrl, grid)).toEqual(to);
  });

  test('no key leads out of the grid', () => {
    const key = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (keys) => {
        let place = { item: -1, column: -1 };
        for (const [k, ctrl] of keys) {
          place = moveCell(place, k as 'Home', ctrl, grid);
          expect([-1, ...grid.rows]).toContain(place.item);
          expect([-1, 0, 1, 2]).toContain(place.column);
        }
      }),
    );
  });
});
