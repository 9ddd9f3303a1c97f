/** How a mapping is read and amended while the reader says what a table's columns mean. Pure functions on plain data. */
import { holdsValues } from '../../dataset/import/columnPlaces';
import { decimalsIn, newId } from '../../dataset/import/newIndicator';
import { readNumber } from '../../dataset/import/numbers';
import { alike } from '../../dataset/read/nearest';
import type { Catalog } from '../../model/catalog';
import type { Indicator } from '../../model/codelist';
import {
  type ColumnUse,
  type DecimalStyle,
  type Mapping,
  type Measure,
  PLAIN_ROLES,
} from '../../model/mapping';
import { comparePeriods } from '../../model/period';

/** What a column can be used for, in the order it is offered. */
export const ROLES = PLAIN_ROLES.flatMap((role) => (role === 'period' ? [role, 'value' as const] : [role]));

/** Roles that several columns may have. */
const SHARED: readonly ColumnUse['role'][] = [
  'ignore',
  'group',
  // A year in one and a month in the other.
  'period',
  'value',
  'periodValue',
  'areaValue',
];

/** A measure of which nothing is said yet. */
export const NO_MEASURE: Measure = { indicator: '', kind: 'faktisk', group: null, scale: 1 };

type Named = Pick<Catalog, 'indicators' | 'groups'>;

/** Whether an indicator or a group is in one catalogue and gone from another, as own figures go. */
export function loses(before: Named, now: Named): boolean {
  const gone = (list: 'indicators' | 'groups') => {
    const there = new Set(now[list].map(({ id }) => id));
    return before[list].some(({ id }) => !there.has(id));
  };
  return before !== now && (gone('indicators') || gone('groups'));
}

/** A mapping in which what a catalogue does not know is open again. */
export function withoutUnknown(mapping: Mapping, { indicators, groups }: Named): Mapping {
  const known = new Set([...indicators, ...mapping.newIndicators].map(({ id }) => id));
  const knownGroups = new Set(groups.map(({ id }) => id));
  const still = (measure: Measure | null): Measure | null => {
    if (!measure || !(measure.indicator === '' || known.has(measure.indicator))) return null;
    return measure.group === null || knownGroups.has(measure.group) ? measure : { ...measure, group: null };
  };
  return {
    ...mapping,
    columns: mapping.columns.map((use) =>
      use.role === 'value' ? { ...use, measure: still(use.measure) } : use,
    ),
    measure: still(mapping.measure),
    groups: Object.fromEntries(Object.entries(mapping.groups).filter(([, group]) => knownGroups.has(group))),
    indicators: Object.fromEntries(Object.entries(mapping.indicators).filter(([, id]) => known.has(id))),
  };
}

/** Places of the columns of a role. */
export function columnsOf({ columns }: Pick<Mapping, 'columns'>, role: ColumnUse['role']): number[] {
  return columns.flatMap((use, at) => (use.role === role ? [at] : []));
}

/** Places of the columns that hold values. */
export function valueColumns({ columns }: Pick<Mapping, 'columns'>): number[] {
  return columns.flatMap((use, at) => (holdsValues(use) ? [at] : []));
}

/** Whether rows are about an area, or a period, that a column says. */
export function saysItself(mapping: Mapping, what: 'area' | 'period'): boolean {
  return columnsOf(mapping, what).length > 0 || columnsOf(mapping, `${what}Value`).length > 0;
}

/**
 * Whose measure is asked for: of each column of values if there are several, null for the one that goes for all of
 * them, nothing if a column names each row's indicator or there are no values.
 */
export function measured(mapping: Mapping): (number | null)[] {
  if (columnsOf(mapping, 'indicator').length > 0) return [];
  const plain = columnsOf(mapping, 'value');
  if (plain.length > 1) return plain;
  return valueColumns(mapping).length > 0 ? [null] : [];
}

/** A measure, or null if nothing is said of it. */
function stated(measure: Measure): Measure | null {
  return measure.indicator === '' ? null : measure;
}

