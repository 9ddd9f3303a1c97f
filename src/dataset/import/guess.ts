/**
 * How a table's columns are to be read, as far as its heads and first rows tell. Never a guess at an indicator: those that
 * rows name and nobody knows are proposed as new ones.
 */
import type { Catalog } from '../../model/catalog';
import type { MappingGap } from '../../model/import';
import type { ColumnUse, DecimalStyle, Mapping, Measure } from '../../model/mapping';
import { TOTAL_GROUPS } from '../../model/total';
import { type AreaFinder, areaFinder } from './areas';
import { blanksOf } from './blanks';
import { type ColumnLook, isTwoDigits, lookOf, statedPeriod } from './columnLook';
import { holdsValues } from './columnPlaces';
import { digitRoles } from './digitColumns';
import { missingFrom } from './extendedIndex';
import { areaColumn, codeSpellings, MOST, periodColumns, type TableSample } from './guessPlaces';
import { indicatorsIn } from './newIndicator';
import { decimalStyleOf } from './numbers';
import { ownColumns } from './ownColumns';
import { readPeriod } from './periods';
import { type Spellings, spellings } from './spellings';
import type { SourceTable } from './table';

const NOTE_HEAD = /^(noter?|bemærkning|kommentar|anm)/i;
/** Columns about the table rather than its figures. */
const ABOUT_HEAD = /^(kilde|source|link|url|opdateret|updated|definition)/i;

/** Texts in a column that can still be groups. */
const GROUPS = 200;

const IGNORE: ColumnUse = { role: 'ignore' };

/** Measures that are indicators of the state's benchmark (Jobindsats, table Y30R21), by how their heads begin. */
const BENCHMARK: readonly (readonly [RegExp, Pick<Measure, 'indicator' | 'kind'>])[] = [
  [/^forventet antal/i, { indicator: 'star-antal', kind: 'forventet' }],
  [/^faktisk antal/i, { indicator: 'star-antal', kind: 'faktisk' }],
  [/^forskel\b(?!.*(pct|procent|%))/i, { indicator: 'star-forskel', kind: 'faktisk' }],
  [/^placering på benchmark/i, { indicator: 'star-placering', kind: 'faktisk' }],
];
/** What the benchmark calls everybody. */
const ALL_BENEFITS = 'alle-ydelser';

const isBenchmark = (header: readonly string[]): boolean =>
  header.some((head) => /benchmarkranglisten/i.test(head));

/** Words that the heads of any table are made of: alone they do not say what is counted. */
const BARE_WORDS = new Set(
  (
    'indhold content contents værdi vaerdi value tal antal andel beløb sum total alt gennemsnit personer fuldtidspersoner ' +
    'procent pct kr i af og pr number share amount persons people per cent percent in of the'
  ).split(' '),
);

/** Heads of Jobindsats that are indicators here by another name. */
const JOBINDSATS: Readonly<Record<string, string>> = {
  'fuldtidspersoner på ydelsen': 'ydelse-fuldtidspersoner',
  'fuldtidspersoner på ydelsen i pct. af arbejdsstyrken': 'ydelse-andel-arbejdsstyrken',
};

/** What a head says its values are of, if a known indicator goes by that name. */
function measureOf(head: string, words: Spellings, catalog: Catalog): Measure | null {
  const headWords = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (headWords.every((word) => BARE_WORDS.has(word))) return null;
  const id = JOBINDSATS[head.trim().toLowerCase()] ?? words.indicator(head);
  const indicator = catalog.indicators.find((one) => one.id === id);
  return indicator
    ? { indicator: indicator.id, kind: indicator.kinds[0] ?? 'faktisk', group: null, scale: 1 }
    : null;
}

/** What a column of values is; one of the benchmark that is no indicator here is left out. */
function valueUse(head: string, benchmark: boolean, words: Spellings, catalog: Catalog): ColumnUse {
  if (benchmark) {
    const known = BENCHMARK.find(([pattern]) => pattern.test(head.trim()))?.[1];
    if (!known || !catalog.indicators.some(({ id }) => id === known.indicator)) return IGNORE;
    return { role: 'value', measure: { ...known, group: null, scale: 1 } };
  }
  return { role: 'value', measure: measureOf(head, words, catalog) };
}

