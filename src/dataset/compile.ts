import { describeCard } from '../analysis/card';
import { sharingMost } from '../analysis/compare/sharing';
import type { Catalog, ObservationFile } from '../model/catalog';
import { type CatalogIndex, indexCatalog } from '../model/catalogIndex';
import type { CheckResult } from '../model/check';
import { type Codelists, TOTAL_GROUPS } from '../model/codelist';
import type { Comparison, Facts, Headline } from '../model/facts';
import { groupBy } from '../model/groupBy';
import type { Kind } from '../model/kind';
import type { Observation } from '../model/observation';
import type { Problem } from '../model/problem';
import type { Referat } from '../model/source';
import { readChecks, runChecks } from './checks';
import { encode } from './columnar';
import { excerpts } from './excerpt';
import { type CodelistFiles, readCodelists } from './readCodelists';
import { lookup, readObservations, readReferat } from './readReferat';

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
    const table = readObservations(`${path}/noegletal.csv`, texts.noegletal, id, items, codes);
    problems.push(...table.problems);
    observations.push(...table.observations);
  }
  const { rules, problems: ruleProblems } = readChecks(files.checks, codes);
  problems.push(...ruleProblems);
  const checks = runChecks(rules, observations, codes);
  return { dataset: { codelists, sources, observations, checks }, problems };
}

/** How many headline figures the catalogue carries for each area. */
const HEADLINES = 4;

/** Without its note: a headline says what the figure is; its card and its source say the rest. */
function bare(o: Observation): Observation {
  return { ...o, note: null };
}

/** Facts as the catalogue carries them: enough for a sentence and a number. */
function brief({ main, change, target, expected, references, record }: Facts): Facts {
  const compared = (c: Comparison | null) => c && { ...c, observation: bare(c.observation) };
  return {
    main: bare(main),
    points: [],
    change: change && { ...change, from: bare(change.from), to: bare(change.to) },
    target: compared(target),
    expected: compared(expected),
    // Sentences name the last of them, the country where it is there.
    references: references.slice(-1).flatMap((c) => compared(c) ?? []),
    record,
  };
}

/**
 * An area's most important figures, one an indicator. An indicator that has a whole elsewhere but only parts here is
 * left out; a part must not pass for the whole.
 */
function headlines(
  area: string,
  byIndicator: ReadonlyMap<string, readonly Observation[]>,
  index: CatalogIndex,
): Headline[] {
  return [...index.catalog.indicators]
    .sort((a, b) => a.importance - b.importance)
    .flatMap((indicator): Headline[] => {
      const observations = byIndicator.get(indicator.id) ?? [];
      const card = describeCard(observations, area, index);
      const hasTotal = observations.some((o) => TOTAL_GROUPS.includes(o.group));
      if (!card || (hasTotal && !TOTAL_GROUPS.includes(card.facts.main.group))) return [];
      return [{ facts: brief(card.facts), form: card.form.type }];
    })
    .slice(0, HEADLINES);
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
  const add = (folder: string, id: string, own: readonly Observation[]): string => {
    const file = encode(id, own);
    const path = `data/${folder}/${id}.${hash(JSON.stringify(file))}.json`;
    files.set(path, file);
    return path;
  };
  const byIndicator = groupBy(observations, (o) => o.indicator);
  const bySource = groupBy(observations, (o) => o.source);
  const inOrder = (list: readonly { readonly id: string }[], ids: readonly string[]) => {
    const wanted = new Set(ids);
    return list.filter((entry) => wanted.has(entry.id)).map((entry) => entry.id);
  };
  const outline: Catalog = {
    version: 1,
    ...codelists,
    indicatorEntries: codelists.indicators
      .filter((indicator) => byIndicator.has(indicator.id))
      .map((indicator) => {
        const own = byIndicator.get(indicator.id) ?? [];
        return {
          id: indicator.id,
          files: [add('noegletal', indicator.id, own)],
          count: own.length,
          areas: inOrder(
            codelists.areas,
            own.map((o) => o.area),
          ),
          groups: inOrder(
            codelists.groups,
            own.map((o) => o.group),
          ),
          kinds: [...new Set<Kind>(own.map((o) => o.kind))],
        };
      }),
    sources: sources.map((source) => {
      const own = bySource.get(source.id) ?? [];
      const checked = checks.filter((check) => check.source === source.id).length;
      return { ...source, file: add('referater', source.id, own), count: own.length, checked };
    }),
    discrepancies: checks.filter((check) => check.status !== 'ok'),
    areaFiles: {},
    compared: [],
    headlines: {},
  };
  const index = indexCatalog(outline);
  const areas = index.areasWithData.map(({ id }) => id);
  const byArea = excerpts(observations, index);
  const catalog: Catalog = {
    ...outline,
    areaFiles: Object.fromEntries(areas.map((id) => [id, [add('omraader', id, byArea.get(id) ?? [])]])),
    compared: sharingMost(observations, index),
    headlines: Object.fromEntries(areas.map((id) => [id, headlines(id, byIndicator, index)])),
  };
  return { catalog, files };
}
