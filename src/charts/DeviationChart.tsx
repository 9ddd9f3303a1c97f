import { useMemo } from 'react';
import { tone } from '../analysis/change';
import { seriesLabel } from '../analysis/insight/labels';
import { spokenDifference } from '../analysis/insight/statements';
import { useText } from '../ui/useText';
import type { FormProps } from './form';
import { kindHeading } from './kindHeading';
import { type DrawRow, type PlotRow, RowPlot, TONES } from './RowPlot';

/** Bars to both sides of zero, sorted; the way is said in words, and rows that sum up others stand last. */
export default function DeviationChart(props: FormProps) {
  const text = useText();
  const { chart, indicator } = props;
  const rows = useMemo(() => {
    const periods = new Set(chart.series.flatMap((s) => s.points.map((p) => p.observation.period)));
    return chart.series.map((s, series): PlotRow => {
      const o = s.points[0]?.observation;
      const period = o && periods.size > 1 ? ` (${text.period(o.period, 'short')})` : '';
      return {
        series,
        label: seriesLabel(s, chart.series, text, false),
        heading: kindHeading(chart.series, series, text),
        words: '',
        remark: o ? spokenDifference(o, text) + period : '',
        tone: tone(o?.value ?? 0, indicator.direction),
        total: s.total,
      };
    });
  }, [chart, text, indicator]);
  const draw: DrawRow = (row, x, y) => {
    const value = chart.series[row.series]?.points[0]?.value ?? 0;
    const [zero, end] = [x(0), x(value)];
    return (
      <rect
        className="bar"
        x={Math.min(zero, end)}
        y={y - 11}
        width={Math.max(2, Math.abs(end - zero))}
        height={22}
        rx={2}
        fill={TONES[row.tone ?? 'neutral']}
      />
    );
  };
  return <RowPlot {...props} rows={rows} draw={draw} />;
}
