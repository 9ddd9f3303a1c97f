import { useMemo } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
import { endpoints } from '../../../model/period';
import { useText } from '../../../ui/useText';
import { AXIS, type FormProps, INK, PAPER, STRONG } from '../../drawing';
import { Bar } from '../../rows/Bar';
import { type DrawRow, RowPlot } from '../../rows/RowPlot';
import type { PlotRow } from '../../rows/rowLayout';

/** A budget case: what was planned, hollow, and what came of it, filled, line by line with the result; a part a period. */
export default function Account(props: FormProps) {
  const text = useText();
  const { chart } = props;
  const rows = useMemo(
    () =>
      chart.series.map((s, series): PlotRow => {
        const period = at(s.points, 0).observation.period;
        const kinds = s.points.map(
          ({ observation: o }) => `${text.t.kind[o.kind].toLowerCase()} ${valueText(o, text)}`,
        );
        return {
          series,
          label: text.group(s.group),
          words: '',
          remark: kinds.join('\n'),
          total: s.total,
          part: headingOf(period, text.period(period)),
          weight: Math.max(...s.points.map((p) => Math.abs(p.value))),
        };
      }),
    [chart, text],
  );
  const draw: DrawRow = (row, x, y, thick) =>
    chart.series[row.series]?.points.map(({ observation: o, value }, i) => {
      const [zero, end] = [x(0), x(value)];
      const height = thick / 2 - 1;
      const planned = o.kind !== 'faktisk';
      return (
        <Bar
          key={o.id}
          from={zero}
          to={end}
          middle={y + (i === 0 ? -1 : 1) * (height / 2 + 2)}
          height={height}
          fill={planned ? PAPER : row.total ? STRONG : INK}
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
