import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFor } from '../../../src/analysis/facts';
import { recordOf } from '../../../src/analysis/record';
import { observation, realIndex, realObservations } from '../fixtures';

const series = (...values: number[]) =>
  values.map((value, i) => observation({ period: String(2000 + i), value }));

describe('a record', () => {
  test('is the highest or the lowest of four or more, and says since when', () => {
    expect(recordOf(series(1, 3, 2, 4))).toEqual({ highest: true, count: 4, since: '2000' });
    expect(recordOf(series(4, 3, 2, 1, 0))).toEqual({ highest: false, count: 5, since: '2000' });
  });

  test('is not shared with an earlier value, and of few there is none', () => {
    expect(recordOf(series(1, 4, 2, 4))).toBeNull();
    expect(recordOf(series(1, 4, 2, 3))).toBeNull();
    expect(recordOf(series(1, 2, 3))).toBeNull();
    expect(recordOf([])).toBeNull();
  });

  test('is never both, and there is none where values are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 9 }), (values) => {
        const record = recordOf(series(...values));
        if (!record) return;
        const [last, others] = [values.at(-1) as number, values.slice(0, -1)];
        expect(record.highest ? last > Math.max(...others) : last < Math.min(...others)).toBe(true);
      }),
    );
  });
});

test('real: Faxe’s rank is the best of seven', () => {
  const facts = factsFor(realObservations('star-placering'), 'faxe', 'alle-ydelser', realIndex());
  expect(facts?.record).toEqual({ highest: false, count: 7, since: '2019-07/2020-06' });
});

test('a main value without a period is no record of those that have one', () => {
  const undated = [observation({ period: '', value: 9 })];
  expect(factsFor(undated, 'faxe', 'alle', realIndex())?.record).toBeNull();
});
