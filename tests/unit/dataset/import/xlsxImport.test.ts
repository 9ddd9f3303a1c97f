import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { IMPORT_LIMITS } from '../../../../src/dataset/import/failure';
import { unpack } from '../../../../src/dataset/import/workbookParts';
import { withIndexedDb } from '../../indexedDb';
import { failureOf, importFile, measuring, Session } from './importing';

withIndexedDb();

const LEDIGE = measuring('ydelse-fuldtidspersoner');
const book = (data: SheetData): Promise<Blob> => writeXlsxFile(data).toBlob();
const text = (value: string) => ({ value, type: String });
const number = (value: number, format = 'General') => ({ value, type: Number, format });
const date = (value: string, format: string) => ({ value: new Date(value), type: Date, format });

/** A workbook with one of its parts rewritten. */
async function amended(data: SheetData, path: string, amend: (xml: string) => string): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await (await book(data)).arrayBuffer()));
  const part = parts[path];
  if (!part) throw new Error(`${path}: ${Object.keys(parts)}`);
  return new Blob([zipSync({ ...parts, [path]: strToU8(amend(strFromU8(part))) })]);
}
const SHEET = 'xl/worksheets/sheet1.xml';

const LONG: SheetData = [
  [text('Kommune'), text('Måned'), text('Antal')],
  [text('Faxe'), text('2023M09'), number(412)],
  [text('Køge'), text('2023M09'), number(0.1 + 0.2)],
];

