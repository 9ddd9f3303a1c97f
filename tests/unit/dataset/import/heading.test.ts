/** Rows above and below a table: titles, units, heads and notes. */
import { describe, expect, test } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { withIndexedDb } from '../../indexedDb';
import { type Content, importFile, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const LEDIGE = measuring('ydelse-fuldtidspersoner');
const book = (rows: readonly string[]): Promise<Blob> => {
  const data: SheetData = rows.map((row) =>
    row.split(';').map((cell) => {
      if (cell === '') return null;
      return { value: /^\d+$/.test(cell) ? Number(cell) : cell };
    }),
  );
  return writeXlsxFile(data).toBlob();
};
const AREAS = ['Hele landet;9000', 'Region Sjælland;1200', 'Faxe;72', 'Herlev;63'];

/** Figures as `faxe 2025 72`, of the file as CSV and as a workbook. */
async function bothWays(rows: readonly string[]) {
  const read = async (content: Content) => {
    const { opened, report, figures } = await importFile(content, LEDIGE);
    return {
      gaps: opened.gaps,
      head: opened.head,
      report,
      problems: problemsOf(report),
      figures: figures.map(({ area, period, value }) => `${area} ${period} ${value}`),
    };
  };
  const [csv, xlsx] = [await read(rows.join('\n')), await read(await book(rows))];
  expect(xlsx.figures).toEqual(csv.figures);
  expect(xlsx.head.header).toEqual(csv.head.header);
  return csv;
}

describe('no row of numbers becomes the heads', () => {
  const FIGURES = ['hele-landet 2025 9000', 'region-sjaelland 2025 1200', 'faxe 2025 72', 'herlev 2025 63'];
  test.each<[string, readonly string[]]>([
    ['one period over the numbers', ['Ledige efter område og tid;', 'Enhed: Antal;', ';2025', ...AREAS]],
    ['a name beside the period', ['Ledige efter område og tid;', ';', 'Område;2025', ...AREAS]],
    ['no heads, and the period in a line', ['Ledige efter område;', 'Periode: 2025;', ...AREAS]],
    ['no heads, and the period alone', ['Ledige efter område;', '2025;', ...AREAS]],
    [
      'a title of two cells',
      ['Tabel 1;Ledige;', ';2024;2025', ...AREAS.map((row) => row.replace(';', ';..;'))],
    ],
  ])('%s', async (_, rows) => {
    const { gaps, head, problems, figures } = await bothWays(rows);
    expect(gaps).toEqual(['indicator']);
    expect(head.title).toMatch(/^(Ledige|Tabel 1)/);
    expect(problems).toEqual([]);
    expect(figures).toEqual(FIGURES);
  });

  test('without anything above them', async () => {
    const session = new Session();
    const { gaps, head } = await session.open(AREAS.join('\n'));
    expect(gaps).toEqual(['period', 'indicator']);
    expect(head).toMatchObject({ header: ['A', 'B'], rows: AREAS.map((row) => row.split(';')) });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'numbers that look like years under their heads',
      ['Kommune;Tid;Antal;Andre', 'Faxe;2021;2012;1999', 'Køge;2021;1980;2001'],
      ['Kommune', 'Tid', 'Antal', 'Andre'],
    ],
    [
      'areas over the columns',
      ['Tid;Hele landet;Faxe', '2021;9;2', '2022;8;1'],
      ['Tid', 'Hele landet', 'Faxe'],
    ],
    [
      'the area of all in the corner',
      ['Faxe;2021;2022', 'Mænd;9;2', 'Kvinder;8;1'],
      ['Faxe', '2021', '2022'],
    ],
    [
      'an area and a year above the heads',
      ['Faxe Kommune;2025', 'Måned;Antal', '2025M01;72', '2025M02;70'],
      ['Måned', 'Antal'],
    ],
    [
      'an area and a text above the heads',
      ['Faxe Kommune;Budget', 'Måned;Antal', '2025M01;72'],
      ['Måned', 'Antal'],
    ],
    ['a year above the heads', ['2025;', 'Kommune;Antal', 'Faxe;72'], ['Kommune', 'Antal']],
  ])('%s', async (_, rows, header) => {
    expect((await new Session().open(rows.join('\n'))).head.header).toEqual(header);
  });
});

test('lines above a table are read for what they say', async () => {
  const rows = [
    'Udgifter til aktivering;',
    'Enhed:;1.000 kr.',
    'Kilde: Økonomi;',
    'Kommune: Faxe;',
    'Foreløbige tal;',
  ];
  const session = new Session();
  const { head, mapping } = await session.open([...rows, 'Tid;Beløb', '2021;72', '2022;63'].join('\n'));
  expect(head).toMatchObject({
    title: 'Udgifter til aktivering',
    unit: '1.000 kr.',
    publisher: 'Økonomi',
    header: ['Tid', 'Beløb'],
  });
  expect(mapping.area).toBe('faxe');
  expect((await session.read(LEDIGE(mapping))).report.notes).toEqual(['Foreløbige tal']);
});

test('the period above a table is that of this file, not of one with the same columns before', async () => {
  const file = (year: number) => `Ledige;\nPeriode: ${year};\nKommune;Antal\nFaxe;72\n`;
  const session = new Session();
  const { mapping } = await session.open(file(2024));
  await session.read(LEDIGE(mapping));
  await session.keep();
  expect(await new Session().open(file(2025))).toMatchObject({
    remembered: 'table',
    mapping: { period: '2025' },
  });
});

describe('notes under a table', () => {
  const years = Array.from({ length: 17 }, (_, i) => 2007 + i);
  const wide = (area: string) => [area, ...years.map((year) => year % 100)].join(';');
  const alone = (text: string) => [text, ...years.map(() => '')].join(';');

  test('are kept, and count as no empty cells', async () => {
    const notes = [
      '1) Tallene er foreløbige',
      '* Brud i 2013',
      'Kilde: Jobcentret',
      'x = under fem personer',
    ];
    const rows = [`Kommune;${years.join(';')}`, wide('Faxe'), wide('Køge'), alone(''), ...notes.map(alone)];
    const { report, figures } = await bothWays(rows);
    expect(figures).toHaveLength(34);
    expect(report).toMatchObject({ rows: 2, figures: 34, rejected: 0, missing: {}, notes });
  });

  test('are a line of text alone in a delimited file', async () => {
    const { report } = await importFile('Kommune;2021;2022\nFaxe;1;2\nTallene er foreløbige.\n', LEDIGE);
    expect(report).toMatchObject({ figures: 2, rejected: 0, missing: {}, notes: ['Tallene er foreløbige.'] });
  });

  test('are kept with the figures as remarks of their source', async () => {
    const session = new Session();
    const { mapping } = await session.open('Kommune;2021;2022\nFaxe;1;2\n1) Foreløbige tal;;\n');
    await session.read(LEDIGE(mapping));
    const { dataset } = await session.keep();
    expect(dataset.layer.source.remarks).toEqual([
      { da: '1) Foreløbige tal', en: '1) Foreløbige tal', item: '1' },
    ]);
  });

  test('are none where an area has no numbers, or where rows follow', async () => {
    const { report, problems } = await bothWays([
      'Kommune;2021;2022',
      'Faxe;1;2',
      'Alle andre kommuner;;',
      'Køge;3;4',
      'Høje-Taastrup Kommune;;',
    ]);
    expect(report).toMatchObject({ rows: 4, figures: 4, missing: { empty: 2 }, notes: [] });
    expect(problems).toEqual(['unknown-area Alle andre kommuner ×1']);
  });
});
