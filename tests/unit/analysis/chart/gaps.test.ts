import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../../../src/analysis/chart/gaps';

const month = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;

describe('breaksOf', () => {
  test.each<[string, string[], number[]]>([
    ['years in a row', ['2020', '2021', '2022'], []],
    ['a year missing', ['2020', '2021', '2023'], [1]],
    ['every second year is regular', ['2018', '2020', '2022'], []],
    ['months in a row, over New Year', ['2021-11', '2021-12', '2022-01', '2022-02'], []],
    ['a month missing', ['2021-11', '2021-12', '2022-02', '2022-03'], [1]],
    ['two holes', ['2021-01', '2021-02', '2021-05', '2021-06', '2021-08'], [1, 3]],
    ['quarters in a row', ['2021-Q3', '2021-Q4', '2022-Q1'], []],
    ['a quarter missing', ['2021-Q1', '2021-Q2', '2021-Q4'], [1]],
    ['windows moved by half a year', ['2021-01/2021-12', '2021-07/2022-06', '2022-01/2022-12'], []],
    ['too few to be regular', ['2019', '2023'], []],
    ['dates are when they are', ['2021-01-01', '2021-01-02', '2021-09-01'], []],
    ['none', [], []],
  ])('%s', (_, periods, breaks) => {
    expect(breaksOf(periods)).toEqual(breaks);
  });

  test('of a run of months the breaks are where months were taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(120), { minLength: 3, maxLength: 40 }), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const steps = sorted.slice(1).map((n, i) => n - (sorted[i] ?? 0));
        fc.pre(steps.includes(1));
        const missing = steps.flatMap((step, i) => (step > 1 ? [i] : []));
        expect(breaksOf(sorted.map(month))).toEqual(missing);
      }),
    );
  });
});
