import { useMemo } from 'react';
import { tone } from '../../../analysis/change';
import { againstText } from '../../../analysis/insight/against';
import { valueText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import { at } from '../../../model/at';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { FONT, type FormProps, HALO, INK, PAPER, STRONG } from '../../drawing';
import { Bar } from '../../rows/Bar';
import { type DrawRow, RowPlot } from '../../rows/RowPlot';
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
          // The words of the target stand there; what has one is what the chart is about.
          ...(s.against ? { below: 18, weight: Number.POSITIVE_INFINITY } : {}),
        };
      }),
    [chart, text, t, indicator],
  );
  const draw: DrawRow = (row, x, y, thick) => {
    const series = at(chart.series, row.series);
    const value = at(series.points, 0).value;
    const target = series.against?.observation;
    const [top, bottom] = [y - thick / 2 - 4, y + thick / 2 + 6];
    return (
      <>
        <Bar
          from={x(0)}
          to={x(value)}
          middle={y}
          height={thick - 4}
          fill={colors.get(series.key)?.mark ?? INK}
        />
        {target && (
          <>
            <line
              x1={x(target.value)}
              x2={x(target.value)}
              y1={top}
              y2={bottom}
              stroke={PAPER}
              strokeWidth={7}
            />
            <line
              x1={x(target.value)}
              x2={x(target.value)}
              y1={top}
              y2={bottom}
              stroke={STRONG}
              strokeWidth={3}
            />
            <text
              x={x(target.value)}
              y={bottom + 15}
              textAnchor="middle"
              fontSize={FONT}
              fontWeight={600}
              fill={INK}
              {...HALO}
            >
              {CHART[text.language].target(valueText(target, text))}
            </text>
          </>
        )}
      </>
    );
  };
  return <RowPlot {...props} rows={rows} draw={draw} acrossTargets={false} />;
}
