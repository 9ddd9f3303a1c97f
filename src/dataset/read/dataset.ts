import type { CheckResult } from '../../model/check';
import type { Codelists } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import type { Observation, Withheld } from '../../model/observation';
import type { Problem } from '../../model/problem';
import type { Referat } from '../../model/source';
import { type CheckRule, readChecks, runChecks } from './checks';
import { type CodelistFiles, readCodelists } from './codelists';
import { readObservations } from './observations';
import { lookup, readReferat } from './referat';
import { readTables, type TableSlice } from './tables';

/** The texts of a `data/` folder. */
export interface DataFiles extends CodelistFiles {
  readonly checks: string;
  /** Which published tables are fetched; left out if none is. */
  readonly tables?: string | null;
  /** By folder name; null if a file is missing. */
  readonly referater: Readonly<
    Record<string, { readonly referat: string | null; readonly noegletal: string | null }>
  >;
}

/** A validated data set: code lists, sources and all observations in the order of the files. */
export interface Dataset {
  readonly codelists: Codelists;
  readonly sources: readonly Referat[];
  readonly observations: readonly Observation[];
  readonly withheld: readonly Withheld[];
  readonly checks: readonly CheckResult[];
  /** What figures of minutes are held against. */
  readonly rules: readonly CheckRule[];
  /** Where the newest figures of tables are fetched; the site needs them not. */
  readonly tables: readonly TableSlice[];
}

/** Reads and validates everything; a data set with problems is not to be published. */
export function readDataset(files: DataFiles): { dataset: Dataset; problems: Problem[] } {
  const { codelists, problems } = readCodelists(files);
  const codes = lookup(codelists);
  const sources: Referat[] = [];
  const observations: Observation[] = [];
  const withheld: Withheld[] = [];
  /** What minutes state, where figures are written by hand and checked against one another. */
  const stated: Observation[] = [];
  for (const [id, texts] of Object.entries(files.referater).sort(([a], [b]) => a.localeCompare(b))) {
    const path = `referater/${id}`;
    for (const [name, text] of [
      ['referat.json', texts.referat],
      ['noegletal.csv', texts.noegletal],
    ] as const) {
      if (text === null) {
        problems.push({
          file: `${path}/${name}`,
          line: 0,
          column: '',
          code: 'missing-file',
          value: name,
          allowed: [],
        });
      }
    }
    const read =
      texts.referat === null ? null : readReferat(`${path}/referat.json`, texts.referat, id, codes);
    if (read) problems.push(...read.problems);
    if (read?.referat) sources.push(read.referat);
    if (texts.noegletal === null) continue;
    const items = read?.referat ? new Set(read.referat.items.map((item) => item.number)) : null;
    const plain = read?.referat?.documentType === 'tabel';
    const table = readObservations(`${path}/noegletal.csv`, texts.noegletal, id, items, codes, plain);
    // One by one: a country's figures are more than a call can have arguments.
    for (const problem of table.problems) problems.push(problem);
    withheld.push(...table.withheld);
    for (const observation of table.observations) {
      observations.push(observation);
      if (!plain) stated.push(observation);
    }
  }
  const { rules, problems: ruleProblems } = readChecks(files.checks, codes);
  problems.push(...ruleProblems);
  const checks = runChecks(rules, stated, codes);
  const tables = files.tables ? readTables(files.tables, codes, sources) : { tables: [], problems: [] };
  problems.push(...tables.problems);
  const dataset = { codelists, sources, observations, withheld, checks, rules, tables: tables.tables };
  return { dataset, problems };
}

/** The figures of a data set that minutes state, and those of published tables. */
export function byOrigin({
  sources,
  observations,
}: Pick<Dataset, 'sources' | 'observations'>): Readonly<
  Record<'minutes' | 'tables', readonly Observation[]>
> {
  const ids = new Set(sources.filter(isReferat).map(({ id }) => id));
  return {
    minutes: observations.filter((o) => ids.has(o.source)),
    tables: observations.filter((o) => !ids.has(o.source)),
  };
}
