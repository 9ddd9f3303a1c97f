/** How a table's columns are to be read, as far as its heads and first rows tell. Never a guess at an indicator. */
import type { Catalog } from '../../model/catalog';
import type { ColumnUse, DecimalStyle, ImportFormat, Mapping, MappingGap, Measure } from '../../model/import';
import { type AreaFinder, areaFinder } from './areas';
import { decimalStyleOf, missingReason } from './numbers';
import { readPeriod } from './periods';
import { type Spellings, spellings } from './spellings';
import type { SourceTable } from './table';

/** Columns of the product's own format, and what they are for; the same in every spelling of case. */
const OWN_COLUMNS: Readonly<Record<string, ColumnUse>> = {
  punkt: { role: 'item' },
  omraade: { role: 'area' },
  noegletal: { role: 'indicator' },
  maalgruppe: { role: 'group' },
  type: { role: 'kind' },
  periode: { role: 'period' },
  vaerdi: { role: 'value', measure: null },
  enhed: { role: 'unit' },
  trykt: { role: 'printed' },
  note: { role: 'note' },
  note_en: { role: 'noteEn' },
};

const AREA_HEAD = /^(område|omraade|kommuner?|kommunenavn|kommunekode|area|municipality|geografi|bopæl)/i;
const PERIOD_HEAD = /^(tid|periode?|dato|måned|kvartal|år|aar|time|month|year|quarter)$/i;
const VALUE_HEAD = /^(indhold|værdi|vaerdi|value|antal)$/i;
const GROUP_HEAD = /^(målgruppe|maalgruppe|gruppe|ydelse|køn|alder|group)/i;

/** A share of the filled cells that is enough to say what a column is. */
const MOST = 0.6;
/** Texts in a column that can still be groups. */
const GROUPS = 200;

const IGNORE: ColumnUse = { role: 'ignore' };

/** What the cells of a column look like. */
interface Look {
  readonly areas: number;
  readonly periods: number;
  readonly numbers: number;
  readonly distinct: number;
}

const NUMBER = /^[-−–]?\d[\d.,\s\u00A0]*(%|pct\.?|kr\.?)?$/i;

function lookOf(cells: readonly string[], finder: AreaFinder): Look {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const values = filled.filter((cell) => missingReason(cell) === null);
  const share = (fits: (cell: string) => boolean, among: readonly string[]) =>
    among.length === 0 ? 0 : among.filter(fits).length / among.length;
  return {
    areas: share((cell) => finder.find(cell) !== null || finder.now(cell).length > 0, filled),
    periods: share((cell) => Boolean(readPeriod(cell)), filled),
    // A column of nothing but signs for missing values is one of values.
    numbers: values.length === 0 ? Number(filled.length > 0) : share((cell) => NUMBER.test(cell), values),
    distinct: new Set(filled).size,
  };
}

/** Measures that are indicators of the state's benchmark (Jobindsats, table Y30R21), by how their heads begin. */
const BENCHMARK: readonly (readonly [RegExp, Pick<Measure, 'indicator' | 'kind'>])[] = [
  [/^forventet antal/i, { indicator: 'star-antal', kind: 'forventet' }],
  [/^faktisk antal/i, { indicator: 'star-antal', kind: 'faktisk' }],
  [/^forskel\b(?!.*(pct|procent|%))/i, { indicator: 'star-forskel', kind: 'faktisk' }],
  [/^placering på benchmark/i, { indicator: 'star-placering', kind: 'faktisk' }],
];

/** What a head says its values are of, where a known indicator goes by that name. */
function measureOf(head: string, benchmark: boolean, words: Spellings, catalog: Catalog): Measure | null {
  const known = benchmark ? BENCHMARK.find(([pattern]) => pattern.test(head))?.[1] : undefined;
  if (known && catalog.indicators.some(({ id }) => id === known.indicator)) {
    return { ...known, group: 'alle-ydelser', scale: 1 };
  }
  const id = words.indicator(head);
  const indicator = catalog.indicators.find((one) => one.id === id);
  return indicator
    ? { indicator: indicator.id, kind: indicator.kinds[0] ?? 'faktisk', group: null, scale: 1 }
    : null;
}

/** The heads that name a period each, or an area each, over columns of numbers: a wide table. */
function wideColumns(
  header: readonly string[],
  looks: readonly Look[],
  finder: AreaFinder,
): ReadonlyMap<number, ColumnUse> {
  const numeric = header.flatMap((_, at) => ((looks[at]?.numbers ?? 0) >= MOST ? [at] : []));
  const periods = numeric.flatMap((at): [number, ColumnUse][] => {
    const period = readPeriod(header[at] ?? '');
    return period ? [[at, { role: 'periodValue', period }]] : [];
  });
  const areas = numeric.flatMap((at): [number, ColumnUse][] => {
    const area = finder.find(header[at] ?? '');
    return area ? [[at, { role: 'areaValue', area }]] : [];
  });
  const wide = periods.length >= areas.length ? periods : areas;
  return new Map(wide.length >= 2 || (wide.length === 1 && numeric.length === 1) ? wide : []);
}

