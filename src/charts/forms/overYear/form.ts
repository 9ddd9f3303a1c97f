import { extent, niceScale } from '../../../analysis/chart/scale';
import type { Point } from '../../../analysis/chart/types';
import { difference, percent } from '../../../analysis/computed';
import { dated, type Series } from '../../../analysis/series';
import type { Observation } from '../../../model/observation';
import { parsePeriod, yearBefore } from '../../../model/period';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form, FormContent } from '../form';
import { chartSeries } from '../series';
import { each, lineSummary } from '../summaries';
import { byFacts } from '../titles';
import { OVER_YEAR } from './words';

/** The parts of a year that a change over a year can be told of: those that come again every year. */
const RECURRING: readonly string[] = ['month', 'quarter'];

/** The points of a series with those of the same part of the year before. */
function yearPairs(series: Series): (readonly [now: Observation, before: Observation])[] {
  const byPeriod = new Map(dated(series).map((o) => [o.period, o]));
  return dated(series).flatMap((o) => {
    const period = parsePeriod(o.period);
    const before = period && !period.interval && RECURRING.includes(period.type) ? yearBefore(period) : '';
    const earlier = byPeriod.get(before);
    return earlier ? [[o, earlier] as const] : [];
  });
}

/** How far every value is from that of the same part of the year before: in points of a share, in per cent of a count. */
function make({ values, unit }: Figures): FormContent {
  const series = values.flatMap((s) => {
    const points = yearPairs(s).flatMap(([now, before]): Point[] => {
      const computed = unit.type === 'antal' ? percent(now, before) : difference(now, before);
      return computed ? [{ observation: now, value: computed.value, computed }] : [];
    });
    return points.length > 1 ? [chartSeries(s, points)] : [];
  });
  const [low, high] = extent([0, ...series.flatMap((s) => s.points.map((p) => p.value))]);
  return { series, measure: 'change', scale: niceScale(low, high === low ? high + 1 : high) };
}

/** Change from the same month or quarter a year before. */
export const overYear: Form = {
  words: OVER_YEAR,
  fits: ({ unit, indicator, lines }) =>
    ['procent', 'antal'].includes(unit.type) &&
    indicator.nature === 'niveau' &&
    lines.some((s) => s.kind === 'faktisk' && yearPairs(s).length > 2)
      ? 'also'
      : null,
  make,
  periods: 'axis',
  axis: 'zero',
  colors: 'differing',
  title: byFacts,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
