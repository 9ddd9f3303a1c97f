import { useMemo } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { useText } from '../../../ui/useText';
import { type FormProps, INK } from '../../drawing';
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
    () =>
      valueRows(chart, text, ({ key }, o, period) => ({
        words: valueText(o, text) + period,
        marks: [
          {
            kind: chart.scale.inverted ? 'dot' : 'bar',
            value: o.value,
            color: colors.get(key)?.mark ?? INK,
          },
        ],
      })),
    [chart, text, colors],
  );
  return <RowsChart {...props} rows={rows} atEnd={chart.scale.min >= 0} />;
}