/** The heads that name a period each, or an area each, over columns of numbers: a wide table. */
function wideColumns({ header, looks }: TableSample, finder: AreaFinder): ReadonlyMap<number, ColumnUse> {
  const numeric = header.flatMap((head, at) => ((looks[at]?.numbers ?? 0) >= MOST ? [{ head, at }] : []));
  const periods = numeric.flatMap(({ head, at }): [number, ColumnUse][] => {
    const period = statedPeriod(head);
    return period ? [[at, { role: 'periodValue', period }]] : [];
  });
  const areas = numeric.flatMap(({ head, at }): [number, ColumnUse][] => {
    const area = isTwoDigits(head) ? null : finder.find(head);
    return area ? [[at, { role: 'areaValue', area }]] : [];
  });
  const wide = periods.length >= areas.length ? periods : areas;
  return new Map(wide.length >= 2 || (wide.length === 1 && numeric.length === 1) ? wide : []);
}

/** What a column that says neither where nor when is for. */
function otherUse(head: string, look: ColumnLook, words: Spellings, cells: readonly string[]): ColumnUse {
  if (NOTE_HEAD.test(head.trim())) return { role: 'note' };
  const filled = cells.filter((cell) => cell.trim() !== '');
  const all = (knows: (cell: string) => unknown) =>
    filled.length > 0 && filled.every((cell) => knows(cell) !== null);
  if (/^(enhed|unit)$/i.test(head.trim())) return all(words.unit) ? { role: 'unit' } : IGNORE;
  if (/^(type|kind)$/i.test(head.trim()) && all(words.kind)) return { role: 'kind' };
  // Names that are not known are told row by row: as groups they would be parts of one and the same.
  if (/^(nøgletal|indikator|indicator|key figure)$/i.test(head.trim())) return { role: 'indicator' };
  if (ABOUT_HEAD.test(head.trim()) || look.distinct === 0 || look.distinct > GROUPS) return IGNORE;
  return { role: 'group' };
}

function usesOf(seen: TableSample, catalog: Catalog, finder: AreaFinder): ColumnUse[] {
  const { header, looks, sample } = seen;
  const words = spellings(catalog);
  const wide = wideColumns(seen, finder);
  const has = (role: ColumnUse['role']) => [...wide.values()].some((use) => use.role === role);
  const uses = new Map(wide);
  const isFree = (at: number) => !uses.has(at);
  const assign = (role: 'area' | 'period', { columns, others }: ReturnType<typeof areaColumn>) => {
    for (const at of others) if (isFree(at)) uses.set(at, IGNORE);
    for (const at of columns) if (isFree(at)) uses.set(at, { role });
  };
  if (!has('areaValue')) assign('area', areaColumn(seen, catalog.areas, finder));
  if (!has('periodValue')) assign('period', periodColumns(seen, isFree));
  const benchmark = isBenchmark(header);
  const isNumeric = (at: number) => (looks[at]?.numbers ?? 0) >= MOST;
  const free = header.flatMap((_, at) => (isFree(at) ? [at] : []));
  for (const at of free.filter((place) => !isNumeric(place))) {
    const cells = sample.map((row) => row[at] ?? '');
    uses.set(at, otherUse(header[at] ?? '', looks[at] as ColumnLook, words, cells));
  }
  const keys = [...uses].flatMap(([at, { role }]) => (KEYS.includes(role) ? [at] : []));
  const numeric = free.filter(isNumeric);
  const texts = free.filter((at) => !isNumeric(at));
  const roles = digitRoles(seen, numeric, keys, texts, wide.size > 0);
  return header.map((head, at) => {
    const known = uses.get(at);
    if (known) return known;
    const role = roles.get(at);
    if (role !== undefined) return { role };
    return wide.size > 0 ? IGNORE : valueUse(head, benchmark, words, catalog);
  });
}

const saysArea = ({ role }: ColumnUse) => role === 'area' || role === 'areaValue';
const saysPeriod = ({ role }: ColumnUse) => role === 'period' || role === 'periodValue';

/** What says which figure a row has. */
const KEYS: readonly ColumnUse['role'][] = ['area', 'period', 'group', 'indicator', 'kind'];

/** The texts of the first rows in the columns that a test takes, each once. */
function textsOf(
  columns: readonly ColumnUse[],
  sample: readonly (readonly string[])[],
  takes: (use: ColumnUse) => boolean,
): string[] {
  const places = columns.flatMap((use, at) => (takes(use) ? [at] : []));
  return [...new Set(places.flatMap((at) => sample.map((row) => (row[at] ?? '').trim())))];
}

