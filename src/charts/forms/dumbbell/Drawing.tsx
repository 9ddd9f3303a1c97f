import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { againstText } from '../../../analysis/insight/against';
import { seriesLabel } from '../../../analysis/insight/labels';
import { spokenDifference } from '../../../analysis/insight/statements';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { type FormProps, INK } from '../../drawing';
import { Key, KeyEntry, KeyMark } from '../../Key';
import { RowsChart } from '../../rows/RowsChart';
import type { PlotRow } from '../../rows/rowLayout';
import { DUMBBELL } from './words';

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
        const [expected] = points;
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
          marks:
            against && expected && actual
              ? [
                  {
                    kind: 'pair',
                    value: [expected.value, actual.value],
                    color: colors.get(series.key)?.mark ?? INK,
                  },
                ]
              : [],
        };
      }),
    [chart, text, t, indicator, colors],
  );
  return (
    <>
      <Key>
        <KeyEntry mark={<KeyMark shape="dot" hollow />}>{text.t.kind.forventet}</KeyEntry>
        <KeyEntry mark={<KeyMark shape="dot" />}>{text.t.kind.faktisk}</KeyEntry>
      </Key>
      <RowsChart {...props} rows={rows} />
    </>
  );
}
