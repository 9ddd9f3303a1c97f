import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdAgainst, placeOn, rowScale } from '../../../../src/analysis/compare/cells';
import { compareRows } from '../../../../src/analysis/compare/rows';
import type { Observation } from '../../../../src/model/observation';
import { first, observation, present, realIndex } from '../../fixtures';

const index = realIndex();
const o = (part: Partial<Observation>) => observation({ period: '2023', decimals: 1, ...part });
const country = (part: Partial<Observation>) => o({ area: 'hele-landet', ...part });

describe('what a value is held against', () => {
  test('the value of the same period, though a later one is known', () => {
    const against = holdAgainst(
      o({ period: '2022', value: 10.3 }),
      [country({ period: '2023', value: 13 }), country({ period: '2022', value: 12.3 })],
      index,
    );
    expect(against).toMatchObject({
      samePeriod: true,
      observation: { value: 12.3 },
      difference: { value: -2, decimals: 1 },
      tone: 'good',
      trend: -1,
    });
  });

  test('failing that the latest, which is said, and then neither is better', () => {
    const against = holdAgainst(
      o({ period: '2021', value: 10 }),
      [country({ period: '2022', value: 12 }), country({ period: '2023', value: 13 })],
      index,
    );
    expect(against).toMatchObject({ samePeriod: false, observation: { value: 13 }, tone: 'neutral' });
  });

  test('without a period only its own source vouches for the same', () => {
    const own = o({ period: '' });
    expect(holdAgainst(own, [country({ period: '' })], index)?.samePeriod).toBe(true);
    expect(holdAgainst(own, [country({ period: '', source: 'herlev-2022-03-23' })], index)?.samePeriod).toBe(
      false,
    );
  });

  test('nothing, or itself, is nothing', () => {
    expect(holdAgainst(o({}), [], index)).toBeNull();
    expect(holdAgainst(o({}), [o({})], index)).toBeNull();
  });

  test('ranks: a lower number is up the list and better, but for lists of conditions', () => {
    const rank = (indicator: string, value: number, area: string) => o({ indicator, value, area });
    const held = (indicator: string) =>
      holdAgainst(rank(indicator, 7, 'vallensbaek'), [rank(indicator, 24, 'ishoej')], index);
    expect(held('star-placering')).toMatchObject({ tone: 'good', trend: 1, difference: { value: -17 } });
    expect(held('vive-placering')).toMatchObject({ tone: 'neutral', trend: 1 });
  });

  test('counts are neither good nor bad, and are not held against the country', () => {
    const count = (area: string, value: number) => o({ indicator: 'star-antal', area, value });
    expect(holdAgainst(count('ishoej', 1540), [count('vallensbaek', 540)], index)).toMatchObject({
      tone: 'neutral',
      trend: 1,
    });
    expect(holdAgainst(count('ishoej', 1540), [count('hele-landet', 90_000)], index)).toBeNull();
  });

  test('shares a tenth of a point apart are neither better nor worse, ranks a place apart are', () => {
    expect(holdAgainst(o({ value: 2.9 }), [country({ value: 3 })], index)).toMatchObject({
      tone: 'neutral',
      trend: -1,
    });
    expect(holdAgainst(o({ value: 2.8 }), [country({ value: 3 })], index)?.tone).toBe('good');
    const rank = (value: number, area: string) => o({ indicator: 'star-placering', value, area });
    expect(holdAgainst(rank(7, 'faxe'), [rank(8, 'ishoej')], index)?.tone).toBe('good');
  });

  test('equal values differ by nothing', () => {
    expect(holdAgainst(o({ value: 5 }), [country({ value: 5 })], index)).toMatchObject({
      difference: { value: 0 },
      tone: 'neutral',
      trend: 0,
    });
  });

  test('the difference is the one value minus the other, and its trend has its sign', () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const against = present(holdAgainst(o({ value: a }), [country({ value: b })], index));
        expect(against.difference.value).toBeCloseTo(a - b, 9);
        expect(against.trend).toBe(Math.sign(against.difference.value));
        // A tenth of a point may be rounding.
        expect(against.tone === 'good').toBe(b - a > 0.15);
      }),
    );
  });
});

describe('the scale of a row', () => {
  const scale = (list: readonly Observation[], areas = ['faxe', 'ishoej', 'hele-landet']) => {
    const row = first(
      compareRows(list, { areas, chosen: areas, reference: null, theme: null, all: true }, index),
    );
    return rowScale(row, index);
  };

  test('begins at zero and reaches the largest value', () => {
    expect(scale([o({ value: 4 }), country({ value: 8 })])).toEqual({ type: 'bars', low: 0, high: 8 });
  });

  test('spans zero where values lie on both sides of it', () => {
    expect(scale([o({ value: -4 }), o({ area: 'ishoej', value: 2 })])).toEqual({
      type: 'bars',
      low: -4,
      high: 2,
    });
  });

  test('of counts leaves out the country, beside which nothing would be seen', () => {
    const count = (area: string, value: number) => o({ indicator: 'star-antal', area, value });
    expect(scale([count('faxe', 10), count('ishoej', 20), count('hele-landet', 9000)])?.high).toBe(20);
    expect(scale([count('faxe', 10), count('hele-landet', 9000)])).toBeNull();
  });

  test('is none for a value alone, and for zeros', () => {
    expect(scale([o({ value: 4 })])).toBeNull();
    expect(scale([o({ value: 0 }), country({ value: 0 })])).toBeNull();
  });

  test('of ranks is the list, with the first to the right', () => {
    const list = present(scale([o({ indicator: 'star-placering', value: 24 })]));
    expect(list).toEqual({ type: 'list', low: 1, high: 98 });
    expect(placeOn(1, list)).toBe(1);
    expect(placeOn(98, list)).toBe(0);
  });

  test('holds every value that is drawn on it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 3 }), (values) => {
        const areas = ['faxe', 'ishoej', 'hele-landet'];
        const found = scale(values.map((value, i) => o({ area: areas[i] ?? '', value })));
        for (const value of found ? values : []) {
          const place = placeOn(value, present(found));
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
