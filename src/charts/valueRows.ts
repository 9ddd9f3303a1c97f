import type { Chart, ChartSeries } from '../analysis/chart/types';
import { seriesLabel } from '../analysis/insight/labels';
import type { Wording } from '../i18n/wording';
import type { Observation } from '../model/observation';
import type { PlotRow } from './RowPlot';

/** What stands above a row where another kind of value begins; null elsewhere, and where all are of one kind. */
function kindHeading(series: readonly ChartSeries[], at: number, text: Wording): string | null {
  const kinds = new Set(series.map((s) => s.kind));
  const kind = series[at]?.kind;
  if (kinds.size < 2 || kind === undefined || series[at - 1]?.kind === kind) return null;
  return text.t.kind[kind];
}

/**
 * A row a series, named by what it is, under a heading a kind.
 * @param say what is said of a series, given its statement and how its period is added to a value: empty where all
 * are of one period
 */
export function valueRows(
  chart: Chart,
  text: Wording,
  say: (series: ChartSeries, observation: Observation, period: string) => Omit<PlotRow, 'series' | 'label'>,
): PlotRow[] {
  const periods = new Set(chart.series.flatMap((s) => s.points.map((p) => p.observation.period)));
  return chart.series.map((s, series) => {
    const o = s.points[0]?.observation;
    const period = o && periods.size > 1 ? ` (${text.period(o.period, 'short')})` : '';
    return {
      series,
      label: seriesLabel(s, chart.series, text, false),
      heading: kindHeading(chart.series, series, text),
      ...(o ? say(s, o, period) : { words: '' }),
    };
  });
}
