import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, endpoints, overlaps, parsePeriod, yearBefore } from '../../../src/model/period';
import { present } from '../fixtures';

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1950, max: 2100 });
const simple = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.integer({ min: -7000, max: 40_000 }).map(iso),
);
const anyPeriod = fc.oneof(
  simple,
  fc
    .tuple(simple, simple)
    .map(([a, b]) => `${a}/${b}`)
    .filter((text) => parsePeriod(text) !== null),
);
const orNone = fc.oneof({ weight: 5, arbitrary: anyPeriod }, { weight: 1, arbitrary: fc.constant('') });

describe('parsePeriod', () => {
  test.each([
    ['2021', 'year', false, '2021-01-01', '2021-12-31'],
    ['2019-Q2', 'quarter', false, '2019-04-01', '2019-06-30'],
    ['2023-Q4', 'quarter', false, '2023-10-01', '2023-12-31'],
    ['2023-09', 'month', false, '2023-09-01', '2023-09-30'],
    ['2024-02', 'month', false, '2024-02-01', '2024-02-29'],
    ['2023-08-31', 'date', false, '2023-08-31', '2023-08-31'],
    ['2022-07/2023-06', 'month', true, '2022-07-01', '2023-06-30'],
    ['2024/2026', 'year', true, '2024-01-01', '2026-12-31'],
    ['2019-12-01/2021-11-30', 'date', true, '2019-12-01', '2021-11-30'],
    ['2021-Q1/2021-Q3', 'quarter', true, '2021-01-01', '2021-09-30'],
  ])('reads %s', (text, type, interval, start, end) => {
    const period = present(parsePeriod(text));
    expect(period).toMatchObject({ text, type, interval });
    expect([iso(period.start), iso(period.end)]).toEqual([start, end]);
  });

  test.each([
    '',
    '2023-13',
    '2023-00',
    '2023-02-30',
    '2023-02-29',
    '2023-9',
    '2023-9-1',
    '2019-Q5',
    '2019-Q0',
    '2019-q2',
    '2023/2022',
    '2023/2023',
    '2022/2023-06',
    '2022-07/2023',
    '2022-Q1/2022-06',
    '2021/2022/2023',
    '2021/',
    '/2021',
    ' 2021',
    '2021 ',
    '21',
    '20211',
    '09-2023',
    'september 2023',
  ])('rejects “%s”', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test('never throws, and keeps the text of what it accepts', () => {
    const alphabet = fc.constantFrom(...'0123456789-/Q ');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet })), (text) => {
        const period = parsePeriod(text);
        if (period) expect(period.text).toBe(text);
      }),
    );
  });

  test('does not keep all it has read', () => {
    const day = (n: number) => parsePeriod(iso(n));
    const first = day(0);
    expect(day(0)).toBe(first);
    for (let n = 1; n <= 20_000; n += 1) day(n);
    expect(day(0)).not.toBe(first);
    expect(day(0)).toEqual(first);
  });

  test('a period never ends before it starts', () => {
    fc.assert(
      fc.property(anyPeriod, (text) => {
        const period = present(parsePeriod(text));
        expect(period.end).toBeGreaterThanOrEqual(period.start);
        expect(period.interval).toBe(text.includes('/'));
      }),
    );
  });
});

describe('comparePeriods', () => {
  test('orders by end, then start, with no period first', () => {
    const given = ['2023-09', '2022-07/2023-06', '', '2023', '2021', '2023-07/2023-12', '2023-08-31'];
    expect([...given].sort(comparePeriods)).toEqual([
      '',
      '2021',
      '2022-07/2023-06',
      '2023-08-31',
      '2023-09',
      '2023',
      '2023-07/2023-12',
    ]);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(orNone, orNone, orNone, (a, b, c) => {
        expect(comparePeriods(a, a)).toBe(0);
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('overlaps', () => {
  const over = (a: string, b: string) => overlaps(present(parsePeriod(a)), present(parsePeriod(b)));

  test.each([
    ['2022-01/2022-12', '2022-07/2023-06', true],
    ['2023', '2023-09', true],
    ['2022-12', '2022-12-31', true],
    ['2021', '2022', false],
    ['2021-07/2022-06', '2022-07/2023-06', false],
    ['2023-09', '2023-09', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(over(a, b)).toBe(expected);
  });

  test('goes both ways', () => {
    fc.assert(fc.property(anyPeriod, anyPeriod, (a, b) => over(a, b) === over(b, a)));
  });
});

describe('yearBefore and endpoints', () => {
  const earlierThan = (text: string) => yearBefore(present(parsePeriod(text)));

  test.each([
    ['2021', '2020'],
    ['2000', '1999'],
    ['2019-Q2', '2018-Q2'],
    ['2023-09', '2022-09'],
    ['2023-08-31', '2022-08-31'],
    ['2022-07/2023-06', '2021-07/2022-06'],
    ['2024/2026', '2023/2025'],
  ])('a year before %s is %s', (text, expected) => {
    expect(earlierThan(text)).toBe(expected);
  });

  test('a year before is earlier and of the same sort', () => {
    const noLeapDay = anyPeriod.filter((text) => !text.includes('02-29'));
    fc.assert(
      fc.property(noLeapDay, (text) => {
        const earlier = present(parsePeriod(earlierThan(text)));
        const { type, interval } = present(parsePeriod(text));
        expect(earlier).toMatchObject({ type, interval });
        expect(comparePeriods(earlier.text, text)).toBeLessThan(0);
      }),
    );
  });

  test('endpoints are the two ends of an interval', () => {
    expect(endpoints('2022-07/2023-06')).toEqual(['2022-07', '2023-06']);
    expect(endpoints('2021')).toEqual(['2021', '2021']);
  });
});
