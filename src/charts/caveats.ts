import { breaksOf } from '../analysis/chart/gaps';
import { type Caveat, type ChartSeries, datedPoints } from '../analysis/chart/types';
import { at } from '../model/at';
import { overlaps, parsePeriod } from '../model/period';
import type { Form } from './forms/form';

/** What must be said of the values drawn, by where the form shows their periods. */
export function caveatsOf(series: readonly ChartSeries[], { periods }: Pick<Form, 'periods'>): Caveat[] {
  const caveats: Caveat[] = [];
  const periodsOf = (s: ChartSeries) => datedPoints(s).map((p) => p.observation.period);
  if (periods === 'axis') {
    const overlapping = series.some((s) => {
      const parsed = periodsOf(s).flatMap((text) => parsePeriod(text) ?? []);
      return parsed.some((p, i) => i > 0 && overlaps(p, at(parsed, i - 1)));
    });
    if (overlapping) caveats.push({ type: 'overlapping' });
    if (series.some((s) => breaksOf(periodsOf(s)).length > 0)) caveats.push({ type: 'gaps' });
  }
  const undated = series.filter((s) => s.points.some((p) => p.observation.period === ''));
  if (undated.length > 0) caveats.push({ type: 'undated', areas: [...new Set(undated.map((s) => s.area))] });
  if (periods === 'values') {
    const shown = new Set(series.flatMap((s) => s.points.map((p) => p.observation.period)));
    if (shown.size > 1) caveats.push({ type: 'different-periods' });
  }
  if (series.some((s) => s.points.some((p) => p.observation.kind === 'prognose')))
    caveats.push({ type: 'forecast' });
  return caveats;
}
