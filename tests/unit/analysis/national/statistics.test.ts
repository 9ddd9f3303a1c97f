import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromQuantile,
  places,
  quantile,
  rankingOf,
  spread,
} from '../../../../src/analysis/national/statistics';
import type { Observation } from '../../../../src/model/observation';
import { everyIndex, observation, present } from '../../fixtures';

const of = (values: readonly number[], decimals = 0): Observation[] =>
  [...values].sort((a, b) => a - b).map((value, i) => observation({ area: `a${i}`, value, decimals }));
const values = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 120 });

describe('places', () => {
  const ranks = (list: readonly number[], from: 'lowest' | 'highest') =>
    [...places(of(list), from).values()].map((place) => place.rank);

  test('equal values share a place and the next is left out', () => {
    expect(ranks([1, 2, 2, 4], 'lowest')).toEqual([1, 2, 2, 4]);
    expect(ranks([1, 2, 2, 4], 'highest')).toEqual([1, 2, 2, 4]);
    expect(ranks([3, 3, 3], 'lowest')).toEqual([1, 1, 1]);
  });

  test('from either end, and whether a place is shared', () => {
    const found = places(of([10, 20, 20, 30]), 'highest');
    expect(found.get('a3')).toEqual({ rank: 1, shared: false, of: 4 });
    expect(found.get('a1')).toEqual({ rank: 2, shared: true, of: 4 });
    expect(found.get('a0')).toEqual({ rank: 4, shared: false, of: 4 });
  });

  test('a place is one more than there are better values, whatever the values', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('lowest' as const, 'highest' as const), (list, from) => {
        const sorted = of(list);
        const found = places(sorted, from);
        for (const o of sorted) {
          const ahead = list.filter((value) =>
            from === 'lowest' ? value < o.value : value > o.value,
          ).length;
          const { rank, shared, of: count } = present(found.get(o.area));
          expect(rank).toBe(ahead + 1);
          expect(shared).toBe(list.filter((value) => value === o.value).length > 1);
          expect(count).toBe(list.length);
        }
      }),
    );
  });
});

describe('quantile', () => {
  test('as R computes it by type 7, its default', () => {
    // quantile(c(1, 2, 3, 4, 10), c(.25, .5, .75)) is 2, 3, 4; of c(1, 2, 3, 4) it is 1.75, 2.5, 3.25.
    const { first, median, third } = spread(of([1, 2, 3, 4, 10]));
    expect([first, median, third].map((q) => q.value)).toEqual([2, 3, 4]);
    expect([0.25, 0.5, 0.75].map((share) => quantile(of([1, 2, 3, 4]), share).value)).toEqual([
      1.75, 2.5, 3.25,
    ]);
  });

  test('says what it lies between', () => {
    const q = quantile(of([4.1, 4.3, 9, 1], 1), 0.5);
    expect(q).toMatchObject({ value: 4.2, place: 2, fraction: 0.5, count: 4, decimals: 1 });
    expect([q.lower.value, q.upper.value]).toEqual([4.1, 4.3]);
  });

  test('lies within the values, in order, and splits them', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = of(list);
        const { first, median, third } = spread(sorted);
        expect(first.value).toBeGreaterThanOrEqual(Math.min(...list));
        expect(third.value).toBeLessThanOrEqual(Math.max(...list));
        expect(first.value).toBeLessThanOrEqual(median.value);
        expect(median.value).toBeLessThanOrEqual(third.value);
        expect(list.filter((value) => value < median.value).length).toBeLessThanOrEqual(list.length / 2);
        expect(list.filter((value) => value > median.value).length).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });

  test('is shown in the decimals of its values, where they have some, and a difference from it is from what is shown', () => {
    const q = quantile(of([6, 6.1], 1), 0.5);
    expect([q.value, q.shown, q.decimals]).toEqual([6.05, 6.1, 1]);
    expect(fromQuantile(observation({ value: 6.1, decimals: 1 }), q)).toEqual({ value: 0, decimals: 1 });
    expect(quantile(of([6, 6.2], 1), 0.5)).toMatchObject({ shown: 6.1, decimals: 1 });
  });

  test('a middle between two whole numbers is not rounded to one of them, above or below zero', () => {
    expect(quantile(of([-2, -1]), 0.5)).toMatchObject({ shown: -1.5, decimals: 1 });
    expect(quantile(of([1, 2]), 0.5)).toMatchObject({ shown: 1.5, decimals: 1 });
    expect(quantile(of([-2, -1, 0, 1]), 0.25)).toMatchObject({ value: -1.25, shown: -1.3, decimals: 1 });
    expect(quantile(of([-1, 1]), 0.5)).toMatchObject({ shown: 0, decimals: 0 });
  });
});

describe('rankingOf', () => {
  const { catalog, unit } = everyIndex();
  const ranking = (id: string) => {
    const indicator = present(catalog.indicators.find((own) => own.id === id));
    return rankingOf(indicator, unit(indicator.unit));
  };

  test('there is no rank of ranks', () => {
    expect(ranking('placering/lav/niveau')).toBeNull();
  });

  test('the first is best only where the indicator says which way is good and size does not decide', () => {
    expect(ranking('procent/lav/niveau')).toEqual({ from: 'lowest', bestFirst: true });
    expect(ranking('procent/hoej/niveau')).toEqual({ from: 'highest', bestFirst: true });
    expect(ranking('procent/neutral/niveau')).toEqual({ from: 'highest', bestFirst: false });
    expect(ranking('personer/lav/niveau')).toEqual({ from: 'highest', bestFirst: false });
    expect(ranking('personer/lav/afvigelse')).toEqual({ from: 'lowest', bestFirst: true });
    expect(ranking('personer/hoej/afvigelse')).toEqual({ from: 'highest', bestFirst: true });
    expect(ranking('personer/neutral/afvigelse')).toEqual({ from: 'highest', bestFirst: false });
    expect(ranking('kr./hoej/niveau')).toEqual({ from: 'highest', bestFirst: false });
    expect(ranking('kr. pr. borger/lav/niveau')).toEqual({ from: 'lowest', bestFirst: true });
  });
});