/** What a column's values are (`at` null: the mapping's own), or {@link NO_MEASURE}. */
export function measureOf(mapping: Mapping, at: number | null): Measure {
  const use = at === null ? undefined : mapping.columns[at];
  const alone = columnsOf(mapping, 'value')[0];
  const only = at === null && alone !== undefined ? mapping.columns[alone] : use;
  return (only?.role === 'value' ? only.measure : null) ?? mapping.measure ?? NO_MEASURE;
}

/** Indicators that are no longer measured by anything are left out. */
function tidy(mapping: Mapping): Mapping {
  const used = new Set([
    mapping.measure?.indicator,
    ...mapping.columns.map((use) => (use.role === 'value' ? use.measure?.indicator : undefined)),
  ]);
  // If rows name their indicator themselves, new ones may be named there.
  const named = columnsOf(mapping, 'indicator').length > 0;
  const kept = mapping.newIndicators.filter(({ id }) => named || used.has(id));
  return kept.length === mapping.newIndicators.length ? mapping : { ...mapping, newIndicators: kept };
}

/** Says what a column's values are. */
export function setMeasure(mapping: Mapping, at: number | null, part: Partial<Measure>): Mapping {
  const measure = { ...measureOf(mapping, at), ...part };
  const columns = mapping.columns.map((use, i): ColumnUse => {
    if (use.role !== 'value') return use;
    if (at === null) return use.measure === null ? use : { ...use, measure: null };
    return i === at ? { ...use, measure } : use;
  });
  return tidy({ ...mapping, columns, measure: at === null ? measure : mapping.measure });
}

/** Says what a column is used for. A role that only one column can have is taken from the one that had it. */
export function setUse(mapping: Mapping, at: number, use: ColumnUse): Mapping {
  const before = columnsOf(mapping, 'value');
  let columns = mapping.columns.map((other, i): ColumnUse => {
    if (i === at) return use;
    return other.role === use.role && !SHARED.includes(use.role) ? { role: 'ignore' } : other;
  });
  let { measure } = mapping;
  const after = columnsOf({ columns }, 'value');
  const [only] = after;
  if (after.length > 1 && before.length <= 1) {
    // What was said of the one column goes on being said of it, and not of the one that joins it.
    const earlier = before[0];
    const known = before.length === 0 ? null : stated(measureOf(mapping, null));
    columns = columns.map((other, i) =>
      other.role === 'value' && i === earlier ? { ...other, measure: other.measure ?? known } : other,
    );
    measure = null;
  } else if (after.length === 1 && before.length > 1 && only !== undefined) {
    const left = columns[only];
    measure = (left?.role === 'value' ? left.measure : null) ?? measure;
    columns = columns.map((other) => (other.role === 'value' ? { ...other, measure: null } : other));
  }
  return tidy({ ...mapping, columns, measure });
}

/** Says which area all rows are about; null leaves it open. */
export function setArea(mapping: Mapping, area: string | null): Mapping {
  return { ...mapping, area };
}

/** Says which period all rows are of; '' is “not stated”, null leaves it open. */
export function setPeriod(mapping: Mapping, period: string | null): Mapping {
  return { ...mapping, period };
}

/** Says how decimals are written; new indicators have those that their cells then have. @param rows the first of the table */
export function setDecimals(
  mapping: Mapping,
  decimals: DecimalStyle,
  rows: readonly (readonly string[])[],
): Mapping {
  return {
    ...mapping,
    decimals,
    newIndicators: mapping.newIndicators.map((indicator) => {
      const columns = valueColumns(mapping).filter((at) => measureOf(mapping, at).indicator === indicator.id);
      const cells = rows.flatMap((row) => columns.map((at) => row[at] ?? ''));
      return { ...indicator, decimals: Math.max(indicator.decimals, decimalsIn(cells, decimals)) };
    }),
  };
}

