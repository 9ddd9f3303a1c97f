import { expect, test } from 'vitest';
import { nearestIn } from '../../../../src/dataset/read/nearest';
import type { Lookup } from '../../../../src/dataset/read/referat';
import { ourPeriod } from '../../../../src/dataset/read/tablePeriods';
import { readTables, TABLE_COLUMNS } from '../../../../src/dataset/read/tables';
import type { Referat } from '../../../../src/model/source';
import { wholeDataset } from '../../fixtures';

const CODES = {
  indicators: new Map([['frekvens', {}]]),
  groups: new Set(['alle']),
  near: { indicator: nearestIn(['frekvens']), group: nearestIn(['alle']) },
} as unknown as Lookup;
const source = (id: string, documentType: Referat['documentType']) =>
  ({ id, documentType, items: [{ number: 'RAS200', title: 'T', caseNumber: null }] }) as unknown as Referat;
const SOURCES = [source('hele-landet-ras200', 'tabel'), source('faxe-2023-11-06', 'referat')];

const GOOD = {
  mappe: 'hele-landet-ras200',
  kilde: 'statistikbanken',
  tabel: 'RAS200',
  noegletal: 'frekvens',
  maalgruppe: 'alle',
  maal: '',
  omraader: 'OMRÅDE',
  valg: 'KØN=TOT; ALDER=16-64',
  periode: 'ÅÅÅÅ-11',
  fra: '2008-11',
  uden: '411;Uoplyst område',
};
const read = (part: Partial<typeof GOOD> = {}) => {
  const cells = { ...GOOD, ...part };
  const text = `${TABLE_COLUMNS.join(',')}\n${TABLE_COLUMNS.map((column) => cells[column]).join(',')}\n`;
  return readTables(text, CODES, SOURCES);
};

test('a line says which slice of which table is which figures', () => {
  const { tables, problems } = read();
  expect(problems).toEqual([]);
  expect(tables).toEqual([
    {
      folder: 'hele-landet-ras200',
      publisher: 'statistikbanken',
      table: 'RAS200',
      indicator: 'frekvens',
      group: 'alle',
      measure: '',
      areas: 'OMRÅDE',
      choices: new Map([
        ['KØN', 'TOT'],
        ['ALDER', '16-64'],
      ]),
      period: 'ÅÅÅÅ-11',
      from: '2008-11',
      without: new Set(['411', 'Uoplyst område']),
    },
  ]);
});

test.each([
  [{ mappe: 'hele-landet-x' }, 'unknown-choice', ['hele-landet-ras200']],
  [{ mappe: 'faxe-2023-11-06' }, 'unknown-choice', ['hele-landet-ras200']],
  [{ tabel: 'RAS300' }, 'unknown-item', ['RAS200']],
  [{ kilde: 'eurostat' }, 'unknown-choice', ['statistikbanken', 'jobindsats']],
  [{ noegletal: 'frekvenz' }, 'unknown-indicator', ['frekvens']],
  [{ maalgruppe: 'allle' }, 'unknown-group', ['alle']],
  [{ omraader: '' }, 'required', []],
  [{ valg: 'KØN' }, 'malformed-entry', ['KØN=TOT;ALDER=16-64']],
  [{ periode: '2024-MM' }, 'malformed-entry', ['ÅÅÅÅ-MM']],
  [{ fra: 'før' }, 'malformed-period', []],
])('%o is a problem of its column', (part, code, allowed) => {
  const [column = ''] = Object.keys(part);
  const value = Object.values(part)[0];
  expect(read(part).problems).toEqual([{ file: 'tables.csv', line: 2, column, code, value, allowed }]);
});

test.each([
  ['2024', 'ÅÅÅÅ-11', '2024-11'],
  ['2024', 'ÅÅÅÅ', '2024'],
  ['2026M07', 'ÅÅÅÅ-MM', '2026-07'],
  ['2025K3', 'ÅÅÅÅ-QK', '2025-Q3'],
  ['2025Q03', 'ÅÅÅÅ-QK', '2025-Q3'],
  ['2025K3', 'ÅÅÅÅ-MM', null],
  ['2026M07', 'ÅÅÅÅ-11', null],
  ['2024', 'ÅÅÅÅ-QK', null],
  ['2026M13', 'ÅÅÅÅ-MM', null],
  ['2025QMAT03', 'ÅÅÅÅ-QK', null],
])('%s as %s is %s', (theirs, template, ours) => {
  expect(ourPeriod(theirs, template)).toBe(ours);
});

test('the newest figures of every bundled table can be fetched', () => {
  const { tables, observations, sources } = wholeDataset();
  const bundled = new Set(sources.filter((s) => s.documentType === 'tabel').map(({ id }) => id));
  const series = new Set(
    observations
      .filter((o) => bundled.has(o.source))
      .map((o) => `${o.source} ${o.item} ${o.indicator} ${o.group}`),
  );
  expect(series.size).toBeGreaterThan(0);
  expect(new Set(tables.map((t) => `${t.folder} ${t.table} ${t.indicator} ${t.group}`))).toEqual(series);
});
