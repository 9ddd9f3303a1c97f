import { useMemo } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
import { useText } from '../../../ui/useText';
import { BEHIND, type FormProps, INK } from '../../drawing';
import { Bar } from '../../rows/Bar';
import { type DrawRow, RowPlot } from '../../rows/RowPlot';
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
  const draw: DrawRow = (row, x, y, thick) => {
    const series = at(chart.series, row.series);
    const value = at(series.points, 0).value;
    const color = colors.get(series.key)?.mark ?? INK;
    if (chart.scale.inverted) {
      return (
        <>
          <line x1={x(chart.scale.min)} x2={x(value)} y1={y} y2={y} stroke={BEHIND} strokeWidth={1.5} />
          <circle cx={x(value)} cy={y} r={7} fill={color} />
        </>
      );
    }
    return <Bar from={x(0)} to={x(value)} middle={y} height={thick} fill={color} />;
  };
  const negative = chart.scale.min < 0;
  return <RowPlot {...props} rows={rows} draw={draw} atEnd={!negative} />;
}
