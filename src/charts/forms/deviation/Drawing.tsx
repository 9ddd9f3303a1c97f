import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { spokenDifference } from '../../../analysis/insight/statements';
import { useText } from '../../../ui/useText';
import { type FormProps, TONES } from '../../drawing';
import { RowsChart } from '../../rows/RowsChart';
import { valueRows } from '../../rows/valueRows';

/** Bars to both sides of zero; the way is said in words. */
export default function Deviation(props: FormProps) {
  const text = useText();
  const { chart, indicator } = props;
  const rows = useMemo(
    () =>
      valueRows(chart, text, ({ total }, o, period) => {
        const toned = tone(o.value, indicator.direction);
        return {
          words: '',
          remark: spokenDifference(o, text) + period,
          tone: toned,
          total,
          weight: Math.abs(o.value),
          marks: [{ kind: 'bar', value: o.value, color: TONES[toned] }],
        };
      }),
    [chart, text, indicator],
  );
  return <RowsChart {...props} rows={rows} />;
}
