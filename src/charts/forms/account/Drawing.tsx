import { useMemo } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
import { endpoints } from '../../../model/period';
import { useText } from '../../../ui/useText';
import { AXIS, type FormProps, INK, PAPER, STRONG } from '../../drawing';
import { Key, KeyEntry, KeyMark } from '../../Key';
import { RowBar } from '../../rows/RowBar';
import { type RowMark, RowMarks } from '../../rows/RowMarks';
import { RowsChart } from '../../rows/RowsChart';
import type { PlotRow } from '../../rows/rowLayout';

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
          total: series.total,
          part: headingOf(period, text.period(period)),
          weight: Math.max(...series.points.map((p) => Math.abs(p.value))),
        };
      }),
    [chart, text],
  );
  const most = Math.max(...chart.series.map((s) => s.points.length));
  return (
    <>
      <Key>
        <KeyEntry mark={<KeyMark shape="bar" hollow />}>{text.t.kind.budget}</KeyEntry>
        <KeyEntry mark={<KeyMark shape="bar" />}>{text.t.kind.faktisk}</KeyEntry>
      </Key>
      <RowsChart {...props} rows={rows}>
        {Array.from({ length: most }, (_, i) => (
          <RowMarks
            // biome-ignore lint/suspicious/noArrayIndexKey: the first bars, the second
            key={i}
            {...props}
            value={(s) => s.points[i]?.value ?? null}
            shape={(mark) => bar(mark, i)}
          />
        ))}
      </RowsChart>
    </>
  );
}

/** A bar of a line of the account: the first above the middle of the row, the others below. */
function bar(mark: RowMark, i: number) {
  const height = mark.thick / 2 - 1;
  const planned = at(mark.row.series.points, i).observation.kind !== 'faktisk';
  return (
    <RowBar
      mark={mark}
      shift={(i === 0 ? -1 : 1) * (height / 2 + 2)}
      height={height}
      fill={planned ? PAPER : mark.row.total ? STRONG : INK}
      stroke={planned ? AXIS : undefined}
    />
  );
}

/** Several years are shown with the first and the last. */
function headingOf(period: string, words: string): string {
  const [first, last] = endpoints(period);
  return first === last ? words : `${first}–${last}`;
}
