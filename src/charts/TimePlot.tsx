import { type PointerEvent, useMemo, useRef } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { dated } from '../analysis/series';
import { useText } from '../ui/useText';
import { seriesLabel, valueText } from './chartText';
import type { Color } from './colors';
import { CHARACTER, FONT, type FormProps } from './form';
import { placeLabels, wrapLabel } from './labels';
import { chartMarks, type Mark } from './marks';
import { useWidth } from './useWidth';

/** Where periods lie along the axis. A line uses time, a slope two even places. */
export interface TimeAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
  /** Place of a period; periods not stated have one of their own or none. */
  readonly at: (period: string) => number | null;
}

const INK = '#475063';
const LINE_HEIGHT = 16;
/** The library stacks its parts; lines are at 400. */
const ABOVE_LINES = 1500;

interface EndLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly value: number;
  readonly color: Color;
}

function Labels({ labels, x, anchor }: { labels: readonly EndLabel[]; x: number; anchor: 'start' | 'end' }) {
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!yScale || !plot) return null;
  const boxes = labels.map(({ value, lines }) => ({
    y: yScale(value) ?? 0,
    height: lines.length * LINE_HEIGHT + 3,
  }));
  const places = placeLabels(boxes, plot.y - 10, plot.y + plot.height + 14);
  return labels.map(({ key, lines, color }, i) => (
    <text key={key} x={x} textAnchor={anchor} fontSize={FONT} fontWeight={600} fill={color.text}>
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={(places[i] ?? 0) + 4.5 + (n - (lines.length - 1) / 2) * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}

/** Draws what the lines do not: single points, values, the point read, and takes the pointer. */
function Marks({
  chart,
  axis,
  colors,
  active,
  onActive,
  showValues,
}: Pick<FormProps, 'chart' | 'colors' | 'active' | 'onActive'> & { axis: TimeAxis; showValues: boolean }) {
  const text = useText();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const marks = useMemo(() => chartMarks(chart).flat(), [chart]);
  if (!xScale || !yScale || !plot) return null;
  const placed = marks.flatMap((mark) => {
    const at = axis.at(mark.observation.period);
    const x = at === null ? undefined : xScale(at);
    const y = yScale(mark.observation.value);
    return x === undefined || y === undefined ? [] : [{ mark, x, y }];
  });
  const color = (mark: Mark) => colors.get(chart.series[mark.series]?.key ?? '') ?? { mark: INK, text: INK };
  const point = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = plot.x + ((event.clientX - box.left) / box.width) * plot.width;
    const py = plot.y + ((event.clientY - box.top) / box.height) * plot.height;
    // Time counts more than height: one reads along the axis.
    const distance = (p: { x: number; y: number }) => 4 * (p.x - px) ** 2 + (p.y - py) ** 2;
    const nearest = placed.reduce<(typeof placed)[number] | null>(
      (best, p) => (best && distance(best) <= distance(p) ? best : p),
      null,
    );
    if (nearest && nearest.mark !== active) onActive(nearest.mark);
  };
  const few = placed.length <= 40;
  const read = active && placed.find((p) => p.mark.observation === active.observation);
  const undated = placed.filter((p) => p.mark.observation.period === '');
  return (
    <g>
      {read && (
        <line
          x1={read.x}
          x2={read.x}
          y1={plot.y}
          y2={plot.y + plot.height}
          stroke={INK}
          strokeDasharray="2 3"
        />
      )}
      {placed
        .filter((p) => few || p.mark.observation.period === '')
        .map(({ mark, x, y }) => (
          <circle
            key={mark.observation.id}
            cx={x}
            cy={y}
            r={4}
            fill="#fff"
            stroke={color(mark).mark}
            strokeWidth={2.5}
          />
        ))}
      {undated.map(({ mark, x, y }) => (
        <text
          key={mark.observation.id}
          x={x + 10}
          y={y + 4.5}
          fontSize={FONT}
          fontWeight={600}
          fill={color(mark).text}
        >
          {seriesLabel(chart.series[mark.series] as (typeof chart.series)[number], chart.series, text)}{' '}
          {text.format(mark.observation.indicator).bare(mark.observation.value, mark.observation.decimals)}
        </text>
      ))}
      {showValues &&
        placed
          .filter(
            ({ mark }) =>
              mark.observation.period !== '' && mark.observation !== chart.series[mark.series]?.points.at(-1),
          )
          .map(({ mark, x, y }) => (
            <text
              key={mark.observation.id}
              x={x}
              y={y - 10}
              textAnchor="middle"
              fontSize={FONT}
              fontWeight={600}
              fill={color(mark).text}
              stroke="#fff"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {text
                .format(mark.observation.indicator)
                .bare(mark.observation.value, mark.observation.decimals)}
            </text>
          ))}
      {read && (
        <circle cx={read.x} cy={read.y} r={6.5} fill={color(read.mark).mark} stroke="#fff" strokeWidth={2} />
      )}
      <rect
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        fill="transparent"
        onPointerMove={point}
        onPointerDown={point}
      />
    </g>
  );
}

/** Lines between points along an axis of periods, with labels at their ends. Used by the forms that show time. */
export function TimePlot({
  chart,
  indicator,
  colors,
  compact,
  active,
  onActive,
  axis,
  bothEnds,
}: FormProps & { axis: TimeAxis; bothEnds: boolean }) {
  const text = useText();
  const { t } = text;
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const format = text.format(indicator.id);
  const { scale } = chart;

  const rows = useMemo(
    () =>
      chart.periods.map((period) => ({
        at: axis.at(period),
        ...Object.fromEntries(
          chart.series.map((s) => [s.key, s.points.find((o) => o.period === period)?.value ?? null]),
        ),
      })),
    [chart, axis],
  );
  const columns = Math.max(10, Math.floor((width * 0.36) / CHARACTER));
  const labelsAt = useMemo(() => {
    const make = (which: 'first' | 'last'): EndLabel[] =>
      chart.series.flatMap((series) => {
        const points = dated(series);
        const o = which === 'last' ? points.at(-1) : points[0];
        const there = which === 'last' ? true : o?.period === chart.periods[0];
        if (!o || !there) return [];
        const name = which === 'last' ? `${seriesLabel(series, chart.series, text)} ` : '';
        // A value keeps together with its unit; on a slope both ends give it in full.
        const value = bothEnds ? valueText(o, text) : format.bare(o.value, o.decimals);
        return [
          {
            key: series.key,
            lines: wrapLabel(`${name}${value}`, columns),
            value: o.value,
            color: colors.get(series.key) ?? { mark: INK, text: INK },
          },
        ];
      });
    return { last: make('last'), first: bothEnds ? make('first') : [] };
  }, [chart, colors, text, format, columns, bothEnds]);
  const room = (labels: readonly EndLabel[]) =>
    Math.max(0, ...labels.flatMap((label) => label.lines.map((line) => line.length))) * CHARACTER;
  const yTickWidth =
    Math.max(...scale.ticks.map((tick) => format.bare(tick, tickDecimals(scale.ticks)).length)) * CHARACTER +
    10;
  const right = room(labelsAt.last) + 14;
  const left = bothEnds ? room(labelsAt.first) + 14 : 0;
  const height = compact ? 260 : width < 560 ? 340 : 420;
  const points = chart.series.reduce((sum, s) => sum + dated(s).length, 0);
  const rank = scale.inverted;
  const topLabel = rank ? (indicator.direction === 'lav' ? t.chart.best : t.chart.hardest) : null;

  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <LineChart
          width={width}
          height={height}
          data={rows}
          margin={{ top: rank ? 30 : 18, right, bottom: 6, left }}
          accessibilityLayer={false}
        >
          {!bothEnds && <CartesianGrid vertical={false} stroke="#e6e9e3" />}
          <XAxis
            type="number"
            dataKey="at"
            domain={[axis.min, axis.max]}
            ticks={thin(axis, width - left - right - yTickWidth)}
            tickFormatter={axis.label}
            interval={0}
            padding={{ left: bothEnds ? 10 : 8, right: 8 }}
            tick={{ fontSize: FONT, fill: INK }}
            tickLine={false}
            axisLine={{ stroke: '#98a1b0' }}
          />
          <YAxis
            type="number"
            domain={[scale.min, scale.max]}
            ticks={[...scale.ticks]}
            reversed={rank}
            interval={0}
            hide={bothEnds}
            width={yTickWidth}
            tickFormatter={(tick: number) => format.bare(tick, tickDecimals(scale.ticks))}
            tick={{ fontSize: FONT, fill: INK }}
            tickLine={false}
            axisLine={false}
          />
          {chart.targets.map((target) => (
            <ReferenceLine
              key={target.id}
              y={target.value}
              stroke={INK}
              strokeWidth={2}
              strokeDasharray="1 4"
              strokeLinecap="round"
              label={{
                value: t.chart.target(format.full(target.value, target.decimals)),
                position: 'insideTopLeft',
                fontSize: FONT,
                fontWeight: 600,
                fill: INK,
              }}
            />
          ))}
          {chart.series.map((s) => (
            <Line
              key={s.key}
              dataKey={s.key}
              stroke={colors.get(s.key)?.mark ?? INK}
              strokeWidth={3}
              {...(s.kind === 'faktisk' ? {} : { strokeDasharray: '7 5' })}
              type="linear"
              dot={false}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
              legendType="none"
            />
          ))}
          {topLabel && (
            <text x={0} y={13} fontSize={FONT} fill={INK}>
              {topLabel}
            </text>
          )}
          <ZIndexLayer zIndex={ABOVE_LINES}>
            <Marks
              chart={chart}
              axis={axis}
              colors={colors}
              active={active}
              onActive={onActive}
              showValues={!bothEnds && points <= (rank ? 24 : 8)}
            />
            <Labels labels={labelsAt.last} x={width - right + 6} anchor="start" />
            {bothEnds && <Labels labels={labelsAt.first} x={left + 2} anchor="end" />}
          </ZIndexLayer>
        </LineChart>
      )}
    </div>
  );
}

/** Decimals an axis needs for its ticks to differ. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
}

/** Ticks far enough apart to be read, the first and the last always among them. */
function thin(axis: TimeAxis, width: number): number[] {
  const { ticks, min, max } = axis;
  const least = Math.max(...ticks.map((tick) => axis.label(tick).length)) * CHARACTER + 16;
  const px = (tick: number) => ((tick - min) / (max - min || 1)) * width;
  const last = ticks.at(-1);
  const kept: number[] = [];
  for (const tick of ticks) {
    const previous = kept.at(-1);
    if (previous !== undefined && px(tick) - px(previous) < least) continue;
    if (last !== undefined && tick !== last && px(last) - px(tick) < least && kept.length > 0) continue;
    kept.push(tick);
  }
  return kept;
}
