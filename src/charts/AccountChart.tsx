import { useMemo } from 'react';
import { valueText } from '../analysis/insight/labels';
import { endpoints } from '../model/period';
import { useText } from '../ui/useText';
import { Bar } from './Bar';
import { AXIS, type FormProps, INK, STRONG } from './form';
import { type DrawRow, type PlotRow, RowPlot } from './RowPlot';

/** A budget case: what was planned, hollow, and what came of it, filled, line by line with the result; a part a period. */
export default function AccountChart(props: FormProps) {
  const text = useText();
  const { chart } = props;
  const rows = useMemo(
    () =>
      chart.series.map((s, series): PlotRow => {
        const period = s.points[0]?.observation.period ?? '';
        const before = chart.series[series - 1]?.points[0]?.observation.period;
        const kinds = s.points.map(
          ({ observation: o }) => `${text.t.kind[o.kind].toLowerCase()} ${valueText(o, text)}`,
        );
        return {
          series,
          label: text.group(s.group),
          words: '',
          remark: kinds.join('\n'),
          total: s.total,
          heading: period !== before ? headingOf(period, text.period(period)) : null,
        };
      }),
    [chart, text],
  );
  const draw: DrawRow = (row, x, y) =>
    chart.series[row.series]?.points.map(({ observation: o, value }, i) => {
      const [zero, end] = [x(0), x(value)];
      const planned = o.kind !== 'faktisk';
      return (
        <Bar
          key={o.id}
          from={zero}
          to={end}
          middle={y + (i === 0 ? -7 : 7)}
          height={10}
          fill={planned ? '#fff' : row.total ? STRONG : INK}
          stroke={planned ? AXIS : undefined}
        />
      );
    });
  return (
    <>
      <p className="chart-key">
        <span aria-hidden="true" className="key-bar hollow" /> {text.t.kind.budget}
        <span aria-hidden="true" className="key-bar" /> {text.t.kind.faktisk}
      </p>
      <RowPlot {...props} rows={rows} draw={draw} />
    </>
  );
}

/** Several years are shown with the first and the last. */
function headingOf(period: string, words: string): string {
  const [first, last] = endpoints(period);
  return first === last ? words : `${first}–${last}`;
}
