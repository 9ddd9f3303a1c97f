import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { spokenDifference } from '../../../analysis/insight/statements';
import { at } from '../../../model/at';
import { useText } from '../../../ui/useText';
import { type FormProps, TONES } from '../../drawing';
import { Bar } from '../../rows/Bar';
import { type DrawRow, RowPlot } from '../../rows/RowPlot';
import { valueRows } from '../../rows/valueRows';

/** Bars to both sides of zero, sorted; the way is said in words, and rows that sum up others stand last. */
export default function Deviation(props: FormProps) {
  const text = useText();
  const { chart, indicator } = props;
  const rows = useMemo(
    () =>
      valueRows(chart, text, ({ total }, o, period) => ({
        words: '',
        remark: spokenDifference(o, text) + period,
        tone: tone(o.value, indicator.direction),
        total,
        weight: Math.abs(o.value),
      })),
    [chart, text, indicator],
  );
  const draw: DrawRow = (row, x, y, thick) => (
    <Bar
      from={x(0)}
      to={x(at(at(chart.series, row.series).points, 0).value)}
      middle={y}
      height={thick}
      fill={TONES[row.tone ?? 'neutral']}
    />
  );
  return <RowPlot {...props} rows={rows} draw={draw} />;
}
