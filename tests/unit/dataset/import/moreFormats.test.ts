/** PC-Axis and OpenDocument, and files that hold no table. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { withIndexedDb } from '../../indexedDb';
import { type Amend, type Content, importFile, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const LEDIGE = measuring('ydelse-fuldtidspersoner');
async function read(content: Content, amend: Amend = LEDIGE, sheet: string | null = null) {
  const { opened, report, figures } = await importFile(content, amend, { sheet });
  const lines = figures.map((o) => `${o.area} ${o.group} ${o.period} ${o.printed}`);
  return { head: opened.head, gaps: opened.gaps, report, problems: problemsOf(report), lines };
}
const failed = async (content: Content) => {
  const answer = await new Session().tryOpen(content, 'fil');
  return answer.type === 'failed' ? `${answer.failure} ${answer.detail}`.trim() : answer.type;
};

const latin = (text: string, replaced: Readonly<Record<string, number>> = {}) =>
  Uint8Array.from(text, (sign) => replaced[sign] ?? sign.charCodeAt(0));
const DOS = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f };

const px = (head = 'CHARSET="ANSI";\nAXIS-VERSION="2000";\nCODEPAGE="iso-8859-15";') => `${head}
LANGUAGE="da";
MATRIX="AUS08";
TITLE="Ledige efter område, køn "
"og tid";
TITLE[en]="Unemployed";
UNITS="Antal";
STUB="område","køn";
HEADING="tid";
VALUES("område")="Hele landet","Køge",
"Læsø";
VALUES("køn")="I alt","Mænd; alle";
VALUES[en]("køn")="Total","Men";
VALUES("tid")="2023M01","2023M02";
CODES("område")="000","259","825";
TIMEVAL("tid")=TLIST(M1,"202301","202302");
DECIMALS=1;
SOURCE="Danmarks Statistik";
NOTE="Foreløbige tal.#Se også AUS09";
DATA=
80000.5 81000
40000 ".."
412 413 200 "."
-0 7
"-" 3;
`;

describe('PC-Axis', () => {
  const LINES = [
    'hele-landet alle 2023-01 80000,5',
    'hele-landet alle 2023-02 81000',
    'hele-landet maend-alle 2023-01 40000',
    'koege alle 2023-01 412',
    'koege alle 2023-02 413',
    'koege maend-alle 2023-01 200',
    'laesoe alle 2023-01 -0',
    'laesoe alle 2023-02 7',
    'laesoe maend-alle 2023-02 3',
  ];
  test.each<[string, Content]>([
    ['in the encoding that it names', latin(px())],
    ['in Windows’ encoding', latin(px('CHARSET="ANSI";'))],
    ['in the encoding of DOS', latin(px('AXIS-VERSION="1990";'), DOS)],
    ['in UTF-8', px('CHARSET="ANSI";\nCODEPAGE="utf-8";')],
    ['in UTF-8 with a byte order mark', `\uFEFF${px()}`],
    ['with line ends of Windows', latin(px().replaceAll('\n', '\r\n'))],
  ])('%s', async (_, content) => {
    const { head, gaps, report, problems, lines } = await read(content);
    expect(head).toMatchObject({
      format: 'px',
      title: 'Ledige efter område, køn og tid',
      unit: 'Antal',
      publisher: 'Danmarks Statistik',
      header: ['område', 'køn', 'tid', 'INDHOLD'],
    });
    expect(gaps).toEqual(['indicator']);
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      missing: { 'not-available': 1, 'not-applicable': 1, nothing: 1 },
      notes: ['Foreløbige tal. Se også AUS09'],
    });
    expect(lines).toEqual(LINES);
  });

  test('several measures are a column each', async () => {
    const { head } = await read(
      'CHARSET="ANSI";CONTVARIABLE="indhold";STUB="område";HEADING="tid","indhold";VALUES("område")="Faxe";VALUES("tid")="2023";VALUES("indhold")="Ledige","Andel";DATA=1 2.5;',
      (mapping) => ({
        ...LEDIGE(mapping),
        columns: mapping.columns.map((use, i) => (i === 3 ? { role: 'ignore' } : use)),
      }),
    );
    expect(head.header).toEqual(['område', 'tid', 'Ledige', 'Andel']);
    expect(head.rows).toEqual([['Faxe', '2023', '1', '2,5']]);
  });

  test('names that are long in every row of many', async () => {
    const name = `"${'x'.repeat(300_000)}"`;
    const names = ['a', 'b', 'c', 'd'];
    const values = names.map((one) => `VALUES("${one}")=${name};`).join('');
    const stub = names.map((one) => `"${one}"`).join();
    expect(await failed(`CHARSET="ANSI";STUB=${stub};${values}DATA=1;`)).toBe('expands-too-far');
  });

  const small = (data: string, more = '') =>
    `CHARSET="ANSI";STUB="område";HEADING="tid";VALUES("område")="Faxe";VALUES("tid")="2023","2024";${more}DATA=${data}`;
  test.each([
    ['cut short', small('1'), 'broken-px DATA: 1 ≠ 2'],
    ['without numbers', small('').replace('DATA=', ''), 'broken-px DATA'],
    ['with only those numbers that there are', small('1 2;', 'KEYS("tid")=VALUES;'), 'broken-px KEYS'],
    ['a text that does not end', 'CHARSET="ANSI";TITLE="Ledige', 'broken-px TITLE'],
    ['without dimensions', 'CHARSET="ANSI";DATA=1;', 'broken-px STUB'],
    [
      'more cells than any table',
      small('1 2;').replace('"Faxe"', Array(9).fill('"a"').join()),
      'broken-px DATA: 2 ≠ 18',
    ],
  ])('%s', async (_, content, failure) => {
    expect(await failed(content)).toBe(failure);
  });
});

const cell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const float = (value: number, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" calcext:value-type="float"${more}><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const FILLER =
  '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
const sheet = (name: string, rows: string) => `<table:table table:name="${name}">${rows}</table:table>`;
const ods = (sheets: string) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    ),
  }) as Uint8Array<ArrayBuffer>;

describe('OpenDocument', () => {
  const TABLE = [
    row(cell('K&#248;n') + cell('Kommune') + cell('2021') + cell('2022')),
    row(
      cell('M&#xe6;nd', ' table:number-rows-spanned="2"') +
        cell('Faxe') +
        float(1234.5, ' table:number-columns-repeated="2"'),
    ),
    row(
      `<table:covered-table-cell/>${cell('K&#248;ge')}${float(3)}<table:table-cell office:value-type="float" office:value="4"><office:annotation><text:p>En bemærkning</text:p></office:annotation><text:p>4</text:p></table:table-cell>`,
    ),
    row(cell('Kvinder', ' table:number-rows-spanned="2"') + cell('Faxe') + float(5) + float(6)),
    row(`<table:covered-table-cell/>${cell('K&#248;ge')}<table:table-cell/>${float(8)}`),
    FILLER,
  ].join('');

  test('repeated and merged cells, remarks, and empty cells to the end of the sheet', async () => {
    const { head, problems, lines } = await read(
      ods(sheet('Forside', row(cell('Læs'))) + sheet('Tal', TABLE)),
    );
    expect(head).toMatchObject({ sheets: ['Forside', 'Tal'], sheet: 'Tal' });
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      'faxe maend 2021 1234,5',
      'faxe maend 2022 1234,5',
      'koege maend 2021 3',
      'koege maend 2022 4',
      'faxe kvinder 2021 5',
      'faxe kvinder 2022 6',
      'koege kvinder 2022 8',
    ]);
  });

  test('percentages, and dates as they are shown', async () => {
    const date = (shown: string, value: string) =>
      `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
    const share =
      '<table:table-cell office:value-type="percentage" office:value="0.107"><text:p>11 %</text:p></table:table-cell>';
    const rows = [
      row(cell('Kommune') + cell('Måned') + cell('Andel')),
      row(cell('Faxe') + date('sep 2023', '2023-09-01') + share),
      row(cell('Køge') + date('lørdag', '2023-09-02') + share),
    ];
    const { lines } = await read(ods(sheet('A', rows.join(''))), measuring('fleksjob-ledighed'));
    expect(lines).toEqual(['faxe alle 2023-09 10,7 %', 'koege alle 2023-09-02 10,7 %']);
  });

  const deep = (n: number) =>
    row(cell('a', ' table:number-columns-repeated="16384"'), ` table:number-rows-repeated="${n}"`);
  test.each([
    ['filled rows that are repeated', sheet('A', deep(1_000_000)), 'expands-too-far'],
    [
      'a filled cell below a million empty rows, again and again',
      sheet('A', (FILLER + row(cell('a'))).repeat(9)),
      'expands-too-far',
    ],
    [
      'more columns than there are',
      sheet('A', row(`<table:table-cell table:number-columns-repeated="999999"/>${cell('a')}`)),
      'expands-too-far',
    ],
    [
      'a merged cell over everything',
      sheet('A', row(cell('a', ' table:number-rows-spanned="999999999"')) + row(cell('b'))),
      'not-a-table',
    ],
    [
      'a count that is none',
      sheet('A', row(cell('a', ' table:number-columns-repeated="1e9"'))),
      'broken-xlsx 1e9',
    ],
    ['a text document', '', 'not-a-table document'],
  ])('%s', async (_, content, failure) => {
    const answer = await failed(ods(content));
    if (failure === 'not-a-table') expect(['not-a-table', 'opened']).toContain(answer);
    else expect(answer).toBe(failure);
  });
});

describe('a file that holds no table is named for what it looks like', () => {
  test.each<[string, Content, string]>([
    ['PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'picture'],
    ['JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'picture'],
    ['PDF', '%PDF-1.7\n', 'pdf'],
    ['a web page', '<!DOCTYPE html><html><body>Log ind</body></html>', 'web'],
    ['XML', '<?xml version="1.0"?><data/>', 'xml'],
    ['RTF', '{\\rtf1\\ansi}', 'document'],
    ['Word', zipSync({ 'word/document.xml': strToU8('<w/>') }) as Uint8Array<ArrayBuffer>, 'document'],
    [
      'PowerPoint',
      zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }) as Uint8Array<ArrayBuffer>,
      'presentation',
    ],
    [
      'an archive',
      zipSync({ 'tal.csv': strToU8('Kommune;Antal\nFaxe;1') }) as Uint8Array<ArrayBuffer>,
      'archive',
    ],
    ['other JSON', '{"message":"Unauthorized"}', 'json'],
  ])('%s', async (_, content, look) => {
    expect(await failed(content)).toBe(`not-a-table ${look}`);
  });
});
