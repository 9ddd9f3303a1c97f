import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Band, gapBands, latestPairs, pairsOf } from '../../../../src/analysis/chart/pairs';
import { toSeries } from '../../../../src/analysis/series';
import type { Observation } from '../../../../src/model/observation';
import { observation, realObservations } from '../../fixtures';

const actual = (period: string, value: number, part: Partial<Observation> = {}) =>
  observation({ period, value, ...part });
const expected = (period: string, value: number, part: Partial<Observation> = {}) =>
  observation({ period, value, kind: 'forventet', ...part });
const pairs = (list: readonly Observation[]) => pairsOf(toSeries(list, ['faxe', 'ishoej'], ['alle', 'unge']));
/** Pairs of years from 2000 on, each actual and expected. */
const over = (...values: readonly (readonly [number, number])[]) =>
  pairs(values.flatMap(([a, e], i) => [actual(String(2000 + i), a), expected(String(2000 + i), e)]));
const bands = (...values: readonly (readonly [number, number])[]) => gapBands(over(...values));

describe('pairs', () => {
  test('are of the same area, group and period', () => {
    const found = pairs([
      actual('2022', 5),
      expected('2022', 6),
      expected('2023', 9),
      actual('2022', 7, { area: 'ishoej' }),
      expected('2022', 7, { area: 'ishoej', group: 'unge' }),
    ]);
    expect(found.map((p) => [p.area, p.actual.value, p.expected.difference])).toEqual([['faxe', 5, -1]]);
  });

  test('without a period only the same source vouches for them', () => {
    expect(pairs([actual('', 5), expected('', 6)])).toHaveLength(1);
    expect(pairs([actual('', 5), expected('', 6, { source: 'herlev-2022-03-23' })])).toEqual([]);
    expect(pairs([actual('2022', 5), expected('2022', 6, { source: 'herlev-2022-03-23' })])).toHaveLength(1);
  });

  test('the latest of each place, an undated one only where there is no other', () => {
    const list = [actual('2022', 5), expected('2022', 6), actual('', 9), expected('', 4)];
    expect(latestPairs(pairs(list)).map((p) => p.actual.value)).toEqual([5]);
    expect(latestPairs(pairs(list.slice(2))).map((p) => p.actual.value)).toEqual([9]);
    expect(latestPairs([])).toEqual([]);
  });
});

/** The area of a band, by the shoelace formula. */
function areaOf({ corners }: Band): number {
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nx, ny] = corners[(i + 1) % corners.length] ?? [0, 0];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The integral of actual minus expected along time, in values times days. */
function integral(...values: readonly (readonly [number, number])[]): number {
  const ends = values.map((_, i) => Date.UTC(2000 + i, 11, 31) / 86_400_000);
  return values.slice(1).reduce((sum, [a, e], i) => {
    const [pa, pe] = values[i] ?? [0, 0];
    return sum + (((ends[i + 1] ?? 0) - (ends[i] ?? 0)) * (a - e + pa - pe)) / 2;
  }, 0);
}

describe('gapBands', () => {
  test('one stretch on one side: below the expected', () => {
    const [band, ...rest] = bands([8, 10], [7, 10]);
    expect(rest).toEqual([]);
    expect(band?.sign).toBe(-1);
    expect(band?.corners.map(([, y]) => y)).toEqual([8, 7, 10, 10]);
  });

  test('where the lines cross, the stretch is split at the crossing', () => {
    const [before, after, ...rest] = bands([12, 10], [8, 10]);
    expect(rest).toEqual([]);
    expect([before?.sign, after?.sign]).toEqual([1, -1]);
    expect(before?.corners).toHaveLength(3);
    const [, [crossX, crossY] = [0, 0]] = before?.corners ?? [];
    expect(crossY).toBe(10);
    expect(after?.corners[0]).toEqual([crossX, crossY]);
    expect(crossX).toBeCloseTo((Date.UTC(2000, 11, 31) + Date.UTC(2001, 11, 31)) / 2 / 86_400_000, 6);
  });

  test('touching is not crossing, and lying on the expected is no gap', () => {
    expect(bands([12, 10], [10, 10], [12, 10]).map((b) => b.sign)).toEqual([1, 1]);
    expect(bands([10, 10], [10, 10])).toEqual([]);
    expect(bands([12, 10])).toEqual([]);
    expect(gapBands([])).toEqual([]);
  });

  test('a pair without a period lies nowhere on the axis', () => {
    expect(gapBands(pairs([actual('', 5), expected('', 6), actual('2022', 5), expected('2022', 6)]))).toEqual(
      [],
    );
  });

  test('periods may come in any order', () => {
    const list = over([12, 10], [8, 10], [9, 10]);
    expect(gapBands(list.toReversed())).toEqual(gapBands(list));
  });

  test('the signed areas sum to the integral of the difference', () => {
    const pair = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (values) => {
        const signed = bands(...values).reduce((sum, band) => sum + band.sign * areaOf(band), 0);
        expect(signed).toBeCloseTo(integral(...values), 3);
      }),
    );
  });

  test('each band lies on its side of the expected', () => {
    const pair = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 8 }), (values) => {
        for (const { sign, corners } of bands(...values)) {
          const xs = corners.map(([x]) => x);
          expect(Math.max(...xs)).toBeGreaterThan(Math.min(...xs));
          // The corners run along the actual and back along the expected.
          const first = corners[0]?.[1] ?? 0;
          const back = corners.at(-1)?.[1] ?? 0;
          if (corners.length === 4) expect(Math.sign(first - back) * sign).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('real: Faxe is above the expected until 2022, and below since', () => {
    const found = gapBands(pairsOf(toSeries(realObservations('star-antal'), ['faxe'], ['alle-ydelser'])));
    expect(found.map((b) => b.sign)).toEqual([1, 1, 1, 1, 1, -1, -1]);
  });
});
