/** `tables.csv`: which slice of which published table is which of our figures. */
import { parsePeriod } from '../../model/period';
import type { Problem } from '../../model/problem';
import type { Referat } from '../../model/source';
import type { Lookup } from './referat';
import { readTable, reporter } from './table';
import { isPeriodTemplate } from './tablePeriods';

/** Columns of `tables.csv`. */
export const TABLE_COLUMNS = [
  'mappe',
  'kilde',
  'tabel',
  'noegletal',
  'maalgruppe',
  'maal',
  'omraader',
  'valg',
  'periode',
  'fra',
  'uden',
] as const;

/** Who publishes tables that can be fetched. */
const PUBLISHERS = ['statistikbanken', 'jobindsats'] as const;
/** See {@link PUBLISHERS}. */
export type PublisherId = (typeof PUBLISHERS)[number];

/** A line of `tables.csv`: figures of one indicator and group. */
export interface TableSlice {
  /** The folder in `referater/` that they are kept in. */
  readonly folder: string;
  readonly publisher: PublisherId;
  /** Id of the table with its publisher, and number of the item in `referat.json`. */
  readonly table: string;
  readonly indicator: string;
  readonly group: string;
  /** Which of the table's measures, if it has several. */
  readonly measure: string;
  /** The variable that is the areas. */
  readonly areas: string;
  /** The value chosen of each other variable, by code. */
  readonly choices: ReadonlyMap<string, string>;
  /** See `tablePeriods.ts`. */
  readonly period: string;
  /** First period that is kept, ours. */
  readonly from: string;
  /** Areas of the table that are none of ours, by code, or by name if it has no codes. */
  readonly without: ReadonlySet<string>;
}

const parts = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads and checks `tables.csv` against the code lists and the sources. Problems are returned, never thrown. */
export function readTables(
  text: string,
  codes: Lookup,
  sources: readonly Referat[],
): { tables: TableSlice[]; problems: Problem[] } {
  const file = 'tables.csv';
  const { rows, problems: found } = readTable(file, text, TABLE_COLUMNS);
  const problems = [...found];
  const folders = new Map(sources.map((source) => [source.id, source]));
  const tables = rows.map(({ line, cells: c }): TableSlice => {
    const report = reporter(problems, file, line);
    const source = folders.get(c.mappe);
    if (source?.documentType !== 'tabel') {
      const kept = sources.filter(({ documentType }) => documentType === 'tabel').map(({ id }) => id);
      report('mappe', 'unknown-choice', c.mappe, kept);
    } else if (!source.items.some(({ number }) => number === c.tabel)) {
      report(
        'tabel',
        'unknown-item',
        c.tabel,
        source.items.map(({ number }) => number),
      );
    }
    if (!(PUBLISHERS as readonly string[]).includes(c.kilde)) {
      report('kilde', 'unknown-choice', c.kilde, PUBLISHERS);
    }
    if (!codes.indicators.has(c.noegletal)) {
      report('noegletal', 'unknown-indicator', c.noegletal, codes.near.indicator(c.noegletal));
    }
    if (!codes.groups.has(c.maalgruppe)) {
      report('maalgruppe', 'unknown-group', c.maalgruppe, codes.near.group(c.maalgruppe));
    }
    if (c.omraader === '') report('omraader', 'required', '');
    const choices = parts(c.valg).map((part) => /^([^=]+)=(.+)$/.exec(part));
    if (choices.includes(null)) report('valg', 'malformed-entry', c.valg, ['KØN=TOT;ALDER=16-64']);
    if (!isPeriodTemplate(c.periode)) report('periode', 'malformed-entry', c.periode, ['ÅÅÅÅ-MM']);
    if (!parsePeriod(c.fra)) report('fra', 'malformed-period', c.fra);
    return {
      folder: c.mappe,
      publisher: c.kilde as PublisherId,
      table: c.tabel,
      indicator: c.noegletal,
      group: c.maalgruppe,
      measure: c.maal,
      areas: c.omraader,
      choices: new Map(choices.flatMap((choice) => (choice ? [[choice[1] ?? '', choice[2] ?? '']] : []))),
      period: c.periode,
      from: c.fra,
      without: new Set(parts(c.uden)),
    };
  });
  return { tables, problems };
}
