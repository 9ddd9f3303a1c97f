import { useMemo } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
import { useText } from '../../../ui/useText';
import { BEHIND, type FormProps, INK } from '../../drawing';
import { RowBar } from '../../rows/RowBar';
import { type RowMark, RowMarks } from '../../rows/RowMarks';
import { RowsChart } from '../../rows/RowsChart';
import { valueRows } from '../../rows/valueRows';

/**
 * One value a row, sorted: bars from zero, or for ranks dots on the list, because a longer bar would seem a better
 * rank. Each value says its period when they differ.
 */
export default function Bars(props: FormProps) {
  const text = useText();
  const { chart, colors } = props;
  const rows = useMemo(
    () => valueRows(chart, text, (_, o, period) => ({ words: valueText(o, text) + period })),
    [chart, text],
  );
  const shape = (mark: RowMark) => {
    const color = colors.get(mark.row.series.key)?.mark ?? INK;
    if (!chart.scale.inverted) return <RowBar mark={mark} height={mark.thick} fill={color} />;
    return (
      <>
        <line x1={mark.from} x2={mark.to} y1={mark.y} y2={mark.y} stroke={BEHIND} strokeWidth={1.5} />
        <circle cx={mark.to} cy={mark.y} r={7} fill={color} />
      </>
    );
  };
  return (
    <RowsChart {...props} rows={rows} atEnd={chart.scale.min >= 0}>
      <RowMarks {...props} value={(s) => at(s.points, 0).value} shape={shape} />
    </RowsChart>
  );
}
