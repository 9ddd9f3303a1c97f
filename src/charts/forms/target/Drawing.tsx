import { type ReactNode, useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { againstText } from '../../../analysis/insight/against';
import { valueText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import { at } from '../../../model/at';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { FONT, type FormProps, HALO, INK, PAPER, STRONG } from '../../drawing';
import { RowBar } from '../../rows/RowBar';
import { RowMarks } from '../../rows/RowMarks';
import { RowsChart } from '../../rows/RowsChart';
import { valueRows } from '../../rows/valueRows';
import { TARGET } from './words';

/** A mark across the bar of a row, with words under it. */
function TargetMark({
  x,
  top,
  bottom,
  children,
}: {
  x: number;
  top: number;
  bottom: number;
  children: ReactNode;
}) {
  return (
    <>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={PAPER} strokeWidth={7} />
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={STRONG} strokeWidth={3} />
      <text x={x} y={bottom + 15} textAnchor="middle" fontSize={FONT} fontWeight={600} fill={INK} {...HALO}>
        {children}
      </text>
    </>
  );
}

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
          // The words of the target stand there; what has one is what the chart is about.
          ...(s.against ? { below: 18, weight: Number.POSITIVE_INFINITY } : {}),
        };
      }),
    [chart, text, t, indicator],
  );
  return (
    <RowsChart {...props} rows={rows} acrossTargets={false}>
      <RowMarks
        {...props}
        value={(s) => at(s.points, 0).value}
        shape={(mark) => (
          <RowBar mark={mark} height={mark.thick - 4} fill={colors.get(mark.row.series.key)?.mark ?? INK} />
        )}
      />
      <RowMarks
        {...props}
        value={(s) => s.against?.observation.value ?? null}
        shape={({ row: { series }, to, y, thick }) => (
          <TargetMark x={to} top={y - thick / 2 - 4} bottom={y + thick / 2 + 6}>
            {series.against && CHART[text.language].target(valueText(series.against.observation, text))}
          </TargetMark>
        )}
      />
    </RowsChart>
  );
}
