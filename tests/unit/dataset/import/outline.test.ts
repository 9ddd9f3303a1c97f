/** Tables whose heads of rows are written once, and what an empty cell means in them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { BlankUse } from '../../../../src/model/mapping';
import { withIndexedDb } from '../../indexedDb';
import { type Amend, type Content, importFile, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const LEDIGE = measuring('ydelse-fuldtidspersoner');
/** The mapping with an answer to what an empty cell means. */
const meaning =
  (blanks: BlankUse): Amend =>
  (mapping) => ({ ...LEDIGE(mapping), blanks });

/** Figures as `faxe maend 2021 1`. */
async function figuresOf(content: Content, amend: Amend = LEDIGE) {
  const { opened, report, figures } = await importFile(content, amend);
  return {
    blanks: opened.mapping.blanks,
    gaps: opened.gaps,
    problems: problemsOf(report),
    report,
    figures: figures.map(({ area, group, period, value }) => `${area} ${group} ${period} ${value}`),
  };
}

const MATRIX = [
  'Køn;Område;2021;2022',
  'Mænd;Hele landet;10;20',
  ';Faxe;1;2',
  ';København;5;6',
  'Kvinder;Hele landet;30;40',
  ';Faxe;3;4',
  ';København;7;9',
];
const FIGURES = [
  'hele-landet maend 2021 10',
  'hele-landet maend 2022 20',
  'faxe maend 2021 1',
  'faxe maend 2022 2',
  'koebenhavn maend 2021 5',
  'koebenhavn maend 2022 6',
  'hele-landet kvinder 2021 30',
  'hele-landet kvinder 2022 40',
  'faxe kvinder 2021 3',
  'faxe kvinder 2022 4',
  'koebenhavn kvinder 2021 7',
  'koebenhavn kvinder 2022 9',
];

const cells = (lines: readonly string[]): SheetData =>
  lines.map((row) =>
    row.split(';').map((cell) => (/^\d+$/.test(cell) ? { value: Number(cell) } : cell === '' ? null : cell)),
  );
const book = (data: SheetData): Promise<Blob> => writeXlsxFile(data).toBlob();
/** The matrix with its heads in cells merged over their rows, and “Køn” over nothing else. */
const merged: SheetData = cells(MATRIX).map((row, i) => {
  const [head, ...rest] = row;
  return i === 1 || i === 4 ? [{ value: String(head), rowSpan: 3 }, ...rest] : row;
});

const month = (n: number) => `${1960 + Math.floor(n / 12)}M${String(1 + (n % 12)).padStart(2, '0')}`;

describe('heads of rows that are written once are those of the rows below', () => {
  test.each<[string, () => Content | Promise<Content>, readonly string[]]>([
    ['a matrix as CSV', () => MATRIX.join('\n'), FIGURES],
    ['a matrix as a workbook', () => book(cells(MATRIX)), FIGURES],
    ['cells merged in a workbook', () => book(merged), FIGURES],
    [
      'with titles and without names over the heads',
      () => ['Ledige efter køn;;;', 'Enhed: Antal;;;', ';;2021;2022', ...MATRIX.slice(1)].join('\n'),
      FIGURES,
    ],
    [
      'a head on a line of its own',
      () => ['Køn;Område;2021', 'Mænd;;', ';Faxe;1', ';Køge;2', 'Kvinder;;', ';Faxe;3', ';Køge;4'].join('\n'),
      ['faxe maend 2021 1', 'koege maend 2021 2', 'faxe kvinder 2021 3', 'koege kvinder 2021 4'],
    ],
    [
      'the area is what stands once',
      () => ['Kommune;Køn;2021', 'Faxe;Mænd;1', ';Kvinder;3', 'København;Mænd;5', ';Kvinder;7'].join('\n'),
      ['faxe maend 2021 1', 'faxe kvinder 2021 3', 'koebenhavn maend 2021 5', 'koebenhavn kvinder 2021 7'],
    ],
    [
      'a period and a group, in a long table',
      () =>
        [
          'Tid;Køn;Område;Antal',
          '2021;Mænd;Faxe;1',
          ';;Køge;2',
          ';Kvinder;Faxe;3',
          ';;Køge;4',
          '2022;Mænd;Faxe;5',
          ';;Køge;6',
          ';Kvinder;Faxe;7',
          ';;Køge;8',
        ].join('\n'),
      [
        'faxe maend 2021 1',
        'koege maend 2021 2',
        'faxe kvinder 2021 3',
        'koege kvinder 2021 4',
        'faxe maend 2022 5',
        'koege maend 2022 6',
        'faxe kvinder 2022 7',
        'koege kvinder 2022 8',
      ],
    ],
    [
      'several columns of groups, with their totals',
      () =>
        [
          'Køn;Alder;Område;2021',
          'I alt;I alt;Faxe;10',
          ';;Køge;12',
          ';Under 30 år;Faxe;4',
          ';;Køge;5',
          'Mænd;I alt;Faxe;6',
          ';;Køge;7',
          ';Under 30 år;Faxe;1',
          ';;Køge;2',
        ].join('\n'),
      [
        'faxe alle 2021 10',
        'koege alle 2021 12',
        'faxe under-30-aar 2021 4',
        'koege under-30-aar 2021 5',
        'faxe maend 2021 6',
        'koege maend 2021 7',
        'faxe maend-under-30-aar 2021 1',
        'koege maend-under-30-aar 2021 2',
      ],
    ],
  ])('%s', async (_, content, expected) => {
    const { gaps, problems, figures } = await figuresOf(await content());
    expect(gaps).toEqual(['indicator']);
    expect(problems).toEqual([]);
    expect([...figures].sort()).toEqual([...expected].sort());
  });

  test('a sum below the areas is left out, and what comes after it is none of theirs', async () => {
    const { report, problems, figures } = await figuresOf(
      ['Område;Køn;2021', 'Faxe;Mænd;1', ';Kvinder;3', 'Køge;Mænd;5', ';Kvinder;7', 'I alt;;16'].join('\n'),
    );
    expect(figures).toEqual([
      'faxe maend 2021 1',
      'faxe kvinder 2021 3',
      'koege maend 2021 5',
      'koege kvinder 2021 7',
    ]);
    expect(problems).toEqual([]);
    expect(report.omitted).toEqual([{ text: 'I alt', count: 1 }]);
  });

  test('in a long file the heads are found whatever piece of it they are in', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) =>
      [i % 400 === 0 ? `gruppe ${i / 400}` : '', month(i % 400), 'Faxe', i].join(';'),
    );
    const { report, figures } = await figuresOf(['Gruppe;Tid;Område;Antal', ...rows].join('\n'), (mapping) =>
      meaning('above')(mapping),
    );
    expect(report).toMatchObject({ rows: 40_000, figures: 40_000, rejected: 0 });
    expect(figures.at(-1)).toBe('faxe gruppe-99 1993-04 39999');
  });
});

