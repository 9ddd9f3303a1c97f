import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../../src/dataset/import/periods';
import { parsePeriod } from '../../../../src/model/period';

describe('a period', () => {
  test.each<[string, string | null]>([
    ['', ''],
    ['  ', ''],
    ['2023', '2023'],
    ['2023M09', '2023-09'],
    ['2023 m 9', '2023-09'],
    ['2023-M09', '2023-09'],
    ['2023K3', '2023-Q3'],
    ['2023Q03', '2023-Q3'],
    ['2023-Q3', '2023-Q3'],
    ['K3 2023', '2023-Q3'],
    ['3. kvt. 2023', '2023-Q3'],
    ['3. kvartal, 2023', '2023-Q3'],
    ['2023 3. kvartal', '2023-Q3'],
    ['2023H1', '2023-01/2023-06'],
    ['2. halvår 2023', '2023-07/2023-12'],
    ['2022QMAT02', '2021-07/2022-06'],
    ['2022QMAT04', '2022-01/2022-12'],
    ['2023MAT09', '2022-10/2023-09'],
    ['2023YTD09', '2023-01/2023-09'],
    ['2023M09D04', '2023-09-04'],
    ['september 2023', '2023-09'],
    ['Sept. 2023', '2023-09'],
    ['2023 september', '2023-09'],
    ['maj-2023', '2023-05'],
    ['sep-23', '2023-09'],
    ['09-2023', '2023-09'],
    ['30-09-2023', '2023-09-30'],
    ['30.9.2023', '2023-09-30'],
    ['30. september 2023', '2023-09-30'],
    ['2023-09-30T00:00:00', '2023-09-30'],
    ['juli 2022 - juni 2023', '2022-07/2023-06'],
    ['jul 2022-jun 2023', '2022-07/2023-06'],
    ['2022M07/2023M06', '2022-07/2023-06'],
    ['2021–2023', '2021/2023'],
    ['2021-2023', '2021/2023'],

    ['2023M13', null],
    ['2023K5', null],
    ['30-02-2023', null],
    ['2023/2021', null],
    ['2023/24', null],
    ['I alt', null],
    ['september', null],
    ['9', null],
    ['constructor 2023', null],
    ['__proto__-23', null],
    [`2023${' '.repeat(100)}M09${'9'.repeat(100)}`, null],
  ])('“%s” is %s', (cell, period) => expect(readPeriod(cell)).toBe(period));

  const year = fc.integer({ min: 1990, max: 2039 });
  const month = fc.integer({ min: 1, max: 12 });
  const two = (n: number) => String(n).padStart(2, '0');
  const NAMES = 'januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  );

  test('a month in every spelling is the same', () => {
    fc.assert(
      fc.property(year, month, fc.boolean(), (y, m, loud) => {
        const name = NAMES[m - 1] ?? '';
        for (const spelling of [
          `${y}-${two(m)}`,
          `${y}M${two(m)}`,
          `${y}M${m}`,
          `${two(m)}-${y}`,
          `${m}/${y}`,
          `${name} ${y}`,
          `${y} ${name}`,
          `${name.slice(0, 3)}. ${y}`,
          ` ${name}\u00a0${y} `,
          ...(y >= 2000 ? [`${name.slice(0, 3)}-${two(y % 100)}`] : []),
        ]) {
          expect(readPeriod(loud ? spelling.toUpperCase() : spelling)).toBe(`${y}-${two(m)}`);
        }
      }),
    );
  });

  test('a canonical period is itself, and what is read is canonical', () => {
    const simple = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}-28`),
    );
    fc.assert(
      fc.property(simple, simple, (a, b) => {
        expect(readPeriod(a)).toBe(a);
        const both = `${a}/${b}`;
        expect(readPeriod(both)).toBe(parsePeriod(both) ? both : null);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'2019 -/.mkqhtildsepjan') }), (text) => {
        const period = readPeriod(text);
        if (period) expect(parsePeriod(period)?.text).toBe(period);
      }),
      { numRuns: 2000 },
    );
  });
});
