import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator } from '../../model/codelist';
import type { ChartForm } from '../../model/display';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { overlaps, parsePeriod, yearBefore } from '../../model/period';
import { dated, type Series } from '../series';
import { latestPairs, pairsOf } from './pairs';
import { splitsOf } from './parts';

/** So many areas share a chart; more have a panel each. */
const MOST_TOGETHER = 5;
/** Counts whose levels are this many times apart are compared by index first. */
const FAR_APART = 10;

/** A target that holds for every period is a mark, not a line. */
export function isMark(series: Series): boolean {
  return series.kind === 'maal' && series.points.every((o) => o.period === '');
}

/** True for months that span more than a year, so that years can be laid over one another; one month a year is no season. */
function isSeasonal(series: Series): boolean {
  const periods = dated(series).map((o) => parsePeriod(o.period));
  const months = new Set(dated(series).map((o) => o.period.slice(5)));
  const years = new Set(dated(series).map((o) => o.period.slice(0, 4)));
  return (
    months.size > 2 &&
    periods.length > 12 &&
    years.size > 1 &&
    periods.every((p) => p?.type === 'month' && !p.interval)
  );
}

/** The parts of a year that a change over a year can be told of: those that come again every year. */
const RECURRING: readonly string[] = ['month', 'quarter'];

/** The points of a series with those of the same part of the year before. */
export function yearPairs(series: Series): (readonly [now: Observation, before: Observation])[] {
  const byPeriod = new Map(dated(series).map((o) => [o.period, o]));
  return dated(series).flatMap((o) => {
    const period = parsePeriod(o.period);
    const before = period && !period.interval && RECURRING.includes(period.type) ? yearBefore(period) : '';
    const earlier = byPeriod.get(before);
    return earlier ? [[o, earlier] as const] : [];
  });
}

/** Counts that can be put relative to their first period: levels, all above zero, that do not end where they begin. */
export function relativeLines(lines: readonly Series[], indicator: Indicator, index: CatalogIndex): Series[] {
  if (index.unit(indicator.unit).type !== 'antal' || indicator.nature === 'afvigelse') return [];
  return lines.filter((s) => {
    const [first, last] = [dated(s)[0], dated(s).at(-1)].map((o) => parsePeriod(o?.period ?? ''));
    const apart = first && last && first.text !== last.text && !overlaps(first, last);
    return apart && s.kind !== 'aendring' && s.points.every((o) => o.value > 0);
  });
}

/** The forms that suit the series of an indicator, the best first. A single value is never a line. */
export function formsFor(all: readonly Series[], indicator: Indicator, index: CatalogIndex): ChartForm[] {
  const unit = index.unit(indicator.unit);
  const lines = all.filter((s) => !isMark(s));
  if (lines.length === 0) return all.length > 1 ? ['bars'] : ['number'];
  const most = Math.max(...lines.map((s) => dated(s).length));
  const periods = new Set(lines.flatMap((s) => dated(s).map((o) => o.period)));
  const undated = lines.some((s) => s.points.length > dated(s).length);
  const overTime = most >= 3 || (most === 2 && periods.size > 2);
  const areasOverTime = new Set(lines.filter((s) => dated(s).length > 1).map((s) => s.area)).size;
  const rank = unit.type === 'placering';
  const pairs = pairsOf(lines);
  const pairsOverTime = [...groupBy(pairs, (p) => `${p.area}.${p.group}`).values()].some(
    (own) => own.filter((p) => p.actual.period !== '').length > 1,
  );
  const hasTarget = all.some((s) => isMark(s) && lines.some((l) => l.area === s.area && l.group === s.group));
  const splits = indicator.nature === 'fordeling' ? splitsOf(lines, unit, index) : [];
  const relative = relativeLines(lines, indicator, index);
  const levels = relative.map((s) => Math.max(...s.points.map((o) => o.value)));

  const account = indicator.nature === 'regnestykke' && lines.length > 1;
  const deviation = indicator.nature === 'afvigelse';
  const rules: readonly (readonly [ChartForm, boolean])[] = [
    ['account', account],
    ['multiples', areasOverTime > MOST_TOGETHER],
    ['index', levels.length > 1 && Math.max(...levels) > FAR_APART * Math.min(...levels)],
    ['gap', pairsOverTime],
    ['dumbbell', latestPairs(pairs).length > 0],
    ['deviation', deviation && !overTime],
    ['target', hasTarget && !overTime && most < 2],
    ['parts', splits.length > 0 && !overTime],
    ['rank', rank && lines.flatMap((s) => s.points).length > 1],
    // A slope has no place for a value without a period.
    ['slope', !rank && !account && !pairsOverTime && most === 2 && !overTime && !undated],
    ['line', !rank && !account && !pairsOverTime && (overTime || (most === 2 && undated))],
    ['deviation', deviation],
    ['target', hasTarget],
    ['parts', splits.length > 0],
    ['season', lines.length === 1 && lines.some(isSeasonal)],
    [
      'overYear',
      ['procent', 'antal'].includes(unit.type) &&
        indicator.nature === 'niveau' &&
        lines.some((s) => s.kind === 'faktisk' && yearPairs(s).length > 2),
    ],
    ['index', relative.length > 0],
    ['bars', lines.length > 1 && !account && !deviation],
  ];
  const forms = [...new Set(rules.flatMap(([form, suits]) => (suits ? [form] : [])))];
  return forms.length > 0 ? forms : ['number'];
}
