/** A table as the worker gives it, for the tests of importing. */
import type { ImportAnswer } from '../../../../src/dataset/import/protocol';
import type { ImportReport, TableHead } from '../../../../src/model/import';
import type { Mapping } from '../../../../src/model/mapping';
import type { Input } from '../../../../src/views/import/flow';

export const input: Input = { file: new Blob(['x']), name: 'AUS08.csv', sheet: null };

export const head: TableHead = {
  format: 'statistikbanken-csv',
  file: 'AUS08.csv',
  bytes: 100,
  sheets: [],
  sheet: null,
  header: ['OMRÅDE', 'TID', 'INDHOLD'],
  rows: [
    ['Aarhus', '2023M09', '1.234'],
    ['Faxe', '2023M09', '200'],
  ],
  title: 'AUS08',
  publisher: 'Danmarks Statistik',
  unit: '',
};

export const mapping: Mapping = {
  columns: [{ role: 'area' }, { role: 'period' }, { role: 'value', measure: null }],
  measure: null,
  area: null,
  period: null,
  decimals: 'comma',
  blanks: 'refuse',
  areas: {},
  groups: {},
  newIndicators: [],
  newGroups: [],
  newUnits: [],
  indicators: {},
};

/** The answer to opening {@link head}. */
export function opened(part: Partial<Extract<ImportAnswer, { type: 'opened' }>> = {}) {
  return { type: 'opened', head, mapping, remembered: null, gaps: [], ...part } as const;
}

export const report: ImportReport = {
  rows: 2,
  figures: 2,
  rejected: 0,
  missing: {},
  problems: [],
  moreProblems: false,
  areas: [{ id: 'faxe', count: 2, spellings: ['FAXE K', 'Faxe'] }],
  indicators: [{ id: 'fuldtidsledighed', count: 2, isNew: false }],
  newGroups: [],
  proposed: [],
  periods: { first: '2023-09', last: '2023-09', count: 1 },
  omitted: [],
  repeated: 0,
  notes: [],
  conflicts: [],
  sameAs: null,
  preview: [],
};