function usesOf(
  table: Pick<SourceTable, 'header' | 'sample'>,
  format: ImportFormat,
  catalog: Catalog,
): ColumnUse[] {
  const { header, sample } = table;
  const heads = header.map((head) => head.trim().toLowerCase());
  if (format === 'noegletal-csv' || heads.includes('noegletal')) {
    return heads.map((head) => (Object.hasOwn(OWN_COLUMNS, head) ? (OWN_COLUMNS[head] ?? IGNORE) : IGNORE));
  }
  const finder = areaFinder(catalog.areas, {});
  const words = spellings(catalog);
  const looks = header.map((_, at) =>
    lookOf(
      sample.map((row) => row[at] ?? ''),
      finder,
    ),
  );
  const uses: (ColumnUse | null)[] = header.map(() => null);
  /** Gives a role to the first column that fits best by head, then by cells. */
  const assign = (use: ColumnUse, head: RegExp, fits: (look: Look) => boolean) => {
    const free = header.flatMap((_, at) => (uses[at] === null && fits(looks[at] as Look) ? [at] : []));
    const at = free.find((place) => head.test(header[place] ?? '')) ?? free[0];
    if (at !== undefined) uses[at] = use;
  };
  for (const [at, use] of wideColumns(header, looks, finder)) uses[at] = use;
  const hasWide = (role: ColumnUse['role']) => uses.some((use) => use?.role === role);
  if (!hasWide('areaValue')) assign({ role: 'area' }, AREA_HEAD, (look) => look.areas >= MOST);
  if (!hasWide('periodValue')) assign({ role: 'period' }, PERIOD_HEAD, (look) => look.periods >= MOST);
  const benchmark = heads.some((head) => head.includes('benchmarkranglisten'));
  header.forEach((head, at) => {
    const look = looks[at] as Look;
    if (uses[at] !== null) return;
    // A second column of areas is the code or the name of the first.
    if (look.areas >= MOST && look.numbers < MOST) uses[at] = IGNORE;
    else if (AREA_HEAD.test(head) && look.areas >= MOST) uses[at] = IGNORE;
    else if (look.numbers >= MOST && !GROUP_HEAD.test(head)) {
      uses[at] =
        hasWide('periodValue') || hasWide('areaValue')
          ? IGNORE
          : {
              role: 'value',
              measure: VALUE_HEAD.test(head) ? null : measureOf(head, benchmark, words, catalog),
            };
    } else uses[at] = look.distinct > 0 && look.distinct <= GROUPS ? { role: 'group' } : IGNORE;
  });
  return uses.map((use) => use ?? IGNORE);
}

const VALUES: readonly ColumnUse['role'][] = ['value', 'periodValue', 'areaValue'];

/** Whether a column holds values. */
export function holdsValues({ role }: ColumnUse): boolean {
  return VALUES.includes(role);
}

/** The first cells of the columns that hold values. */
function valueCells(uses: readonly ColumnUse[], sample: readonly (readonly string[])[]): string[] {
  return uses.flatMap((use, at) => (holdsValues(use) ? sample.map((row) => row[at] ?? '') : []));
}

/** The formats whose `1.234` leaves no doubt: Jobindsats writes as Danes do, the template follows its delimiter. */
const CERTAIN: readonly ImportFormat[] = ['jobindsats-csv', 'noegletal-csv'];

/** How a table is read, as far as it tells; what it leaves open is null (`mappingGaps`). */
export function guessMapping(
  table: Pick<SourceTable, 'format' | 'header' | 'sample' | 'decimals' | 'delimiter'>,
  catalog: Catalog,
): Mapping {
  const columns = usesOf(table, table.format, catalog);
  const usual: DecimalStyle = table.delimiter === ',' ? 'dot' : 'comma';
  const trusted = CERTAIN.includes(table.format);
  return {
    columns,
    measure: null,
    area: null,
    period: null,
    decimals: table.decimals ?? decimalStyleOf(valueCells(columns, table.sample), usual, trusted),
    areas: {},
    groups: {},
    newIndicators: [],
  };
}

/** What a mapping leaves open, without which no figure can be read. */
export function mappingGaps(mapping: Mapping): MappingGap[] {
  const has = (...roles: ColumnUse['role'][]) => mapping.columns.some(({ role }) => roles.includes(role));
  const open = mapping.columns.some(
    (use) => holdsValues(use) && mapping.measure === null && !(use.role === 'value' && use.measure !== null),
  );
  const gaps: [MappingGap, boolean][] = [
    ['area', mapping.area === null && !has('area', 'areaValue')],
    ['period', mapping.period === null && !has('period', 'periodValue')],
    ['value', !has(...VALUES)],
    ['indicator', open && !has('indicator')],
    ['decimals', mapping.decimals === null],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}

/** What tables with the same columns have in common: their heads, but for those that name a period each. */
export function signatureOf(header: readonly string[]): string {
  return JSON.stringify(
    header
      .map((head) => (readPeriod(head) ? '#' : head.trim().toLowerCase()))
      .filter(
        // Months are added from file to file; how many there are does not matter.
        (head, i, all) => head !== '#' || all[i - 1] !== '#',
      ),
  );
}

/** A remembered mapping for the columns of another file: heads that name periods are read anew. */
export function fitMapping(mapping: Mapping, header: readonly string[]): Mapping | null {
  const fixed = mapping.columns.filter(({ role }) => role !== 'periodValue');
  const periods = header.map((head) => readPeriod(head));
  let next = 0;
  const columns = header.map((_, at): ColumnUse => {
    const period = periods[at];
    const wide = mapping.columns.some(({ role }) => role === 'periodValue');
    if (wide && period) return { role: 'periodValue', period };
    const use = fixed[next];
    next += 1;
    return use ?? IGNORE;
  });
  return next === fixed.length ? { ...mapping, columns } : null;
}
