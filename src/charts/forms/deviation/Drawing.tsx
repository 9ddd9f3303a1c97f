import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { spokenDifference } from '../../../analysis/insight/statements';
import { at } from '../../../model/at';
import { useText } from '../../../ui/useText';
import { type FormProps, TONES } from '../../drawing';
import { RowBar } from '../../rows/RowBar';
import { RowMarks } from '../../rows/RowMarks';
import { RowsChart } from '../../rows/RowsChart';
import { valueRows } from '../../rows/valueRows';

/** Bars to both sides of zero; the way is said in words. */
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
  return (
    <RowsChart {...props} rows={rows}>
      <RowMarks
        {...props}
        value={(s) => at(s.points, 0).value}
        shape={(mark) => <RowBar mark={mark} height={mark.thick} fill={TONES[mark.row.tone ?? 'neutral']} />}
      />
    </RowsChart>
  );
}
