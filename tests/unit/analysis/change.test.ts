import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestChange, tone } from '../../../src/analysis/change';
import { comparePeriods, overlaps, parsePeriod } from '../../../src/model/period';
import { observation, present, realObservations } from '../fixtures';

/** The change of a series given as period and value, oldest first. */
const change = (...points: [string, number][]) =>
  latestChange(points.map(([period, value]) => observation({ period, value })));

describe('latestChange', () => {
  test('a year before is preferred to what is nearer', () => {
    expect(change(['2022-09', 13], ['2023-08', 11], ['2023-09', 10.7])).toMatchObject({
      from: { period: '2022-09' },
      to: { period: '2023-09' },
      difference: -2.3,
      overYear: true,
    });
  });

  test('failing that, the nearest earlier period', () => {
    expect(change(['2017-Q2', 5.6], ['2018-Q1', 9], ['2019-Q2', 14.7])).toMatchObject({
      from: { period: '2018-Q1' },
      difference: 5.7,
      overYear: false,
    });
  });

  test('windows that half overlap are not compared', () => {
    expect(change(['2022-01/2022-12', 26], ['2022-07/2023-06', 19])).toBeNull();
    expect(change(['2021-07/2022-06', 65], ['2022-01/2022-12', 26], ['2022-07/2023-06', 19])).toMatchObject({
      from: { value: 65 },
      difference: -46,
      overYear: true,
    });
    expect(change(['2021-01/2021-12', 67], ['2022-03/2023-02', 30], ['2022-07/2023-06', 19])).toMatchObject({
      from: { value: 67 },
    });
  });

  test('periods of another sort are not compared', () => {
    expect(change(['2021', 5], ['2023-09', 6])).toBeNull();
  });

  test('nothing to compare with gives null', () => {
    expect(change()).toBeNull();
    expect(change(['2023', 5])).toBeNull();
    expect(change(['', 5])).toBeNull();
    expect(change(['', 4], ['2023', 5])).toBeNull();
  });

  test('no change is a change of 0', () => {
    expect(change(['2022', 5], ['2023', 5])).toMatchObject({ difference: 0, overYear: true });
  });

  test('windows of a year or less that are compared never overlap', () => {
    const month = fc.integer({ min: 24_000, max: 24_060 });
    const text = (m: number) => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`;
    const window = fc
      .tuple(month, fc.integer({ min: 0, max: 11 }))
      .map(([m, length]) => (length === 0 ? text(m) : `${text(m)}/${text(m + length)}`));
    fc.assert(
      fc.property(fc.uniqueArray(window, { minLength: 2, maxLength: 8 }), (periods) => {
        const points = periods.sort(comparePeriods).map((period, value) => observation({ period, value }));
        const found = latestChange(points);
        if (!found) return;
        const [from, to] = [found.from, found.to].map((o) => present(parsePeriod(o.period)));
        expect(to?.text).toBe(periods.at(-1));
        expect(overlaps(present(from), present(to))).toBe(false);
        expect(present(from).end).toBeLessThan(present(to).start);
      }),
    );
  });

  test('windows of several years that overlap are not compared', () => {
    expect(change(['2020/2022', 5], ['2021/2023', 6])).toBeNull();
  });

  test('the real rank of Faxe: from 65 to 19 over a year', () => {
    const points = realObservations('star-placering')
      .filter((o) => o.area === 'faxe')
      .sort((a, b) => comparePeriods(a.period, b.period));
    expect(latestChange(points)).toMatchObject({ difference: -46, overYear: true });
  });
});

test.each([
  [2, 'hoej', 'good'],
  [-2, 'hoej', 'bad'],
  [2, 'lav', 'bad'],
  [-2, 'lav', 'good'],
  [0, 'lav', 'neutral'],
  [0, 'hoej', 'neutral'],
  [5, 'neutral', 'neutral'],
] as const)('tone of %d where %s is good: %s', (difference, direction, expected) => {
  expect(tone(difference, direction)).toBe(expected);
});
