/** Which figures may share a chart: the others are named beside it. */

import type { Caveat } from '../analysis/chart/types';
import { dated, type Series } from '../analysis/series';
import type { CatalogIndex } from '../model/catalogIndex';
import type { AreaType, Indicator } from '../model/codelist';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import { isTotal } from '../model/total';
import type { Form } from './forms/form';

/** Why figures are not drawn with the others. */
export type Reason = Extract<Caveat, { type: 'aside' }>['reason'];

/** Series that may share a chart, and the figures left out. */
export interface Shared {
  readonly series: readonly Series[];
  readonly aside: ReadonlyMap<Reason, readonly Observation[]>;
}

/** From the smallest: beside the counts of larger areas those of smaller are hairlines. */
const SIZES: readonly (readonly AreaType[])[] = [
  ['kommune'],
  ['landsdel', 'rar', 'beskaeftigelsesregion', 'region', 'kommunegruppe'],
  ['land'],
];

const undatedLeftOut = new WeakMap<Series, Series>();

/** A series without its points without a period; the same each time, as what is drawn of it is cached. */
function datedOnly(series: Series): Series {
  const points = dated(series);
  if (points.length === series.points.length) return series;
  let found = undatedLeftOut.get(series);
  if (!found) {
    found = { ...series, points };
    undatedLeftOut.set(series, found);
  }
  return found;
}

/** A series up to a period, or, where none is stated, what one source says; null if it has no figure of that time. */
function upTo(series: Series, { period, source }: Observation): Series | null {
  const last = series.points.at(-1);
  if (last?.period === period && (period !== '' || last.source === source)) return series;
  const end = period === '' ? -1 : series.points.findIndex((o) => o.period === period);
  return end < 0 ? null : { ...series, points: series.points.slice(0, end + 1) };
}

/** Holds other areas against one in the period of its own latest figure; those without one are set aside. */
function ofOneTime({ series, aside }: Shared, about: string): Shared {
  const own = series.filter((s) => s.area === about);
  const latest = own.flatMap((s) => s.points.slice(-1));
  const out: Record<'period' | 'undated', Observation[]> = { period: [], undated: [] };
  const held = series.flatMap((s) => {
    const like = latest.find((o) => o.group === s.group && o.kind === s.kind) ?? latest[0];
    // A target without a period holds for every one.
    if (s.area === about || !like || s.kind === 'maal') return s;
    const kept = upTo(s, like);
    const [newest] = s.points.slice(-1);
    if (!kept && newest) out[newest.period === '' ? 'undated' : 'period'].push(newest);
    return kept ?? [];
  });
  const found = (['period', 'undated'] as const).flatMap((reason) =>
    out[reason].length > 0 ? [[reason, out[reason]] as const] : [],
  );
  return { series: held, aside: new Map([...aside, ...found]) };
}

/** Keeps the series that `keeps`; the points of the others are set aside. */
function split({ series, aside }: Shared, reason: Reason, keeps: (s: Series) => boolean): Shared {
  const out = series.filter((s) => !keeps(s)).flatMap((s) => s.points);
  if (out.length === 0) return { series, aside };
  return { series: series.filter(keeps), aside: new Map([...aside, [reason, out]]) };
}

/**
 * What may share an axis with what an area is about: no change with levels, no count of the country with that of a
 * municipality, of a budget one year and kind, and of latest values those of one time.
 * @param about the area in question
 * @param relative true of a form that makes sizes alike
 * @param periods where the form shows periods: an axis of time has no place for what has none
 */
export function shareable(
  all: readonly Series[],
  indicator: Indicator,
  index: CatalogIndex,
  { about, relative, periods }: { about: string; relative: boolean; periods: Form['periods'] },
): Shared {
  const unit = index.unit(indicator.unit);
  let shared: Shared = { series: all, aside: new Map() };
  if (all.some((s) => s.kind !== 'aendring')) shared = split(shared, 'change', (s) => s.kind !== 'aendring');
  if (isTotal(unit) && !relative) {
    const sizeOf = (s: Series) => SIZES.findIndex((types) => types.includes(index.area(s.area).type));
    const smallest = Math.min(...all.map(sizeOf));
    shared = split(shared, 'size', (s) => sizeOf(s) === smallest);
  }
  if (unit.type === 'kroner' && indicator.nature === 'afvigelse') {
    const last = shared.series[0]?.points.at(-1);
    const fits = (s: Series) => s.points.at(-1)?.period === last?.period && s.kind === last?.kind;
    const areas = groupBy(shared.series, (s) => s.area);
    if (areas.size > 1) shared = split(shared, 'year', fits);
  }
  if (periods === 'values') shared = ofOneTime(shared, about);
  if (periods === 'axis' && shared.series.some((s) => dated(s).length > 1)) {
    const out = shared.series
      .filter((s) => s.kind !== 'maal')
      .flatMap((s) => s.points.filter((o) => o.period === ''));
    if (out.length > 0) {
      const series = shared.series.map((s) => (s.kind === 'maal' ? s : datedOnly(s)));
      shared = {
        series: series.filter((s) => s.points.length > 0),
        aside: new Map([...shared.aside, ['undated', out]]),
      };
    }
  }
  return shared;
}
