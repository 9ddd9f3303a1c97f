import type { Chart } from '../analysis/chart/types';
import { seriesLabel } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import type { Text } from '../ui/useText';
import { targetText } from './chartText';
import type { ChartSize } from './form';

/** One number alone: large, with what it is. */
export function NumberChart({
  chart,
  text,
  summary,
  size,
}: {
  chart: Chart;
  text: Text;
  summary: readonly string[];
  size: ChartSize;
}) {
  const series = chart.series[0];
  const o = series?.points.at(-1)?.observation;
  if (!series || !o) return null;
  const { before, number, after } = text.format(o.indicator).parts(o.value, o.decimals);
  return (
    <figure className="chart number-chart" data-size={size} aria-label={summary.join(' ')}>
      <p className="number-value">
        {before && <small>{before} </small>}
        {number}
        {after && <small> {after}</small>}
      </p>
      <p className="muted">
        {seriesLabel(series, chart.series, text)} · {text.t.kind[o.kind]} · {text.when(o)}
      </p>
      {chart.targets.map((target) => (
        <p key={target.id}>{targetText(target, chart, text, CHART[text.language])}</p>
      ))}
    </figure>
  );
}