/** Says which area a spelling is; '' leaves its rows out, null takes the answer back. */
export function setAlias(mapping: Mapping, spelling: string, area: string | null): Mapping {
  const rest = Object.entries(mapping.areas).filter(([other]) => other !== spelling);
  // From entries, so that a spelling such as `__proto__` is a name like any other.
  return { ...mapping, areas: Object.fromEntries(area === null ? rest : [...rest, [spelling, area]]) };
}

/** What the reader has said of a spelling, or null. */
export function aliasOf({ areas }: Mapping, spelling: string): string | null {
  return Object.hasOwn(areas, spelling) ? (areas[spelling] ?? null) : null;
}

/** Adds a new indicator, which the values of a column are then of. */
export function addIndicator(mapping: Mapping, at: number | null, indicator: Indicator): Mapping {
  return setMeasure({ ...mapping, newIndicators: [...mapping.newIndicators, indicator] }, at, {
    indicator: indicator.id,
  });
}

/** Amends a new indicator. */
export function editIndicator(mapping: Mapping, id: string, part: Partial<Omit<Indicator, 'id'>>): Mapping {
  return {
    ...mapping,
    newIndicators: mapping.newIndicators.map((other) => (other.id === id ? { ...other, ...part } : other)),
  };
}

/** Leaves out a new indicator that rows name. */
export function dropIndicator(mapping: Mapping, id: string): Mapping {
  const rest = mapping.newIndicators.filter((other) => other.id !== id);
  return setMeant({ ...mapping, newIndicators: rest }, id, null);
}

/** Says which indicator a new one that rows name is: a known one, or its own id for a new one indeed; null leaves it open. */
export function setMeant(mapping: Mapping, id: string, meant: string | null): Mapping {
  const rest = Object.entries(mapping.indicators).filter(([other]) => other !== id);
  return { ...mapping, indicators: Object.fromEntries(meant === null ? rest : [...rest, [id, meant]]) };
}

/** What the reader has said that a new indicator that rows name is, or null. */
export function meantBy({ indicators }: Pick<Mapping, 'indicators'>, id: string): string | null {
  return Object.hasOwn(indicators, id) ? (indicators[id] ?? null) : null;
}

/** Least likeness of a name that may be that of a known indicator. */
const MAY_BE = 0.75;

/** Cache of {@link mayBe} by list and new indicator: it is asked on every letter typed, and takes long to find. */
const byList = new WeakMap<readonly Indicator[], WeakMap<Indicator, readonly Indicator[]>>();

/** Known indicators that a new one which rows name may be under another name, the likeliest first. */
export function mayBe(indicator: Indicator, indicators: readonly Indicator[]): readonly Indicator[] {
  const cache = byList.get(indicators) ?? new WeakMap<Indicator, readonly Indicator[]>();
  byList.set(indicators, cache);
  const cached = cache.get(indicator);
  if (cached) return cached;
  const found = [...alike(indicator.id, indicators), ...alike(indicator.name.da, indicators)]
    .filter(({ like }) => like >= MAY_BE)
    .sort((a, b) => b.like - a.like);
  const likeliest = [...new Set(found.map(({ entry }) => entry))].slice(0, 3);
  cache.set(indicator, likeliest);
  return likeliest;
}

/** Whether a new indicator may still be a known one, as the file does not describe it as its own. */
export function isDoubtful(
  mapping: Mapping,
  indicator: Indicator,
  indicators: readonly Indicator[],
): boolean {
  return (
    meantBy(mapping, indicator.id) === null &&
    lacksSomething(indicator) &&
    columnsOf(mapping, 'indicator').length > 0 &&
    mayBe(indicator, indicators).length > 0
  );
}

/**
 * Makes a new indicator's id anew of its name, so that files that name it the same mean the same. One that rows name
 * keeps the id that they know it by.
 * @param taken ids of the indicators that are known already
 */
