import { sharingMost } from '../analysis/compare/sharing';
import type { Catalog, ObservationFile } from '../model/catalog';
import { indexCatalog } from '../model/catalogIndex';
import type { CheckResult } from '../model/check';
import type { Codelists } from '../model/codelist';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import type { Problem } from '../model/problem';
import type { Referat } from '../model/source';
import { readChecks, runChecks } from './checks';
import { encode } from './columnar';
import { compileFigures } from './figures';
import { type CodelistFiles, readCodelists } from './readCodelists';
import { readObservations } from './readObservations';
import { lookup, readReferat } from './readReferat';

/** The texts of a `data/` folder. */
export interface DataFiles extends CodelistFiles {
  readonly checks: string;
  /** By folder name; null where a file is missing. */
  readonly referater: Readonly<
    Record<string, { readonly referat: string | null; readonly noegletal: string | null }>
  >;
}

/** A validated data set: code lists, sources and all observations in the order of the files. */
export interface Dataset {
  readonly codelists: Codelists;
  readonly sources: readonly Referat[];
  readonly observations: readonly Observation[];
  readonly checks: readonly CheckResult[];
}

/** Reads and validates everything; a data set with problems is not to be published. */
export function readDataset(files: DataFiles): { dataset: Dataset; problems: Problem[] } {
  const { codelists, problems } = readCodelists(files);
  const codes = lookup(codelists);
  const sources: Referat[] = [];
  const observations: Observation[] = [];
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
    for (const observation of table.observations) {
      observations.push(observation);
      if (!plain) stated.push(observation);
    }
  }
  const { rules, problems: ruleProblems } = readChecks(files.checks, codes);
  problems.push(...ruleProblems);
  const checks = runChecks(rules, stated, codes);
  return { dataset: { codelists, sources, observations, checks }, problems };
}

/** A compiled site: the catalogue and the files it names, by path. */
export interface CompiledData {
  readonly catalog: Catalog;
  readonly files: ReadonlyMap<string, ObservationFile>;
}

/**
 * Splits a data set into what is loaded at start and what is loaded when shown.
 * @param hash gives a short name for a file's content, so that a file never changes under its name
 */
export function compile(dataset: Dataset, hash: (text: string) => string): CompiledData {
  const { codelists, sources, observations, checks } = dataset;
  const files = new Map<string, ObservationFile>();
  const add = (folder: string, file: ObservationFile): string => {
    const path = `data/${folder}/${file.id}.${hash(JSON.stringify(file))}.json`;
    files.set(path, file);
    return path;
  };
  const byIndicator = groupBy(observations, (o) => o.indicator);
  const bySource = groupBy(observations, (o) => o.source);
  const indicatorFiles = new Map([...byIndicator].map(([id, own]) => [id, encode(id, own)]));
  const outline: Catalog = {
    version: 1,
    ...codelists,
    indicatorEntries: [],
    sources: sources.map((source) => {
      const own = bySource.get(source.id) ?? [];
      const checked = checks.filter((check) => check.source === source.id).length;
      // A table's figures are those of its indicators; a file of them all would be as large as these together.
      const entry = { ...source, count: own.length, checked };
      return source.documentType === 'tabel'
        ? { ...entry, file: null, indicators: [...new Set(own.map((o) => o.indicator))] }
        : { ...entry, file: add('referater', encode(source.id, own)) };
    }),
    discrepancies: checks.filter((check) => check.status !== 'ok'),
    areaFiles: {},
    compared: [],
    headlines: {},
  };
  const figures = compileFigures(indicatorFiles, indexCatalog(outline));
  const indicatorEntries = figures.indicatorEntries.map((entry) => {
    const file = indicatorFiles.get(entry.id);
    return { ...entry, files: file ? [add('noegletal', file)] : [] };
  });
  const index = indexCatalog({ ...outline, indicatorEntries });
  const excerpt = (area: string) => figures.excerpts.get(area) ?? [];
  const catalog: Catalog = {
    ...index.catalog,
    areaFiles: Object.fromEntries(
      index.areasWithData.map(({ id }) => [id, [add('omraader', encode(id, excerpt(id)))]]),
    ),
    compared: sharingMost([...figures.excerpts.values()].flat(), index),
    headlines: Object.fromEntries(index.areasWithData.map(({ id }) => [id, figures.headlines[id] ?? []])),
  };
  return { catalog, files };
}
