import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Computed, difference, index, percent, share, sum } from '../../../../src/analysis/computed';
import { chartComputed } from '../../../../src/analysis/insight/chartComputed';
import { formula } from '../../../../src/analysis/insight/formula';
import type { Wording } from '../../../../src/i18n/wording';
import { realChart } from '../../chartOf';
import { observation, present, realCompiled } from '../../fixtures';
import { danish, english, plain } from '../../wordings';

const o = (indicator: string, value: number, decimals = 0) => observation({ indicator, value, decimals });
const both = (computed: Computed | null) =>
  [danish, english].map((text) => plain(formula(present(computed), text)));

describe('each operation is a line of arithmetic', () => {
  const rank = (value: number) => o('star-placering', value);
  const count = (value: number) => o('fleksjob-personer', value);
  const money = (value: number) => o('budgetafvigelse', value);
  test.each<[string, Computed | null, string, string]>([
    ['places', difference(rank(19), rank(65)), '19 − 65 = −46 pladser', '19 − 65 = −46 places'],
    ['one place', difference(rank(20), rank(19)), '20 − 19 = 1 plads', '20 − 19 = 1 place'],
    [
      'points, as precise as the more precise',
      difference(o('fuldtidsledighed', 10.7, 1), o('fuldtidsledighed', 8)),
      '10,7 − 8 = 2,7 procentpoint',
      '10.7 − 8 = 2.7 percentage points',
    ],
    [
      'a negative operand stands in brackets, unless it comes first',
      difference(o('bruttoledighed-forskel-landet', -0.5, 1), o('bruttoledighed-forskel-landet', -0.2, 1)),
      '−0,5 − (−0,2) = −0,3 procentpoint',
      '−0.5 − (−0.2) = −0.3 percentage points',
    ],
    [
      'money in millions',
      difference(money(9_700_000), money(-1_100_000)),
      '9,7 mio. − (−1,1 mio.) = 10,8 mio. kr.',
      '9.7 million − (−1.1 million) = DKK 10.8 million',
    ],
    [
      'money that would not be told apart in millions',
      difference(money(9_749_999), money(9_650_001)),
      '9.749.999 − 9.650.001 = 99.998 kr.',
      '9,749,999 − 9,650,001 = DKK 99,998',
    ],
    [
      'per cent',
      percent(count(2684), count(3167)),
      '(2.684 − 3.167) ÷ 3.167 = −15 %',
      '(2,684 − 3,167) ÷ 3,167 = −15%',
    ],
    [
      'a share',
      share(count(131), [count(51), count(131), count(3)]),
      '131 ÷ (51 + 131 + 3) = 71 %',
      '131 ÷ (51 + 131 + 3) = 71%',
    ],
    ['an index', index(count(622), count(828)), '622 ÷ 828 × 100 = 75,1', '622 ÷ 828 × 100 = 75.1'],
    [
      'a sum',
      sum([count(51), count(131), count(3)]),
      '51 + 131 + 3 = 185 personer',
      '51 + 131 + 3 = 185 persons',
    ],
    ['nothing', difference(count(5), count(5)), '5 − 5 = 0 personer', '5 − 5 = 0 persons'],
    ['one', difference(count(6), count(5)), '6 − 5 = 1 person', '6 − 5 = 1 person'],
  ])('%s', (_, computed, da, en) => {
    expect(both(computed)).toEqual([da, en]);
  });

  test('of nothing there is none', () => {
    expect(formula({ operation: 'sum', value: 0, decimals: 0, operands: [] }, danish)).toBe('');
  });
});

/** Numbers of a line as the language writes them, the amounts in millions scaled. */
function numbers(line: string, text: Wording): number[] {
  const da = text.language === 'da';
  return [...plain(line).matchAll(/(−?)(\d[\d.,]*)(?: (mio\.|million))?/g)].map(
    ([, minus, digits, scale]) => {
      const number = (digits ?? '').replaceAll(da ? '.' : ',', '').replace(',', '.');
      return (minus ? -1 : 1) * Number(number) * (scale ? 1e6 : 1);
    },
  );
}

