import type { Chart, ChartSeries } from '../../analysis/chart/types';
import { seriesLabel } from '../../analysis/insight/labels';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { Observation } from '../../model/observation';
import type { PlotRow } from './rowLayout';

/** How much a row tells of a chart of values: what lies far from the middle does, and what others are held against. */
function weights({ series }: Chart, text: Wording): number[] {
  const values = series.map((s) => at(s.points, 0).value);
  const middle = at(
    [...values].sort((a, b) => a - b),
    values.length >> 1,
  );
  return series.map(({ area }, i) =>
    text.index.area(area).type === 'land' ? Number.POSITIVE_INFINITY : Math.abs(at(values, i) - middle),
  );
}

/**
 * A row a series, named by what it is, in a part a kind if there are several.
 * @param say what is said and drawn of a series, given its statement and how its period is added to a value: empty if all
 * are of one period
 */
export function valueRows(
  chart: Chart,
  text: Wording,
  say: (
    series: ChartSeries,
    observation: Observation,
    period: string,
  ) => Pick<PlotRow, 'words' | 'marks'> & Partial<PlotRow>,
): PlotRow[] {
  const kinds = new Set(chart.series.map((s) => s.kind));
  const weight = weights(chart, text);
  const periods = new Set(chart.series.flatMap((s) => s.points.map((p) => p.observation.period)));
  return chart.series.map((series, i) => {
    const o = at(series.points, 0).observation;
    const period = periods.size > 1 ? ` (${text.period(o.period, 'short')})` : '';
    return {
      series,
      label: seriesLabel(series, chart.series, text, false),
      part: kinds.size > 1 ? text.t.kind[series.kind] : null,
      weight: at(weight, i),
      ...say(series, o, period),
    };
  });
}
