import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent, niceScale, valueScale } from '../../../../src/analysis/chart/scale';
import type { Indicator, Unit } from '../../../../src/model/codelist';
import { realIndex } from '../../fixtures';

const index = realIndex();
const of = (id: string): [Indicator, Unit] => [index.indicator(id), index.unit(index.indicator(id).unit)];
const share = of('fuldtidsledighed');
const rank = of('star-placering');
const value = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -999, max: 999 }).map((n) => n / 10),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
);

/** How far a scale may end short of a value: less than anyone can see. */
const dustOf = (values: readonly number[]) => 4e-9 * Math.max(...values.map(Math.abs));

/** The steps between ticks in units of the first. */
function steps(ticks: readonly number[]): number[] {
  const all = ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0));
  return all.map((step) => step / (all[0] ?? 1));
}

describe('ranks', () => {
  test('run from 1 down to the number ranked', () => {
    const scale = valueScale([19, 65], ...rank);
    expect(scale).toMatchObject({ min: 1, max: 98, inverted: true });
    expect(scale.ticks).toEqual([1, 25, 50, 75, 98]);
  });

  test('where it is not known how many are ranked, to the worst', () => {
    const unknown = { ...rank[0], ranked: null };
    expect(valueScale([4], unknown, rank[1])).toMatchObject({ min: 1, max: 4, inverted: true });
    expect(valueScale([1], unknown, rank[1])).toMatchObject({ min: 1, max: 2 });
  });

  test('are never cut', () => {
    expect(valueScale([60, 65], ...rank, true)).toEqual(valueScale([60, 65], ...rank));
  });

  test('ticks rise, begin at 1 and end at the last, for any number ranked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), (ranked) => {
        const { ticks } = valueScale([1], { ...rank[0], ranked }, rank[1]);
        expect(ticks[0]).toBe(1);
        expect(ticks.at(-1)).toBe(ranked);
        expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('values', () => {
  test('zero is included, above and below', () => {
    expect(valueScale([1790, 2340], ...share)).toMatchObject({ min: 0, inverted: false });
    expect(valueScale([-14.1, -3], ...share).max).toBe(0);
    expect(valueScale([-14.1, -3], ...share).min).toBeLessThanOrEqual(-14.1);
    expect(valueScale([0, 0], ...share)).toMatchObject({ min: 0, max: 1 });
    expect(valueScale([], ...share)).toMatchObject({ min: 0, max: 1 });
  });

  test('equal values have room, and so have equal values below zero', () => {
    expect(valueScale([7, 7, 7], ...share)).toMatchObject({ min: 0, max: 8 });
    expect(valueScale([-7, -7], ...share)).toMatchObject({ min: -8, max: 0 });
  });

  test('a cut axis begins where the values do', () => {
    expect(valueScale([1790, 2340], ...share, true)).toMatchObject({ min: 1600, max: 2400 });
    expect(valueScale([-2340, -1790], ...share, true)).toMatchObject({ min: -2400, max: -1600 });
    // There is nothing to cut to.
    expect(valueScale([7, 7], ...share, true)).toMatchObject({ min: 0, max: 8 });
  });

  test('hold every value and zero, between round ticks that rise evenly', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { min, max, ticks } = valueScale(values, ...share);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values) + dustOf(values));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) - dustOf(values));
        expect(min).toBeLessThan(max);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const step of steps(ticks)) expect(step).toBeCloseTo(1, 6);
      }),
    );
  });

  test('cut or not, the ticks run from the least to the most of the scale', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.boolean(), (values, cut) => {
        const { min, max, ticks } = valueScale(values, ...share, cut);
        const dust = dustOf(values);
        expect(min).toBeLessThanOrEqual(Math.min(...values) + dust);
        expect(max).toBeGreaterThanOrEqual(Math.max(...values) - dust);
        if (ticks.length > 1) expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
        for (const [i, tick] of ticks.entries()) {
          expect(Number.isFinite(tick)).toBe(true);
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1] as number);
        }
      }),
    );
  });
});

test('niceScale spans what it is given', () => {
  expect(niceScale(97.5, 131)).toEqual({
    min: 90,
    max: 140,
    inverted: false,
    ticks: [90, 100, 110, 120, 130, 140],
  });
});

test('extent: the least and the most, of any number of values', () => {
  expect(extent([])).toEqual([0, 0]);
  expect(extent([3, -2, 8])).toEqual([-2, 8]);
  expect(extent(Array.from({ length: 300_000 }, (_, i) => i))).toEqual([0, 299_999]);
});