describe('a workbook', () => {
  test('with titles above a long table', async () => {
    const { opened, report, figures } = await importFile(
      await book([[text('Fuldtidsledige i kommunerne')], [], [text('Kilde: eget udtræk')], ...LONG]),
      LEDIGE,
      { name: 'udtræk.xlsx' },
    );
    expect(opened).toMatchObject({
      gaps: ['indicator'],
      head: { format: 'tabel', title: 'Fuldtidsledige i kommunerne', header: ['Kommune', 'Måned', 'Antal'] },
    });
    expect(report).toMatchObject({ rows: 2, figures: 2, rejected: 0 });
    // What Excel calculates has noise behind its fifteenth digit.
    expect(figures).toMatchObject([{ value: 412 }, { value: 0.3, printed: '0,3' }]);
  });

  test('wide, with dates over its columns and totals below', async () => {
    const { report, figures } = await importFile(
      await book([
        [text('Kommune'), date('2023-09-01', 'mmm-yy'), date('2023-10-01', 'mmm-yy')],
        [text('Faxe'), number(1), number(2)],
        [text('Ishøj'), number(3), null],
        [text('I alt'), number(4), number(2)],
      ]),
      LEDIGE,
    );
    expect(report.omitted.map(({ text }) => text)).toEqual(['I alt']);
    expect(report).toMatchObject({ figures: 3, rejected: 0, missing: { empty: 1 } });
    expect(figures.map((o) => [o.area, o.period, o.value])).toEqual([
      ['faxe', '2023-09', 1],
      ['faxe', '2023-10', 2],
      ['ishoej', '2023-09', 3],
    ]);
  });

  test('says what its number formats say: percentages, months and years', async () => {
    const { figures } = await importFile(
      await book([
        [text('Kommune'), text('Periode'), text('Andel')],
        [text('Faxe'), date('2023-09-01', 'mmm yyyy'), number(0.107, '0.0%')],
        [text('Køge'), date('2023-01-01', 'yyyy'), number(0.29, '0%')],
        [text('Ishøj'), date('2023-08-31', 'dd-mm-yyyy'), number(10.7, '0.0')],
      ]),
      measuring('fleksjob-ledighed'),
    );
    expect(figures.map((o) => [o.area, o.period, o.value, o.printed])).toEqual([
      ['faxe', '2023-09', 10.7, '10,7 %'],
      ['koege', '2023', 29, '29 %'],
      ['ishoej', '2023-08-31', 10.7, '10,7'],
    ]);
  });

  test('of several sheets the first with rows is read, or the one that is asked for', async () => {
    const blob = await writeXlsxFile([
      { sheet: 'Forside', data: [[text('Læs mig')]] },
      { sheet: 'Tal', data: LONG },
      { sheet: 'Flere', data: [...LONG, [text('Ishøj'), text('2023M10'), number(0.5, '0%')]] },
    ]).toBlob();
    const first = await importFile(blob, LEDIGE);
    expect(first.opened.head).toMatchObject({ sheets: ['Forside', 'Tal', 'Flere'], sheet: 'Tal' });
    expect(first.report.rows).toBe(2);
    const third = await importFile(blob, LEDIGE, { sheet: 'Flere' });
    expect(third.figures.find(({ area }) => area === 'ishoej')?.value).toBe(50);
  });

  test('an error of a formula is a missing value', async () => {
    const blob = await amended(LONG, SHEET, (xml) =>
      xml.replace(/<c r="C2"[^>]*><v>412<\/v><\/c>/, '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    const { report } = await importFile(blob, LEDIGE);
    expect(report).toMatchObject({ figures: 1, missing: { empty: 1 } });
  });
});

describe('what is no workbook, or too much of one', () => {
  const open = async (content: Blob | Uint8Array<ArrayBuffer>) =>
    failureOf(await new Session().tryOpen(content, 'bog.xlsx'));

  test('an archive of something else', async () => {
    expect(await open(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-a-table');
  });

  test('a workbook cut short', async () => {
    const blob = await book(LONG);
    expect(await open(blob.slice(0, blob.size - 2000))).toBe('broken-xlsx');
  });

  test('one from before 2007, or with a password', async () => {
    expect(await open(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('broken-xlsx');
  });

  test('only a header, and nothing at all', async () => {
    expect(await open(await book(LONG.slice(0, 1)))).toBe('only-header');
    expect(await open(await book([[]]))).toBe('empty');
  });

  /** An archive of one part, `size` zeros, that declares another size. */
  function bomb(size: number, declared: number): Uint8Array<ArrayBuffer> {
    const packed = deflateRawSync(new Uint8Array(size));
    const name = Buffer.from(SHEET);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(name.length, 26);
    return new Uint8Array(Buffer.concat([local, name, packed]));
  }

  test('a bomb: an archive that is far larger unpacked, whatever it says of its size', async () => {
    const most = 1_000_000;
    const small = bomb(most + 1, 100);
    expect(small.length).toBeLessThan(10_000);
    expect(() => unpack(small, most)).toThrow('expands-too-far');
    expect(unpack(bomb(most, 100), most).get(SHEET)).toHaveLength(most);
    expect(await open(bomb(100, IMPORT_LIMITS.unpackedBytes + 1))).toBe('expands-too-far');
  });

  test('thousands of empty columns', async () => {
    const empty = Array.from({ length: 16_384 }, (_, i) => `<c r="${letters(i)}9"/>`).join('');
    const rows = Array.from(
      { length: 6 },
      (_, i) => `<row r="${i + 9}">${empty.replaceAll('9"', `${i + 9}"`)}</row>`,
    );
    const blob = await amended(LONG, SHEET, (xml) =>
      xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
    );
    expect((await importFile(blob, LEDIGE)).report.figures).toBe(2);
  });

  test.each([
    ['a cell far to the right', '<row r="4"><c r="ZZZZZZ4"><v>1</v></c></row>'],
    ['a row far below', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
    ['an empty row far below', '<row r="999999999"/>'],
    [
      'two cells that make a table of a billion',
      '<row r="4"><c r="XFD4"><v>1</v></c></row><row r="99999"><c r="A99999"><v>1</v></c></row>',
    ],
  ])('%s', async (_, row) => {
    expect(
      await open(await amended(LONG, SHEET, (xml) => xml.replace('</sheetData>', `${row}</sheetData>`))),
    ).toBe('expands-too-far');
  });

  const withRows = (rows: string) =>
    amended(LONG, SHEET, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));

  test.each([
    ['a row far below, told as a power of ten', '<row r="1e9"/>'],
    ['a row far below, told by the numbers of its digits', '<row r="&#49;000000000"/>'],
    ['a row far below, told twice', '<row r="4" x:r="1000000000"/>'],
    ['tags that never end', '<c '.repeat(1_700_000)],
    ['a tag that never ends', `<c r="${'A'.repeat(5_000_000)}`],
    ['quotes that never end', `<c r='`.repeat(1_000_000)],
    ['a text without end', `<row r="4"><c r="A4" t="str"><v>${'1'.repeat(30_000_000)}</v></c></row>`],
    ['a comment without end', `<!--${'<c>'.repeat(10_000_000)}-->`],
    ['texts that are none', '<![CDATA['.repeat(500_000)],
    ['a tag within a value', `<row r="4"><c r="A4" x="<row r='1000000000'/>"/></row>`],
    ['a second table', `</sheetData>${'<sheetData><row r="1048576"/></sheetData>'.repeat(5_000)}<sheetData>`],
  ])('%s', async (_, rows) => {
    expect(await open(await withRows(rows))).toBe('broken-xlsx');
  });

  test.each([
    ['an empty cell far below', '<row><c r="A999999999"/></row>'],
    ['more rows than Excel has', '<row/>'.repeat(1_048_577)],
  ])('%s', async (_, rows) => {
    expect(await open(await withRows(rows))).toBe('expands-too-far');
  });

  test('sheets that are small in the file and large together', async () => {
    const sheet = strToU8(
      '<worksheet><sheetData><row r="1"><c r="S1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
    );
    const more = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`xl/worksheets/sheet${i + 2}.xml`, sheet]),
    );
    const parts = unzipSync(new Uint8Array(await (await book(LONG)).arrayBuffer()));
    expect(await open(zipSync({ ...parts, ...more }))).toBe('expands-too-far');
  });

  test('thousands of sheets', async () => {
    const sheets = '<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(100_000);
    const blob = await amended(LONG, 'xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', `${sheets}</sheets>`),
    );
    expect(await open(blob)).toBe('expands-too-far');
  });

  test('a sheet with a name that is a book', async () => {
    const sheet = `<sheet name="${'x'.repeat(100_000)}" sheetId="1" r:id="rId1"/>`;
    const blob = await amended(LONG, 'xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', `${sheet}</sheets>`),
    );
    expect(await open(blob)).toBe('expands-too-far');
  });

  test.each([
    ['heads', 0],
    ['cells', 1],
  ] as const)('%s that share a text which is a book', async (_, row) => {
    const long = text('x'.repeat(30_000));
    const short = text('x');
    const rows: SheetData = [0, 1].map((r) => Array.from({ length: 40 }, () => (r === row ? long : short)));
    expect(await open(await book(rows))).toBe('expands-too-far');
  });

  test.each([
    ['a number format that is a book', `<numFmt numFmtId="200" formatCode="${'['.repeat(200_000)}"/>`],
    ['styles that begin and never end', '<cellXfs>'.repeat(500_000)],
  ])('%s', async (_, styles) => {
    const blob = await amended(LONG, 'xl/styles.xml', (xml) =>
      xml.replace(/<styleSheet[^>]*>/, `$&${styles}`),
    );
    expect(['expands-too-far', 'broken-xlsx']).toContain(await open(blob));
  });

  test('remarks, plain texts and a prefix are no hindrance', async () => {
    const blob = await amended(LONG, SHEET, (xml) =>
      xml
        .replace('<sheetData>', '<!-- <row r="1e9"> --><sheetData>')
        .replace(/<(\/?)(row|c|v)\b/g, '<$1x:$2')
        .replace(
          '<worksheet',
          '<worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        ),
    );
    expect((await importFile(blob, LEDIGE)).report.figures).toBe(2);
  });

  test('more columns than a table has', async () => {
    const row = Array.from({ length: IMPORT_LIMITS.columns + 1 }, () => number(1));
    expect(await open(await book([row, row]))).toBe('too-many-columns');
  });
});

/** A column as spreadsheets name it. */
function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);
}
