/** What several forms make of figures: lines over time, rows of the latest values. */
import { underTotals } from '../../analysis/benefit/family';
import type { ChartSeries, Point } from '../../analysis/chart/types';
import type { Series } from '../../analysis/series';
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import { KINDS } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import type { Figures } from './figures';

/** A value as its source states it. */
export const stated = (observation: Observation): Point => ({
  observation,
  value: observation.value,
  computed: null,
});

/** A series of a chart: the one it is made from with other points, and what else is given. */
export function chartSeries(
  { key, area, group, kind }: Pick<Series, 'key' | 'area' | 'group' | 'kind'>,
  points: readonly Point[],
  part: Partial<ChartSeries> = {},
): ChartSeries {
  return { key, area, group, kind, year: null, points, against: null, total: false, ...part };
}

const lines = new WeakMap<Series, ChartSeries>();

/** A series as a line, cached: behind a chart are the same ninety, whatever is chosen. */
export function asLine(series: Series): ChartSeries {
  let found = lines.get(series);
  if (!found) {
    found = chartSeries(series, series.points.map(stated));
    lines.set(series, found);
  }
  return found;
}

/** Every series as a line. */
export const asLines = ({ values }: Figures) => ({ series: values.map(asLine) });

/** True for what a committee itself answers for. */
export const isCommittees = (id: string, index: CatalogIndex): boolean =>
  index.group(id).sort === 'udvalgsområde';

/**
 * True for a group that sums up others: everybody, the result of an account, and a budget area that is itself part of
 * nothing.
 */
export function isTotalGroup(id: string, index: CatalogIndex): boolean {
  if (TOTAL_GROUPS.includes(id)) return true;
  const { sort, parent } = index.group(id);
  return sort === 'resultat' || (['budgetområde', 'udvalgsområde'].includes(sort) && parent === null);
}

/** Rows in their order, but for parts of a whole, which stand under it. */
export function partsUnderTotals(rows: readonly ChartSeries[], index: CatalogIndex): ChartSeries[] {
  const sorts = groupBy(rows, ({ area, kind }) => `${area} ${kind}`);
  // Areas that are held against each other stand as they are sorted.
  const several = new Set(rows.map(({ area }) => area)).size > 1;
  return several
    ? [...rows]
    : [...sorts.values()].flatMap((own) => underTotals(own, (row) => row.group, index));
}

/**
 * The latest value of each series, sorted as the reader looks for it: large first, or the best rank, parts under their
 * whole. Kinds are kept apart: what was observed is not held against a forecast.
 */
export function asRows({ values, isRank, index }: Figures): ChartSeries[] {
  const sign = isRank ? 1 : -1;
  const rows = values
    .map((s) => chartSeries(s, s.points.slice(-1).map(stated), { total: isTotalGroup(s.group, index) }))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        sign * (at(a.points, 0).value - at(b.points, 0).value),
    );
  return partsUnderTotals(rows, index);
}
