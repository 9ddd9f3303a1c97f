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
import { dated, type Series } from '../analysis/series';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import { endpoints } from '../model/period';
import { useText } from '../ui/useText';
import { seriesLabel, targetText, valueText } from './chartText';
import type { Color } from './colors';
import { CHARACTER, FONT, type FormProps, INK, LINE_HEIGHT, TARGET_LABEL, TARGET_LINE, TICK } from './form';
import { placeLabels, wrapLabel } from './labels';
import { chartMarks, type Mark } from './marks';
import { TextLines } from './TextLines';
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

const NBSP = '\u00A0';
/** The library stacks its parts; lines are at 400. */
const ABOVE_LINES = 1500;

/** A chart narrower than this is on a phone, pixels. */
const NARROW = 560;

interface EndLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** The period it stands at. */
  readonly period: string;
  readonly value: number;
  readonly color: Color;
}

/** Labels beside the points they name, moved apart where several stand at the same period. */
function Labels({
  labels,
  axis,
  side,
}: {
  labels: readonly EndLabel[];
  axis: TimeAxis;
  side: 'before' | 'after';
}) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!xScale || !yScale || !plot) return null;
  return [...groupBy(labels, (label) => label.period)].map(([period, own]) => {
    const at = axis.at(period);
    const x = (at === null ? 0 : (xScale(at) ?? 0)) + (side === 'after' ? 10 : -10);
    const boxes = own.map(({ value, lines }) => ({
      y: yScale(value) ?? 0,
      height: lines.length * LINE_HEIGHT + 3,
    }));
    const places = placeLabels(boxes, plot.y - 10, plot.y + plot.height + 14);
    return own.map(({ key, lines, color }, i) => (
      <text
        key={key}
        textAnchor={side === 'after' ? 'start' : 'end'}
        fontSize={FONT}
        fontWeight={600}
        fill={color.text}
        stroke="#fff"
        strokeWidth={3}
        paintOrder="stroke"
      >
        <TextLines lines={lines} x={x} y={places[i] ?? 0} />
      </text>
    ));
  });
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
    if (nearest && nearest.mark.observation !== active?.observation) onActive(nearest.mark);
  };
  const few = placed.length <= 40;
  const read = active && placed.find((p) => p.mark.observation === active.observation);
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
      {showValues &&
        placed
          // Values at the end and before time begins stand in the labels there.
          .filter(({ mark: { observation } }) => !['', chart.periods.at(-1)].includes(observation.period))
          .filter(
            // Where two would run into each other the first is printed; both can be read by pointing.
            (p, i, all) => !all.slice(0, i).some((q) => Math.abs(q.x - p.x) < 34 && Math.abs(q.y - p.y) < 16),
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
  // A slope gives both values in full where there is room; on a phone the subtitle says the unit.
  const full = bothEnds && width >= NARROW;
  const labelsAt = useMemo(() => {
    const label = (series: Series, o: Observation, name: string, period: string): EndLabel => {
      const value = full ? valueText(o, text) : format.bare(o.value, o.decimals);
      // A line that ends earlier is named at the end all the same, and says when it ended.
      const when =
        o.period === period
          ? ''
          : ` (${text.period(endpoints(o.period)[1], 'short')})`.replaceAll(' ', NBSP).replace(NBSP, ' ');
      return {
        key: o.id,
        lines: wrapLabel(`${name}${value}${when}`, columns),
        period,
        value: o.value,
        color: colors.get(series.key) ?? { mark: INK, text: INK },
      };
    };
    const end = chart.periods.at(-1) ?? '';
    const after = chart.series.flatMap((series) => {
      const name = `${seriesLabel(series, chart.series, text)} `;
      const undated = series.points.filter((o) => o.period === '').map((o) => label(series, o, name, ''));
      return [
        ...undated,
        ...dated(series)
          .slice(-1)
          .map((o) => label(series, o, name, end)),
      ];
    });
    const before = chart.series.flatMap((series) => {
      const first = dated(series)[0];
      return first && first.period === chart.periods[0] ? [label(series, first, '', first.period)] : [];
    });
    return { after, before: bothEnds ? before : [] };
  }, [chart, colors, text, format, columns, bothEnds, full]);
  const labelWidth = ({ lines }: EndLabel) => Math.max(...lines.map((line) => line.length)) * CHARACTER + 14;
  const yTickWidth =
    Math.max(...scale.ticks.map((tick) => format.bare(tick, tickDecimals(scale.ticks)).length)) * CHARACTER +
    10;
  const right = Math.max(14, ...labelsAt.after.filter((label) => label.period !== '').map(labelWidth));
  const left = Math.max(0, ...labelsAt.before.map(labelWidth));
  const height = compact ? 260 : width < NARROW ? 340 : 420;
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
            tick={TICK}
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
            tick={TICK}
            tickLine={false}
            axisLine={false}
          />
          {chart.targets.map((target) => (
            <ReferenceLine
              key={target.id}
              y={target.value}
              {...TARGET_LINE}
              label={{
                value: targetText(target, chart, text),
                position: 'insideTopLeft',
                ...TARGET_LABEL,
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
            <Labels labels={labelsAt.after} axis={axis} side="after" />
            <Labels labels={labelsAt.before} axis={axis} side="before" />
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
    if (tick !== last && previous !== undefined && px(tick) - px(previous) < least) continue;
    if (last !== undefined && tick !== last && px(last) - px(tick) < least && kept.length > 0) continue;
    kept.push(tick);
  }
  return kept;
}