describe('an empty cell that can mean several things is asked about, and is never everybody unasked', () => {
  const TOTALS = ['Køn;Område;2021', 'Mænd;Faxe;1', 'Kvinder;Faxe;3', ';Faxe;4'];
  test.each<[string, readonly string[]]>([
    ['what would be stated twice as the row above', TOTALS],
    [
      'a total below rows that have their heads',
      ['Område;Køn;2021', 'Faxe;Mænd;1', 'Faxe;Kvinder;2', 'Køge;Mænd;3', 'Køge;Kvinder;4', ';I alt;10'],
    ],
    ['blocks that differ', ['Køn;Område;2021', 'Mænd;Faxe;1', 'Kvinder;Køge;2', ';Ishøj;3']],
    ['a cell in the last column before the numbers', ['Område;Køn;2021', 'Faxe;Mænd;1', 'Køge;;3']],
    ['the only column of groups', ['Kommune;Tid;Køn;Antal', 'Faxe;2021;Mænd;1', 'Faxe;2021;;3']],
  ])('%s', async (_, rows) => {
    const session = new Session();
    const { gaps, mapping } = await session.open(rows.join('\n'));
    expect(gaps).toEqual(['indicator', 'blanks']);
    expect(mapping.blanks).toBeNull();
  });

  test.each<[BlankUse, readonly string[], readonly string[]]>([
    ['everybody', ['faxe maend 2021 1', 'faxe kvinder 2021 3', 'faxe alle 2021 4'], []],
    ['above', ['faxe maend 2021 1', 'faxe kvinder 2021 3'], ['duplicate 4 ×1']],
    ['refuse', ['faxe maend 2021 1', 'faxe kvinder 2021 3'], ['missing-group  ×1']],
  ])('answered with “%s”', async (blanks, figures, problems) => {
    expect(await figuresOf(TOTALS.join('\n'), meaning(blanks))).toMatchObject({ figures, problems });
  });

  test('one far down the file is rejected, and told', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `Faxe;${month(i)};Mænd;${i}`);
    const { gaps, report, problems } = await figuresOf(
      ['Kommune;Tid;Køn;Antal', ...rows, 'Faxe;2021;;3'].join('\n'),
    );
    expect(gaps).toEqual(['indicator']);
    expect(report.figures).toBe(300);
    expect(report.problems).toMatchObject([{ code: 'missing-group', line: 302, column: 'Køn' }]);
    expect(problems).toEqual(['missing-group  ×1']);
  });

  test('one of several columns of groups', async () => {
    const rows = ['Kommune;Tid;Køn;Alder;Antal', 'Faxe;2021;Mænd;Under 30 år;1', 'Faxe;2021;Mænd;;3'];
    const refused = await figuresOf(rows.join('\n'), meaning('refuse'));
    expect(refused.problems).toEqual(['missing-group  ×1']);
    const everybody = await figuresOf(rows.join('\n'), meaning('everybody'));
    expect(everybody.figures).toEqual(['faxe maend-under-30-aar 2021 1', 'faxe maend 2021 3']);
  });

  test('the answer is remembered for the same table where it asks again, and not where it tells', async () => {
    const session = new Session();
    const titled = (rows: readonly string[]) => ['Ledige efter køn;', ...rows].join('\n');
    const { mapping } = await session.open(titled(TOTALS));
    await session.read(meaning('everybody')(mapping));
    await session.keep(true);
    const again = await new Session().open(titled(TOTALS));
    expect(again).toMatchObject({ remembered: 'table', gaps: [], mapping: { blanks: 'everybody' } });
    const told = await new Session().open(titled(MATRIX));
    expect(told).toMatchObject({ remembered: 'table', mapping: { blanks: 'above' } });
  });
});

test('cells merged over more than a sheet can have are not spread out', async () => {
  const parts = unzipSync(new Uint8Array(await (await book(cells(MATRIX))).arrayBuffer()));
  const path = 'xl/worksheets/sheet1.xml';
  const merges = '<mergeCell ref="A2:A1048576"/>'.repeat(100_000);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const many = xml.replace('</sheetData>', `</sheetData><mergeCells count="1">${merges}</mergeCells>`);
  const content = new Blob([zipSync({ ...parts, [path]: strToU8(many) })]);
  // Only the rows that are there count.
  expect((await figuresOf(content)).report.rows).toBe(6);
});
