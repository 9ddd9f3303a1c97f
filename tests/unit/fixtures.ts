/** Small invented data, and the real data folder read once per test file. */
import Papa from 'papaparse';
import { contentHash, DATA_FOLDER, readDataFiles } from '../../src/build/dataFolder';
import { type CompiledData, compile } from '../../src/dataset/compile/compile';
import { OBSERVATION_COLUMNS } from '../../src/dataset/csv/figureColumns';
import { CODELIST_COLUMNS, type CodelistFiles, readCodelists } from '../../src/dataset/read/codelists';
import { type DataFiles, type Dataset, readDataset } from '../../src/dataset/read/dataset';
import { type Lookup, lookup } from '../../src/dataset/read/referat';
import { type CatalogIndex, indexCatalog } from '../../src/model/catalogIndex';
import { type Codelists, DIRECTIONS, type Indicator, NATURES } from '../../src/model/codelist';
import { KINDS } from '../../src/model/kind';
import type { Observation } from '../../src/model/observation';
import { observationId } from '../../src/model/observationId';
import { isMinutes, isTable } from './minutes';

/** An observation with what matters to the test; the rest is filled in. */
export function observation(part: Partial<Observation> = {}): Observation {
  const key = {
    source: 'faxe-2023-11-06',
    item: '1',
    area: 'faxe',
    indicator: 'fuldtidsledighed',
    group: 'alle',
    kind: 'faktisk' as const,
    period: '2023',
    value: 1,
    decimals: 0,
    printed: '1',
    note: null,
    ...part,
  };
  return { ...key, id: observationId(key) };
}

/** The first entry; fails loudly when there is none. */
export function first<T>(list: readonly T[]): T {
  const [entry] = list;
  if (entry === undefined) throw new Error('the list is empty');
  return entry;
}

/** The value, which must be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

const csv = (columns: readonly string[], rows: readonly string[]): string =>
  `${[columns.join(','), ...rows].join('\n')}\n`;

/** Code lists as texts: four areas, three groups, one theme, a unit and an indicator of most types. */
export const smallCodelists: CodelistFiles = {
  areas: csv(CODELIST_COLUMNS.areas, [
    'hele-landet,Hele landet,Whole country,,,land,,,,',
    'region-sjaelland,Region Sjælland,Region Zealand,,,region,1085,hele-landet,,',
    'faxe,Faxe,Faxe,Faxe Kommune,Faxe Municipality,kommune,320,region-sjaelland hele-landet,,',
    'ishoej,Ishøj,Ishøj,,,kommune,183,hele-landet,,',
  ]),
  groups: csv(CODELIST_COLUMNS.groups, [
    'alle,I alt,Total,i alt,',
    'kontanthjaelp,Kontanthjælp,Cash benefit,ydelse,',
    'sygedagpenge,Sygedagpenge,Sickness benefit,ydelse,',
  ]),
  units: csv(CODELIST_COLUMNS.units, [
    'personer,antal,person,personer,person,persons',
    'procent,procent,%,%,%,%',
    'kr.,kroner,kr.,kr.,DKK,DKK',
  ]),
  themes: csv(CODELIST_COLUMNS.themes, ['tema,Tema,Theme,Om temaet,About the theme']),
  indicators: csv(CODELIST_COLUMNS.indicators, [
    'antal,Antal,Count,d,d,tema,,personer,0,lav,faktisk maal,l,l,,1,,,,,,,,,,,,,,,',
    'andel,Andel,Share,d,d,tema,,procent,1,lav,faktisk maal,l,l,,2,,,,,,,,,,,,,,,',
    'beloeb,Beløb,Amount,d,d,tema,,kr.,0,lav,faktisk,l,l,,3,,,,,,,,,,,,,,,',
    'udvikling,Udvikling,Development,d,d,tema,,procent,1,lav,aendring,l,l,,4,,,,,,,,,,,,,,,',
    'rest,Rest,Rest,d,d,tema,,personer,0,lav,faktisk,l,l,,5,,,,,,,,,,,,,,,',
  ]),
};

/** {@link smallCodelists} read. */
export function smallLists(): Codelists {
  return readCodelists(smallCodelists).codelists;
}

/** {@link smallCodelists} as the lookup that reading needs. */
export function smallLookup(): Lookup {
  return lookup(smallLists());
}

/** Cells of a row of `noegletal.csv`. */
export type Cells = Partial<Record<(typeof OBSERVATION_COLUMNS)[number], string>>;

const GOOD: Required<Cells> = {
  punkt: '17',
  omraade: 'Faxe',
  noegletal: 'andel',
  maalgruppe: 'alle',
  type: 'faktisk',
  periode: '2023-09',
  vaerdi: '10.7',
  enhed: 'procent',
  trykt: '10,7 %',
  note: '',
  note_en: '',
};

/** A table of figures; every row is good but for what is given. */
export function figures(...rows: readonly Cells[]): string {
  const data = rows.map((row) => OBSERVATION_COLUMNS.map((column) => ({ ...GOOD, ...row })[column]));
  return `${Papa.unparse([[...OBSERVATION_COLUMNS], ...data], { newline: '\n' })}\n`;
}

