import { useMemo, useRef } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { Observation } from '../model/observation';
import { useText } from '../ui/useText';
import { seriesLabel, targetText, valueText } from './chartText';
import { CHARACTER, FONT, type FormProps, INK, LINE_HEIGHT, TARGET_LABEL, TARGET_LINE, TICK } from './form';
import { wrapLabel } from './labels';
import { chartMarks, type Mark } from './marks';
import { TextLines } from './TextLines';
import { tickDecimals } from './TimePlot';
import { useWidth } from './useWidth';

interface Row {
  readonly key: string;
  readonly lines: readonly string[];
  readonly value: number;
  readonly observation: Observation;
  readonly color: string;
  readonly mark: Mark;
}

/** The values at the ends of the bars; drawn over the chart so that they are never clipped. */
function Values({
  rows,
  words,
  height,
}: {
  rows: readonly Row[];
  words: (row: Row) => string;
  height: number;
}) {
  const xScale = useXAxisScale();
  const plot = usePlotArea();
  if (!xScale || !plot) return null;
  return rows.map((row, i) => {
    const x = xScale(row.value) ?? plot.x;
    const left = row.value < 0;
    return (
      <text
        key={row.key}
        x={x + (left ? -8 : 8)}
        y={plot.y + (i + 0.5) * height + 4.5}
        textAnchor={left ? 'end' : 'start'}
        fontSize={FONT}
        fontWeight={600}
        fill="#161b26"
      >
        {words(row)}
      </text>
    );
  });
}

/**
 * One value a row, sorted: bars from zero, or for ranks dots on the list, because a longer bar would seem a better
 * rank. Each value says its period when they differ.
 */
export default function BarsChart({ chart, indicator, colors, active, onActive }: FormProps) {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const { scale } = chart;
  const rank = scale.inverted;
  const format = text.format(indicator.id);
  const columns = Math.max(12, Math.floor((width * 0.34) / CHARACTER));
  const rows = useMemo((): Row[] => {
    const made = chartMarks(chart).flatMap((marks, i) => {
      const mark = marks[0];
      const series = chart.series[i];
      if (!mark || !series) return [];
      return [
        {
          key: series.key,
          lines: wrapLabel(seriesLabel(series, chart.series, text), columns),
          value: mark.observation.value,
          observation: mark.observation,
          color: colors.get(series.key)?.mark ?? INK,
          mark,
        },
      ];
    });
    return made.sort((a, b) => (rank ? a.value - b.value : b.value - a.value));
  }, [chart, colors, text, columns, rank]);
  const differ = new Set(rows.map((row) => row.observation.period)).size > 1;
  const words = (row: Row) =>
    valueText(row.observation, text) + (differ ? ` (${text.period(row.observation.period, 'short')})` : '');

  const rowHeight = Math.max(38, ...rows.map((row) => row.lines.length * LINE_HEIGHT + 14));
  const labelWidth =
    Math.max(...rows.flatMap((row) => row.lines.map((line) => line.length))) * CHARACTER + 12;
  const room = (some: readonly Row[]) =>
    Math.max(0, ...some.map((row) => words(row).length)) * CHARACTER + 16;
  const negative = rows.filter((row) => row.value < 0);
  // A rank's dot may stand anywhere; a bar's words need room only beyond the longest bar.
  const right = room(rows.filter((row) => row.value >= 0));
  const left = negative.length > 0 ? room(negative) : 0;
  const height = rows.length * rowHeight + 44;
  const ticks =
    width < 520
      ? [scale.ticks[0] ?? 0, 0, scale.ticks.at(-1) ?? 0].filter(
          (t, i, all) => t >= scale.min && all.indexOf(t) === i,
        )
      : [...scale.ticks];

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <BarChart
          width={width}
          height={height}
          data={rows}
          layout="vertical"
          margin={{ top: 14, right, bottom: 0, left }}
          barCategoryGap="28%"
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="#e6e9e3" />
          <XAxis
            type="number"
            domain={[scale.min, scale.max]}
            ticks={ticks}
            interval={0}
            tickFormatter={(tick: number) => format.bare(tick, tickDecimals(scale.ticks))}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            height={30}
          />
          <YAxis
            type="category"
            dataKey="key"
            interval={0}
            width={labelWidth}
            axisLine={false}
            tickLine={false}
            tick={({ y, index }: { y: number | string; index: number }) => {
              const lines = rows[index]?.lines ?? [];
              return (
                <text x={0} textAnchor="start" fontSize={FONT} fill="#161b26">
                  <TextLines lines={lines} x={0} y={Number(y)} />
                </text>
              );
            }}
          />
          {!rank && <ReferenceLine x={0} stroke="#98a1b0" />}
          {chart.targets.map((target) => (
            <ReferenceLine
              key={target.id}
              x={target.value}
              {...TARGET_LINE}
              label={{
                value: targetText(target, chart, text),
                position: 'top',
                ...TARGET_LABEL,
              }}
            />
          ))}
          <Bar
            dataKey="value"
            isAnimationActive={false}
            shape={({ x, y, width: w, height: h, index }: BarShapeProps) => {
              const row = rows[index];
              if (!row) return <g />;
              const dimmed = active !== null && active.observation !== row.observation;
              const end = Number(x) + Number(w);
              const middle = Number(y) + Number(h) / 2;
              return (
                <g
                  opacity={dimmed ? 0.55 : 1}
                  onPointerMove={() => active?.observation !== row.observation && onActive(row.mark)}
                  onPointerDown={() => onActive(row.mark)}
                >
                  {rank ? (
                    <>
                      <line x1={x} x2={end} y1={middle} y2={middle} stroke="#c6ccd4" strokeWidth={1.5} />
                      <circle cx={end} cy={middle} r={7} fill={row.color} />
                    </>
                  ) : (
                    <rect
                      x={Math.min(Number(x), end)}
                      y={y}
                      width={Math.max(2, Math.abs(Number(w)))}
                      height={h}
                      rx={2}
                      fill={row.color}
                    />
                  )}
                </g>
              );
            }}
          />
          <Values rows={rows} words={words} height={(height - 44) / rows.length} />
        </BarChart>
      )}
    </div>
  );
}
