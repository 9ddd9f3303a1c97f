import { useMemo } from 'react';
import { seriesLabel, valueText } from '../analysis/insight/labels';
import { useText } from '../ui/useText';
import { BEHIND, type FormProps, INK } from './form';
import { kindHeading } from './kindHeading';
import { type DrawRow, type PlotRow, RowPlot } from './RowPlot';

/**
 * One value a row, sorted: bars from zero, or for ranks dots on the list, because a longer bar would seem a better
 * rank. Each value says its period when they differ.
 */
export default function BarsChart(props: FormProps) {
  const text = useText();
  const { chart, colors } = props;
  const rows = useMemo((): PlotRow[] => {
    const periods = new Set(chart.series.flatMap((s) => s.points.map((p) => p.observation.period)));
    return chart.series.map((s, series) => {
      const o = s.points[0]?.observation;
      const period = o && periods.size > 1 ? ` (${text.period(o.period, 'short')})` : '';
      return {
        series,
        label: seriesLabel(s, chart.series, text, false),
        heading: kindHeading(chart.series, series, text),
        words: o ? valueText(o, text) + period : '',
      };
    });
  }, [chart, text]);
  const draw: DrawRow = (row, x, y) => {
    const series = chart.series[row.series];
    const value = series?.points[0]?.value ?? 0;
    const color = colors.get(series?.key ?? '')?.mark ?? INK;
    if (chart.scale.inverted) {
      return (
        <>
          <line x1={x(chart.scale.min)} x2={x(value)} y1={y} y2={y} stroke={BEHIND} strokeWidth={1.5} />
          <circle cx={x(value)} cy={y} r={7} fill={color} />
        </>
      );
    }
    const [from, to] = [x(0), x(value)];
    return (
      <rect
        className="bar"
        x={Math.min(from, to)}
        y={y - 11}
        width={Math.max(2, Math.abs(to - from))}
        height={22}
        rx={2}
        fill={color}
      />
    );
  };
  const negative = chart.scale.min < 0;
  return <RowPlot {...props} rows={rows} draw={draw} atEnd={!negative} />;
}