/** A `referat.json`; good but for what is given. */
export function referatJson(part: Record<string, unknown> = {}): string {
  return JSON.stringify({
    kommune: 'Faxe',
    udvalg: 'Udvalget',
    dato: '2023-11-06',
    dokumenttype: 'referat',
    punkter: [{ nummer: '17', titel: 'Ledighed' }],
    bemaerkninger: [],
    ...part,
  });
}

/** A whole small data folder. */
export function smallFolder(referater: DataFiles['referater'], checks = ''): DataFiles {
  return { ...smallCodelists, checks: csv(['id,type,resultat,dele,navn,navn_en'], [checks]), referater };
}

/** What `make` makes, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly of: T } | null = null;
  return () => {
    made ??= { of: make() };
    return made.of;
  };
}

const read = (files: DataFiles): Dataset => {
  const { dataset, problems } = readDataset(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return dataset;
};

/** The data files with some of their sources. */
function withSources(files: DataFiles, keeps: (id: string) => boolean): DataFiles {
  const kept = Object.entries(files.referater).filter(([id]) => keeps(id));
  return { ...files, referater: Object.fromEntries(kept) };
}

/**
 * Five of the bundled minutes, without the tables of statistics: small, and as varied as minutes are. Always the same, so
 * that minutes can be added to the data.
 */
export const realDataset = once((): Dataset => {
  const { tables: _, ...files } = readDataFiles(DATA_FOLDER);
  return read(withSources(files, isMinutes));
});

/** The same minutes, and the bundled tables of all municipalities. */
export const wholeDataset = once(
  (): Dataset => read(withSources(readDataFiles(DATA_FOLDER), (id) => isMinutes(id) || isTable(id))),
);

/** All that is bundled, whatever it is by now: for what is to hold of any data. */
export const bundledDataset = once((): Dataset => read(readDataFiles(DATA_FOLDER)));

/** {@link realDataset} compiled. */
export const realCompiled = once((): CompiledData => compile(realDataset(), contentHash));

/** {@link wholeDataset} compiled. */
export const wholeCompiled = once((): CompiledData => compile(wholeDataset(), contentHash));

/** The catalogue of all bundled data, with its lookups. */
export const wholeIndex = once((): CatalogIndex => indexCatalog(wholeCompiled().catalog));

/**
 * The bundled data in which the figures of some indicators are others, compiled.
 * @param change may change the rest of the data set, such as names
 */
export function compiledWith(
  figures: readonly Observation[],
  change: (dataset: Dataset) => Dataset = (dataset) => dataset,
): CompiledData {
  const replaced = new Set(figures.map(({ indicator }) => indicator));
  const { observations, ...rest } = realDataset();
  const kept = observations.filter(({ indicator }) => !replaced.has(indicator));
  return compile(change({ ...rest, checks: [], observations: [...kept, ...figures] }), contentHash);
}

/** Ids of all municipalities. */
export function municipalities(): string[] {
  return realDataset()
    .codelists.areas.filter(({ type }) => type === 'kommune')
    .map(({ id }) => id);
}

/** The catalogue of the bundled minutes, with its lookups. */
export const realIndex = once((): CatalogIndex => indexCatalog(realCompiled().catalog));

/** Units that behave differently, one of each and some with words of their own. */
const SOME_UNITS = [
  'personer',
  'fuldtidspersoner',
  'timer pr. uge',
  'procent',
  'procentpoint',
  'kr.',
  'kr. pr. borger',
  'placering',
];

/**
 * The bundled catalogue with an invented indicator of every kind instead of its own: each of the units, directions and
 * natures, with and without a sentence of its own, for all areas, groups and kinds.
 */
export function everyIndex(): CatalogIndex {
  const { catalog } = realCompiled();
  const name = { da: 'Nøgletallet', en: 'The figure' };
  const sentence = { da: '{vaerdi} i {omraade} er talt', en: '{vaerdi} in {omraade} are counted' };
  const indicators = SOME_UNITS.flatMap((unit) =>
    DIRECTIONS.flatMap((direction) =>
      NATURES.map(
        (nature, i): Indicator => ({
          id: `${unit}/${direction}/${nature}`,
          name,
          definition: name,
          theme: first(catalog.themes).id,
          concerns: [],
          unit,
          decimals: 1,
          direction,
          kinds: KINDS,
          reading: name,
          ranked: unit === 'placering' && direction !== 'hoej' ? 98 : null,
          importance: 1,
          sentence: i % 2 === 0 ? sentence : null,
          nature,
          missing: null,
          difference: null,
        }),
      ),
    ),
  );
  const [areas, groups] = [catalog.areas, catalog.groups].map((list) => list.map((entry) => entry.id));
  const indicatorEntries = indicators.map(({ id }) => ({
    id,
    files: [],
    count: 1,
    areas: present(areas),
    groups: present(groups),
    kinds: KINDS,
  }));
  return indexCatalog({ ...catalog, indicators, indicatorEntries });
}

/** The real observations of an indicator. */
export function realObservations(indicator: string): Observation[] {
  return realDataset().observations.filter((o) => o.indicator === indicator);
}
