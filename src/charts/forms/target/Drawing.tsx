import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { againstText } from '../../../analysis/insight/against';
import { valueText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import type { Observation } from '../../../model/observation';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { type FormProps, INK } from '../../drawing';
import { RowsChart } from '../../rows/RowsChart';
import type { RowMark } from '../../rows/rowLayout';
import { valueRows } from '../../rows/valueRows';
import { TARGET } from './words';

/** The value against its target: a bar, a mark across it, and the distance in words. Areas without a target for comparison. */
export default function Target(props: FormProps) {
  const text = useText();
  const t = useTexts(TARGET);
  const { chart, colors, indicator } = props;
  const rows = useMemo(
    () =>
      valueRows(chart, text, (s, o, period) => {
        const toned = s.against ? tone(s.against.difference, indicator.direction) : 'neutral';
        return {
          words: valueText(o, text) + period,
          remark: s.against
            ? `${againstText(s, text)}${toned === 'bad' ? `\n${t.notReached}` : ''}`
            : undefined,
          tone: toned,
          marks: [
            { kind: 'bar', value: o.value, color: colors.get(s.key)?.mark ?? INK },
            ...(s.against ? [targetMark(s.against.observation, text)] : []),
          ],
          // The words of the target stand there; what has one is what the chart is about.
          ...(s.against ? { below: 18, weight: Number.POSITIVE_INFINITY } : {}),
        };
      }),
    [chart, text, t, indicator, colors],
  );
  return <RowsChart {...props} rows={rows} acrossTargets={false} />;
}

/** A target across the bar of its row. */
function targetMark(target: Observation, text: Text): RowMark {
  return {
    kind: 'across',
    value: target.value,
    words: CHART[text.language].target(valueText(target, text)),
  };
}