export function renewId(mapping: Mapping, id: string, taken: ReadonlySet<string>): Mapping {
  const indicator = mapping.newIndicators.find((other) => other.id === id);
  const others = mapping.newIndicators.filter((other) => other.id !== id).map((other) => other.id);
  const next = newId(indicator?.name.da ?? '', new Set([...taken, ...others]));
  if (!indicator || next === id || columnsOf(mapping, 'indicator').length > 0) return mapping;
  const renamed = (measure: Measure | null) =>
    measure?.indicator === id ? { ...measure, indicator: next } : measure;
  return {
    ...mapping,
    measure: renamed(mapping.measure),
    columns: mapping.columns.map((use) =>
      use.role === 'value' ? { ...use, measure: renamed(use.measure) } : use,
    ),
    newIndicators: mapping.newIndicators.map((other) => (other.id === id ? { ...other, id: next } : other)),
  };
}

/** A number as both styles read it. */
export interface TwoReadings {
  readonly text: string;
  readonly comma: number;
  readonly dot: number;
}

/** A cell as a number in a style with its decimals, or null. */
function numberIn(cell: string, style: DecimalStyle): { value: number; decimals: number } | null {
  const into = { value: 0, decimals: 0, grouped: false, plain: false };
  return readNumber(cell.trim(), style, into) === 'number' ? into : null;
}

/** The first numbers of a table that can be read both ways, for the question about decimals. */
export function ambiguousNumbers(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  most = 2,
): TwoReadings[] {
  const columns = valueColumns(mapping);
  const found = new Map<string, TwoReadings>();
  for (const row of rows) {
    for (const at of columns) {
      const text = (row[at] ?? '').trim();
      const [comma, dot] = [numberIn(text, 'comma')?.value, numberIn(text, 'dot')?.value];
      if (comma !== undefined && dot !== undefined && comma !== dot) found.set(text, { text, comma, dot });
      if (found.size === most) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** The first and last of periods that the heads of columns name, or null. */
export function headPeriods(mapping: Mapping): readonly [string, string] | null {
  const periods = mapping.columns
    .flatMap((use) => (use.role === 'periodValue' ? [use.period] : []))
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}

/** What a new indicator must have before figures are read. */
const INDICATOR_GAPS = ['name', 'unit', 'theme'] as const;
/** See {@link INDICATOR_GAPS}. */
type IndicatorGap = (typeof INDICATOR_GAPS)[number];

const LACKS: Readonly<Record<IndicatorGap, (indicator: Indicator) => boolean>> = {
  name: ({ name }) => name.da.trim() === '',
  unit: ({ unit }) => unit === '',
  theme: ({ theme }) => theme === '',
};

/** What is still to be said of the new indicators. @param known those of the catalogue */
export function indicatorGaps(mapping: Mapping, known: readonly Indicator[]): (IndicatorGap | 'meant')[] {
  const open = mapping.newIndicators.filter((indicator) => isDoubtful(mapping, indicator, known));
  const made = mapping.newIndicators.filter(
    (indicator) => !open.includes(indicator) && [null, indicator.id].includes(meantBy(mapping, indicator.id)),
  );
  const gaps = INDICATOR_GAPS.filter((gap) => made.some(LACKS[gap]));
  return open.length > 0 ? ['meant', ...gaps] : gaps;
}

/** Whether something is still to be said of a new indicator. */
export function lacksSomething(indicator: Indicator): boolean {
  return INDICATOR_GAPS.some((gap) => LACKS[gap](indicator));
}

/** The mapping without measures in a unit that is still to be chosen: no figure can be written in it. */
export function withUnits(mapping: Mapping): Mapping {
  const isKnown = (id: string) => ![null, id].includes(meantBy(mapping, id));
  const lacking = mapping.newIndicators.filter(({ id, unit }) => unit === '' && !isKnown(id));
  const open = new Set(lacking.map(({ id }) => id));
  if (open.size === 0) return mapping;
  const known = (measure: Measure | null) => (measure && open.has(measure.indicator) ? null : measure);
  return {
    ...mapping,
    measure: known(mapping.measure),
    columns: mapping.columns.map((use) =>
      use.role === 'value' ? { ...use, measure: known(use.measure) } : use,
    ),
    newIndicators: mapping.newIndicators.filter(({ id }) => !open.has(id)),
  };
}
