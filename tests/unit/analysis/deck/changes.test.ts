import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince, seeNow } from '../../../../src/analysis/deck/changes';
import type { Observation } from '../../../../src/model/observation';
import { observation, realDataset } from '../../fixtures';

const THEN = new Date('2023-11-06T23:30:00Z');
const figures = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('faxe', 'herlev', 'constructor'), fc.constantFrom('2021', '2022', '2023-01')),
    {
      selector: (parts) => parts.join(),
      maxLength: 9,
    },
  )
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([area, period]) =>
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .map((value) => observation({ area, period, value })),
      ),
    ),
  );
/** What is kept in a file or the browser comes back as JSON. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what changed', () => {
  test('is nothing while the figures are the same, in whatever order and by whichever source', () => {
    fc.assert(
      fc.property(figures, (list: readonly Observation[]) => {
        const seen = kept(seeNow(list, THEN));
        expect(changesSince(seen, list)).toBeNull();
        const others = [...list].reverse().map((o) => ({ ...o, source: 'another-2024-01-01', item: '9' }));
        expect(changesSince(seen, others)).toBeNull();
      }),
    );
  });

  test('every real figure is seen, those that two sources state with more and fewer decimals too', () => {
    const { observations } = realDataset();
    expect(changesSince(kept(seeNow(observations, THEN)), observations)).toBeNull();
  });

  test('is nothing where nothing was seen', () => {
    expect(changesSince(null, [observation()])).toBeNull();
  });

  test('is a value that is another, one that came, and one that went', () => {
    const [a, b, c] = ['2021', '2022', '2023'].map((period, i) => observation({ period, value: i }));
    const seen = seeNow([a, b] as Observation[], THEN);
    const other = { ...(b as Observation), value: 7 };
    expect(changesSince(seen, [a as Observation, other])).toEqual({
      since: '2023-11-06',
      changed: [{ figure: other, was: 1 }],
      added: [],
      gone: 0,
    });
    expect(changesSince(seen, [a, b, c] as Observation[])).toMatchObject({
      changed: [],
      added: [c],
      gone: 0,
    });
    expect(changesSince(seen, [])).toMatchObject({ changed: [], added: [], gone: 2 });
    expect(changesSince(seeNow([], THEN), [c as Observation])).toMatchObject({ added: [c], gone: 0 });
  });

  test('every difference is told', () => {
    fc.assert(
      fc.property(figures, figures, (before: readonly Observation[], after: readonly Observation[]) => {
        const changes = changesSince(seeNow(before, THEN), after);
        const key = (o: Observation) => `${o.area} ${o.period}`;
        const was = new Map(before.map((o) => [key(o), o.value]));
        const both = after.filter((o) => was.has(key(o)));
        const told = [changes?.changed.length ?? 0, changes?.added.length ?? 0, changes?.gone ?? 0];
        expect(told).toEqual([
          both.filter((o) => was.get(key(o)) !== o.value).length,
          after.length - both.length,
          before.length - both.length,
        ]);
      }),
    );
  });

  test('a figure is seen to have changed when it is of another group, kind or indicator', () => {
    const one = observation();
    for (const part of [
      { group: 'maend' },
      { kind: 'maal' as const },
      { indicator: 'x' },
      { area: 'herlev' },
    ]) {
      expect(changesSince(seeNow([one], THEN), [observation(part)])).toMatchObject({ gone: 1 });
    }
  });
});
