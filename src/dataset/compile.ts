import { sharingMost } from '../analysis/compare/sharing';
import type { Catalog, ObservationFile } from '../model/catalog';
import { indexCatalog } from '../model/catalogIndex';
import type { CheckResult } from '../model/check';
import type { Codelists } from '../model/codelist';
import { groupBy } from '../model/groupBy';
import type { Observation, Withheld } from '../model/observation';
import type { Problem } from '../model/problem';
import { isReferat, type Referat } from '../model/source';
import { readChecks, runChecks } from './checks';
import { encode } from './columnar';
import { entryRanking } from './entryRanking';
import { mergeExcerpts } from './excerpt';
import { readTables, type TableSlice } from './fetch/tables';
import { compileFigures } from './figures';
import { holdAgainst } from './held';
import { labourForce } from './labourForce';
import { type CodelistFiles, readCodelists } from './readCodelists';
import { readObservations } from './readObservations';
import { lookup, readReferat } from './readReferat';

/** The texts of a `data/` folder. */
export interface DataFiles extends CodelistFiles {
  readonly checks: string;
  /** Which published tables are fetched; left out where none is. */
  readonly tables?: string | null;
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
  readonly withheld: readonly Withheld[];
  readonly checks: readonly CheckResult[];
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
  const dataset = { codelists, sources, observations, withheld, checks, tables: tables.tables };
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
  const { codelists, sources, observations, withheld, checks } = dataset;
  const files = new Map<string, ObservationFile>();
  const add = (folder: string, file: ObservationFile): string => {
    const path = `data/${folder}/${file.id}.${hash(JSON.stringify(file))}.json`;
    files.set(path, file);
    return path;
  };
  const byIndicator = groupBy(observations, (o) => o.indicator);
  const bySource = groupBy(observations, (o) => o.source);
  const withheldOf = groupBy(withheld, (o) => o.indicator);
  const indicatorFiles = new Map(
    [...byIndicator].map(([id, own]) => {
      const missing = withheldOf.get(id);
      return [id, { ...encode(id, own), ...(missing ? { withheld: missing } : {}) }];
    }),
  );
  const { minutes: stated, tables: official } = byOrigin(dataset);
  const told = new Set(stated.map((o) => o.area));
  const outline: Catalog = {
    version: 1,
    ...codelists,
    indicatorEntries: [],
    sources: sources.map((source) => {
      const own = bySource.get(source.id) ?? [];
      const checked = checks.filter((check) => check.source === source.id).length;
      // A table's figures are those of its indicators; a file of them all would be as large as these together.
      const entry = { ...source, count: own.length, checked };
      if (source.documentType !== 'tabel')
        return { ...entry, file: add('referater', encode(source.id, own)) };
      const indicators = [...new Set(own.map((o) => o.indicator))];
      const kept = indicators.flatMap((id) => withheldOf.get(id) ?? []).length;
      return { ...entry, file: null, indicators, ...(kept > 0 ? { withheld: kept } : {}) };
    }),
    discrepancies: checks.filter((check) => check.status !== 'ok'),
    told: codelists.areas.map(({ id }) => id).filter((id) => told.has(id)),
    held: holdAgainst(stated, official, codelists.indicators),
    labourForce: labourForce(observations),
    wholeAreas: true,
    areaFiles: {},
    compared: [],
    headlines: {},
  };
  const outlineIndex = indexCatalog(outline);
  const figures = compileFigures(indicatorFiles, outlineIndex);
  const indicatorEntries = figures.indicatorEntries.map((entry) => {
    const file = indicatorFiles.get(entry.id);
    const ranking = entryRanking(byIndicator.get(entry.id) ?? [], outlineIndex);
    return { ...entry, files: file ? [add('noegletal', file)] : [], ...(ranking ? { ranking } : {}) };
  });
  const index = indexCatalog({ ...outline, indicatorEntries });
  const excerpt = (area: string) => figures.excerpts.get(area) ?? [];
  const byArea = groupBy(observations, (o) => o.area);
  // By indicator, then in the order of the sources, as excerpts are.
  const ordered = codelists.indicators.flatMap(({ id }) => byIndicator.get(id) ?? []);
  const places = new Map(ordered.map((o, place) => [`${o.source} ${o.id}`, place]));
  const place = (o: Observation) => places.get(`${o.source} ${o.id}`) ?? 0;
  const areaFile = (id: string): ObservationFile => {
    const own = excerpt(id);
    const kept = new Set(own.map((o) => `${o.source} ${o.id}`));
    const all = mergeExcerpts([byArea.get(id) ?? [], own]).sort((a, b) => place(a) - place(b));
    const missing = withheld.filter(({ area }) => area === id);
    return {
      ...encode(id, all),
      excerpt: all.flatMap((o, row) => (kept.has(`${o.source} ${o.id}`) ? [row] : [])),
      ...(missing.length > 0 ? { withheld: missing } : {}),
    };
  };
  const catalog: Catalog = {
    ...index.catalog,
    areaFiles: Object.fromEntries(index.areasWithData.map(({ id }) => [id, [add('omraader', areaFile(id))]])),
    compared: sharingMost([...figures.excerpts.values()].flat(), index),
    headlines: Object.fromEntries(index.areasWithData.map(({ id }) => [id, figures.headlines[id] ?? []])),
  };
  return { catalog, files };
}
