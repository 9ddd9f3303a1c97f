import { useMemo } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
import { endpoints } from '../../../model/period';
import { useText } from '../../../ui/useText';
import { AXIS, type FormProps, INK, STRONG } from '../../drawing';
import { Key, KeyEntry, KeyMark } from '../../Key';
import { RowsChart } from '../../rows/RowsChart';
import type { PlotRow, RowMark } from '../../rows/rowLayout';

/** A budget case: what was planned, hollow, and what came of it, filled, line by line with the result; a part a period. */
export default function Account(props: FormProps) {
  const text = useText();
  const { chart } = props;
  const rows = useMemo(
    () =>
      chart.series.map((series): PlotRow => {
        const period = at(series.points, 0).observation.period;
        const kinds = series.points.map(
          ({ observation: o }) => `${text.t.kind[o.kind].toLowerCase()} ${valueText(o, text)}`,
        );
        return {
          series,
          label: text.group(series.group),
          words: '',
          remark: kinds.join('\n'),
          marks: series.points.map(({ value, observation: { kind } }, i): RowMark => {
            const planned = kind !== 'faktisk';
            return {
              kind: 'bar',
              value,
              color: planned ? AXIS : series.total ? STRONG : INK,
              hollow: planned,
              half: i === 0 ? 'upper' : 'lower',
            };
          }),
          total: series.total,
          part: headingOf(period, text.period(period)),
          weight: Math.max(...series.points.map((p) => Math.abs(p.value))),
        };
      }),
    [chart, text],
  );
  return (
    <>
      <Key>
        <KeyEntry mark={<KeyMark shape="bar" hollow />}>{text.t.kind.budget}</KeyEntry>
        <KeyEntry mark={<KeyMark shape="bar" />}>{text.t.kind.faktisk}</KeyEntry>
      </Key>
      <RowsChart {...props} rows={rows} />
    </>
  );
}

/** Several years are shown with the first and the last. */
function headingOf(period: string, words: string): string {
  const [first, last] = endpoints(period);
  return first === last ? words : `${first}–${last}`;
}
