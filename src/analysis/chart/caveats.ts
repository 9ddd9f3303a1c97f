import { overlaps, type Period, parsePeriod } from '../../model/period';
import { breaksOf } from './gaps';
import { type Caveat, type ChartSeries, datedPoints } from './types';

/** Forms that draw values along time. */
const OVER_TIME: readonly string[] = [
  'line',
  'slope',
  'rank',
  'gap',
  'index',
  'season',
  'overYear',
  'multiples',
];

/** What must be said of the values drawn, whatever the form. */
export function caveatsOf(series: readonly ChartSeries[], form: string): Caveat[] {
  const caveats: Caveat[] = [];
  const lines = OVER_TIME.includes(form);
  const periodsOf = (s: ChartSeries) => datedPoints(s).map((p) => p.observation.period);
  if (lines) {
    const overlapping = series.some((s) => {
      const periods = periodsOf(s).flatMap((text) => parsePeriod(text) ?? []);
      return periods.some((p, i) => i > 0 && overlaps(p, periods[i - 1] as Period));
    });
    if (overlapping) caveats.push({ type: 'overlapping' });
    if (series.some((s) => breaksOf(periodsOf(s)).length > 0)) caveats.push({ type: 'gaps' });
  }
  const undated = series.filter((s) => s.points.some((p) => p.observation.period === ''));
  if (undated.length > 0) caveats.push({ type: 'undated', areas: [...new Set(undated.map((s) => s.area))] });
  if (!lines && form !== 'account' && form !== 'parts') {
    const shown = new Set(series.flatMap((s) => s.points.map((p) => p.observation.period)));
    if (shown.size > 1) caveats.push({ type: 'different-periods' });
  }
  const kinds = new Set(series.flatMap((s) => s.points.map((p) => p.observation.kind)));
  if (kinds.has('prognose')) caveats.push({ type: 'forecast' });
  return caveats;
}