/** What the arithmetic of a line gives, from its own printed numbers. */
function recomputed(operation: Computed['operation'], [a = 0, ...rest]: readonly number[]): number {
  const [b = 0] = rest;
  const total = (list: readonly number[]) => list.reduce((s, n) => s + n, 0);
  switch (operation) {
    case 'difference':
      return a - b;
    case 'percent':
      return (100 * (a - b)) / b;
    case 'share':
      return (100 * a) / total(rest);
    case 'index':
      return (100 * a) / b;
    case 'sum':
      return total([a, ...rest]);
  }
}

/** The numbers of a line of arithmetic agree with its result, as far as the printed places go. */
function agrees(computed: Computed, text: Wording): void {
  const line = formula(computed, text);
  const found = numbers(line.replace(' × 100', ''), text);
  const result = found.at(-1) ?? Number.NaN;
  let operands = found.slice(0, -1);
  // A difference to what it is compared with in per cent names that twice.
  if (computed.operation === 'percent') operands = operands.slice(0, 2);
  expect(operands.length, line).toBe(computed.operands.length);
  // Results from a million up are rounded to a tenth of one.
  const step = /mio\.|million/.test(line.slice(line.indexOf('='))) ? 1e5 : 10 ** -computed.decimals;
  expect(Math.abs(recomputed(computed.operation, operands) - result), line).toBeLessThanOrEqual(step * 0.51);
}

describe('the numbers of a formula give the number shown', () => {
  const value = fc.integer({ min: 0, max: 100_000 });
  const decimals = fc.integer({ min: 0, max: 1 });

  test('of shares in points, with as many decimals as the sources have', () => {
    fc.assert(
      fc.property(value, value, decimals, decimals, (a, b, da, db) => {
        const made = (n: number, d: number) => o('fuldtidsledighed', n / 10 ** d, d);
        for (const text of [danish, english]) agrees(difference(made(a, da), made(b, db)), text);
      }),
    );
  });

  test('of money', () => {
    const amount = fc.oneof(
      value,
      fc.integer({ min: -2e8, max: 2e8 }),
      fc.integer({ min: -900, max: 900 }).map((n) => n * 1e5),
    );
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [first, second] = [o('budgetafvigelse', a), o('budgetafvigelse', b)];
        for (const text of [danish, english]) agrees(difference(first, second), text);
      }),
    );
  });

  test('of counts: differences, per cent, index, shares and sums', () => {
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(value, { maxLength: 6 }),
        (a, b, more) => {
          const [first, second] = [o('fleksjob-personer', a), o('fleksjob-personer', b)];
          const parts = [first, second, ...more.map((n) => o('fleksjob-personer', n))];
          for (const text of [danish, english]) {
            agrees(difference(first, second), text);
            agrees(present(percent(first, second)), text);
            agrees(present(index(first, second)), text);
            agrees(present(share(first, parts)), text);
            agrees(sum(parts), text);
          }
        },
      ),
    );
  });

  test('of every real chart', () => {
    for (const entry of realCompiled().catalog.indicatorEntries) {
      for (const wanted of realChart(entry.id, { group: null }).forms) {
        for (const computed of chartComputed(realChart(entry.id, { group: null, wanted }))) {
          for (const text of [danish, english]) agrees(computed, text);
        }
      }
    }
  });
});

describe('the computed numbers of a chart', () => {
  const lines = (id: string, chosen = {}) =>
    chartComputed(realChart(id, chosen)).map((c) => plain(formula(c, danish)));

  test('are the distances of its rows and the latest of its computed points', () => {
    expect(lines('fleksjob-ledighed', { areas: ['faxe'] })).toEqual(['10,7 − 8 = 2,7 procentpoint']);
    expect(lines('ydelse-fuldtidspersoner', { wanted: 'index' })).toEqual([
      '622 ÷ 828 × 100 = 75,1',
      '40.913 ÷ 64.125 × 100 = 63,8',
    ]);
  });

  test('are none where everything is stated', () => {
    expect(lines('star-placering')).toEqual([]);
    expect(lines('forsoergede-fordeling')).toEqual([]);
    expect(lines('budgetafvigelse')).toEqual([]);
  });
});
