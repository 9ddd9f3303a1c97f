/** One table written in many shapes and formats. */
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { realIndex } from '../../fixtures';
import type { Content } from './importing';

/** Ids of areas, names of groups, and years that tables are made of. */
export const AREAS = ['hele-landet', 'region-sjaelland', 'faxe', 'koege', 'laesoe', 'koebenhavn', 'ishoej'];
export const GROUPS = ['I alt', 'Mænd', 'Kvinder'];
export const YEARS = ['2019', '2020', '2021', '2022'];

/** A table: a value of each area, group and year, null where it is not available. */
export interface Table {
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  readonly years: readonly string[];
  readonly value: (area: number, group: number, year: number) => number | null;
}

const nameOf = (area: string) => realIndex().area(area).name.da;
const codeOf = (area: string) => realIndex().area(area).code ?? '000';
const danish = (value: number | null) => (value === null ? '..' : String(value).replace('.', ','));
/** What the groups are read as. */
export const GROUP_IDS: Readonly<Record<string, string>> = {
  'I alt': 'alle',
  Mænd: 'maend',
  Kvinder: 'kvinder',
};

type Cell = string | number;
/** Rows of a table with a cell for each value: a number, or `..`. */
type Rows = readonly (readonly Cell[])[];

const cellOf = (value: number | null): Cell => value ?? '..';
const long = ({ areas, groups, years, value }: Table, write: (area: string) => string): Rows => [
  ['OMRÅDE', 'KØN', 'TID', 'INDHOLD'],
  ...areas.flatMap((area, a) =>
    groups.flatMap((group, g) => years.map((year, y) => [write(area), group, year, cellOf(value(a, g, y))])),
  ),
];
const wide = ({ areas, groups, years, value }: Table): Rows => [
  ['Område', 'Køn', ...years],
  ...areas.flatMap((area, a) =>
    groups.map((group, g) => [nameOf(area), group, ...years.map((_, y) => cellOf(value(a, g, y)))]),
  ),
];
/** Groups once beside their areas, under a title, a unit and heads without names; a note under it. */
const matrix = ({ areas, groups, years, value }: Table): Rows => [
  ['Ledige efter køn, område og tid'],
  ['Enhed: Antal'],
  ['', '', ...years],
  ...groups.flatMap((group, g) =>
    areas.map((area, a) => [
      a === 0 ? group : '',
      nameOf(area),
      ...years.map((_, y) => cellOf(value(a, g, y))),
    ]),
  ),
  ['1) Tallene er foreløbige.'],
];
/** Areas once beside their groups, with the sum of all below. */
const totalled = ({ areas, groups, years, value }: Table): Rows => [
  ['Kommune', 'Køn', ...years],
  ...areas.flatMap((area, a) =>
    groups.map((group, g) => [
      g === 0 ? nameOf(area) : '',
      group,
      ...years.map((_, y) => cellOf(value(a, g, y))),
    ]),
  ),
  ['I alt', '', ...years.map((_, y) => 77 + y)],
];

const csv = (rows: Rows): Content => {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows
    .map((row) =>
      Array.from({ length: width }, (_, i) => {
        const cell = row[i] ?? '';
        return typeof cell === 'number' ? danish(cell) : cell;
      }).join(';'),
    )
    .join('\r\n');
};
const xlsx = (rows: Rows): Promise<Blob> => {
  const data: SheetData = rows.map((row) => row.map((value) => (value === '' ? null : { value })));
  return writeXlsxFile(data).toBlob();
};
const ods = (rows: Rows): Content => {
  const cells = (row: readonly Cell[]) =>
    row
      .map((cell) =>
        typeof cell === 'number'
          ? `<table:table-cell office:value-type="float" office:value="${cell}"/>`
          : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
      )
      .join('');
  const body = rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('');
  const xml = `<office:spreadsheet><table:table table:name="Ark1">${body}</table:table></office:spreadsheet>`;
  return zipSync({ 'content.xml': strToU8(xml) }) as Uint8Array<ArrayBuffer>;
};

const px = ({ areas, groups, years, value }: Table): Content => {
  const values = (name: string, list: readonly string[]) =>
    `VALUES("${name}")=${list.map((text) => `"${text}"`).join(',\n')};`;
  const data = areas.map((_, a) =>
    groups.map((__, g) => years.map((___, y) => value(a, g, y) ?? '".."').join(' ')).join('\n'),
  );
  return [
    'CHARSET="ANSI";\nAXIS-VERSION="2010";\nCODEPAGE="utf-8";\nSTUB="område","køn";\nHEADING="tid";',
    values('område', areas.map(nameOf)),
    values('køn', groups),
    values('tid', years),
    `DATA=\n${data.join('\n')};`,
  ].join('\n');
};
const jsonStat = ({ areas, groups, years, value }: Table): Content => {
  const values = areas.flatMap((_, a) => groups.flatMap((__, g) => years.map((___, y) => value(a, g, y))));
  const labelled = (list: readonly string[]) => ({
    category: {
      index: list.map((_, i) => `k${i}`),
      label: Object.fromEntries(list.map((text, i) => [`k${i}`, text])),
    },
  });
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['område', 'køn', 'tid'],
    size: [areas.length, groups.length, years.length],
    dimension: { område: labelled(areas.map(nameOf)), køn: labelled(groups), tid: labelled(years) },
    value: values,
    status: Object.fromEntries(values.flatMap((one, i) => (one === null ? [[i, '..']] : []))),
  });
};

/** The ways to write a table. */
export const WAYS: Readonly<Record<string, (of: Table) => Content | Promise<Content>>> = {
  'long CSV': (of) => csv(long(of, nameOf)),
  'long CSV with codes': (of) => csv(long(of, codeOf)),
  'wide CSV': (of) => csv(wide(of)),
  'a matrix as CSV': (of) => csv(matrix(of)),
  'areas once, with a total, as CSV': (of) => csv(totalled(of)),
  'a long workbook': (of) => xlsx(long(of, nameOf)),
  'a matrix as a workbook': (of) => xlsx(matrix(of)),
  'areas once, with a total, as a workbook': (of) => xlsx(totalled(of)),
  'a matrix as OpenDocument': (of) => ods(matrix(of)),
  'PC-Axis': px,
  'JSON-stat': jsonStat,
};
