import { at } from '../../../model/at';
import { KINDS } from '../../../model/kind';
import { AXIS, INK } from '../../drawing';
import type { MakeNative } from '../../native/input';
import { nativeRows } from '../../native/rows';

/** More bars than this cannot be read on a slide. */
const MOST_BARS = 18;

/** What was planned and what came of it, a pair of bars a line of the account. */
export const nativeAccount: MakeNative = (input) => {
  const { chart, text, paint } = input;
  const periods = new Set(chart.series.map((s) => at(s.points, 0).observation.period));
  const names = chart.series.map((s) => {
    const period = periods.size > 1 ? ` (${text.period(at(s.points, 0).observation.period, 'short')})` : '';
    return text.group(s.group) + period;
  });
  const stated = new Set(chart.series.flatMap((s) => s.points.map((p) => p.observation.kind)));
  if (chart.series.length * stated.size > MOST_BARS) return null;
  const kinds = ['budget', ...KINDS.filter((kind) => kind !== 'budget')] as const;
  const series = kinds
    .filter((kind) => stated.has(kind))
    .map((kind) => ({
      name: text.t.kind[kind],
      values: chart.series.map((s) => s.points.find((p) => p.observation.kind === kind)?.value ?? null),
      color: paint(kind === 'faktisk' ? INK : AXIS),
      text: paint(INK),
      look: kind === 'faktisk' ? ('plain' as const) : ('unobserved' as const),
      labels: [],
    }));
  return nativeRows(input, names, series);
};
