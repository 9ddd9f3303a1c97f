import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import type { ChartSeries } from '../../../analysis/chart/types';
import { againstText } from '../../../analysis/insight/against';
import { seriesLabel } from '../../../analysis/insight/labels';
import { spokenDifference } from '../../../analysis/insight/statements';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { type FormProps, INK, PAPER, TONES } from '../../drawing';
import { Key, KeyEntry, KeyMark } from '../../Key';
import { type RowMark, RowMarks } from '../../rows/RowMarks';
import { RowsChart } from '../../rows/RowsChart';
import type { PlotRow } from '../../rows/rowLayout';
import { DUMBBELL } from './words';

/** The expected value and the actual; null if only the difference is stated. */
function pair({ against, points: [expected, actual] }: ChartSeries): [number, number] | null {
  return against && expected && actual ? [expected.value, actual.value] : null;
}

/**
 * Expected and actual in one period, a pair of dots a row: the expected hollow, the actual filled, the difference
 * between them in words. Where only the difference is stated, the words stand alone.
 */
export default function Dumbbell(props: FormProps) {
  const text = useText();
  const t = useTexts(DUMBBELL);
  const { chart, colors, indicator } = props;
  const rows = useMemo(
    () =>
      chart.series.map((series): PlotRow => {
        const { points, against } = series;
        const actual = points.at(-1)?.observation;
        const difference = against?.difference ?? actual?.value ?? 0;
        return {
          series,
          label: seriesLabel(series, chart.series, text),
          words: against && actual ? text.format(actual.indicator).bare(actual.value, actual.decimals) : '',
          remark:
            against && actual
              ? againstText(series, text)
              : actual
                ? t.onlyDifference(spokenDifference(actual, text))
                : '',
          tone: tone(difference, indicator.direction),
          weight: Math.abs(difference),
        };
      }),
    [chart, text, t, indicator],
  );
  const shape = ({ row, from, to, y }: RowMark) => {
    const color = colors.get(row.series.key)?.mark ?? INK;
    return (
      <>
        <line
          x1={from}
          x2={to}
          y1={y}
          y2={y}
          stroke={TONES[row.tone ?? 'neutral']}
          strokeWidth={4}
          opacity={0.5}
        />
        <circle cx={from} cy={y} r={7} fill={PAPER} stroke={color} strokeWidth={2.5} />
        <circle cx={to} cy={y} r={8} fill={color} />
      </>
    );
  };
  return (
    <>
      <Key>
        <KeyEntry mark={<KeyMark shape="dot" hollow />}>{text.t.kind.forventet}</KeyEntry>
        <KeyEntry mark={<KeyMark shape="dot" />}>{text.t.kind.faktisk}</KeyEntry>
      </Key>
      <RowsChart {...props} rows={rows}>
        <RowMarks {...props} value={pair} shape={shape} />
      </RowsChart>
    </>
  );
}