/** How a table is read, as far as it tells; what it leaves open is null (`mappingGaps`). */
export function guessMapping(
  table: Pick<SourceTable, 'header' | 'sample' | 'decimals' | 'delimiter' | 'area' | 'period' | 'folder'>,
  catalog: Catalog,
): Mapping {
  const { header, sample } = table;
  const described = missingFrom(catalog.indicators, table.folder?.indicators ?? []);
  const finder = areaFinder(catalog.areas, {});
  const looks = header.map((_, at) =>
    lookOf(
      sample.map((row) => row[at] ?? ''),
      finder,
    ),
  );
  const own = ownColumns(header);
  const columns = own ?? usesOf({ header, sample, looks }, catalog, finder);
  const usual: DecimalStyle = table.delimiter === ',' ? 'dot' : 'comma';
  const mapping: Mapping = {
    columns,
    measure: null,
    area: columns.some(saysArea) ? null : finder.find(table.area),
    period: (table.period && !columns.some(saysPeriod) && readPeriod(table.period)) || null,
    decimals: table.decimals ?? decimalStyleOf(textsOf(columns, sample, holdsValues), usual),
    // A row of the product's own files says everything itself.
    blanks: own ? 'refuse' : blanksOf(columns, sample),
    areas: codeSpellings(
      textsOf(columns, sample, ({ role }) => role === 'area'),
      catalog.areas,
      finder,
    ),
    groups: {},
    newIndicators: [],
    newGroups: missingFrom(catalog.groups, table.folder?.groups ?? []),
    newUnits: missingFrom(catalog.units, table.folder?.units ?? []),
    indicators: {},
  };
  const known = { ...catalog, indicators: [...catalog.indicators, ...described] };
  return isBenchmark(header)
    ? ofBenchmark(mapping, sample, catalog)
    : { ...mapping, newIndicators: [...described, ...indicatorsIn(header, mapping, sample, known)] };
}

/** In the benchmark everybody is everybody on a benefit that is measured. */
function ofBenchmark(mapping: Mapping, sample: SourceTable['sample'], catalog: Catalog): Mapping {
  const { columns } = mapping;
  const words = spellings(catalog);
  const texts = textsOf(columns, sample, ({ role }) => role === 'group');
  if (texts.length > 0) {
    const everybody = texts.filter((text) => words.group(text) === 'alle');
    return { ...mapping, groups: Object.fromEntries(everybody.map((text) => [text, ALL_BENEFITS])) };
  }
  return {
    ...mapping,
    columns: columns.map((use) =>
      use.role === 'value' && use.measure
        ? { ...use, measure: { ...use.measure, group: ALL_BENEFITS } }
        : use,
    ),
  };
}

type Entries = Catalog['indicatorEntries'];

/** Whether what is known of an indicator is of single groups only, so that figures of it are hardly of everybody. */
function needsGroup(indicator: string, entries: Entries): boolean {
  const groups = entries.find(({ id }) => id === indicator)?.groups ?? [];
  return groups.length > 0 && !groups.some((group) => TOTAL_GROUPS.includes(group));
}

/**
 * Whether a measure must say its group: no column does, and its indicator is not one of everybody.
 * @param entries what there is of each indicator
 */
export function lacksGroup(
  { columns }: Pick<Mapping, 'columns'>,
  measure: Measure | null,
  entries: Entries,
): boolean {
  return (
    measure !== null &&
    measure.group === null &&
    !columns.some(({ role }) => role === 'group') &&
    needsGroup(measure.indicator, entries)
  );
}

/**
 * What a mapping leaves open, without which figures cannot be read.
 * @param entries what there is of each indicator, by which groups are asked for; none asks for no group
 */
export function mappingGaps(mapping: Mapping, entries: Entries = []): MappingGap[] {
  const has = (...roles: ColumnUse['role'][]) => mapping.columns.some(({ role }) => roles.includes(role));
  const bare = mapping.columns.filter((use) => use.role === 'value' && use.measure === null).length;
  const others = has('periodValue', 'areaValue');
  // One measure cannot be that of two columns.
  const open = bare > 1 || ((bare > 0 || others) && mapping.measure === null && !has('indicator'));
  const measures = mapping.columns.flatMap((use) => {
    if (!holdsValues(use)) return [];
    return [(use.role === 'value' ? use.measure : null) ?? mapping.measure];
  });
  const gaps: [MappingGap, boolean][] = [
    ['area', mapping.area === null && !has('area', 'areaValue')],
    ['period', mapping.period === null && !has('period', 'periodValue')],
    ['value', !mapping.columns.some(holdsValues)],
    ['indicator', open],
    ['group', measures.some((measure) => lacksGroup(mapping, measure, entries))],
    ['blanks', mapping.blanks === null],
    ['decimals', mapping.decimals === null],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}
