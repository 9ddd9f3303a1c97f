import { type PointerEvent, type ReactNode, useMemo, useRef } from 'react';
import {
  CartesianGrid,
  LineChart,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { tickText } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import { at } from '../../model/at';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import {
  AXIS,
  CHARACTER,
  emphasisOf,
  FONT,
  type FormProps,
  GRID,
  HALO,
  INK,
  LINE_HEIGHT,
  NARROW,
  STRONG,
  TARGET_LABEL,
  TARGET_LINE,
  TICK,
  TONES,
} from '../drawing';
import { chartMarks, type Mark } from '../frame/marks';
import { useReading, useReadMark } from '../frame/reading';
import { useSize } from '../frame/useSize';
import { HALF_CAPITAL, TextLines } from '../TextLines';
import { targetText } from '../targetText';
import { type LaidRow, layOutRows, longestSaid, type PlotRow } from './rowLayout';

/**
 * Draws the marks of a row. `x` gives the place of a value, `y` is the middle of the row, and `thick` how thick marks
 * may be, all in pixels.
 */
export type DrawRow = (row: PlotRow, x: (value: number) => number, y: number, thick: number) => ReactNode;

/** Room above the rows and for the axis below them, pixels. */
const ABOVE = 20;
const AXIS_ROOM = 34;

/** The row being read, shaded. Alone in being drawn again when the reading moves. */
function ReadRow({ laid, width }: { laid: readonly LaidRow[]; width: number }) {
  const active = useReadMark();
  const plot = usePlotArea();
  const row = active && laid.find((r) => r.series === active.series);
  if (!row || !plot) return null;
  return <rect x={0} y={plot.y + row.top} width={width} height={row.height} fill="var(--accent-soft)" />;
}

/** What is said of a row: its value, and what that means in the colour of its tone. */
function Said({ row, x, y }: { row: LaidRow; x: number; y: number }) {
  const style = (n: number) => {
    const value = n === 0 && row.words !== '';
    return {
      fontWeight: value || row.total ? 600 : 400,
      fill: value ? STRONG : TONES[row.tone ?? 'neutral'],
    };
  };
  if (row.inline) {
    return (
      <text x={x} y={y + HALF_CAPITAL} fontSize={FONT}>
        {row.said.map((words, n) => (
          <tspan key={words} {...style(n)}>
            {n > 0 && ' '}
            {words}
          </tspan>
        ))}
      </text>
    );
  }
  return row.said.map((line, n) => (
    <text
      key={line}
      x={x}
      y={y + HALF_CAPITAL + (n - (row.said.length - 1) / 2) * LINE_HEIGHT}
      fontSize={FONT}
      {...style(n)}
    >
      {line}
    </text>
  ));
}

function Rows({
  chart,
  laid,
  draw,
  focus,
  onFocus,
  narrow,
  atEnd,
  width,
}: Pick<FormProps, 'chart' | 'focus' | 'onFocus'> & {
  laid: readonly LaidRow[];
  draw: DrawRow;
  narrow: boolean;
  atEnd: boolean;
  width: number;
}) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  const reading = useReading();
  const marks = useMemo(() => chartMarks(chart), [chart]);
  if (!scale || !plot) return null;
  const x = (value: number) => scale(value) ?? plot.x;
  const read = (row: LaidRow, event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = ((event.clientX - box.left) / box.width) * width;
    const far = (mark: Mark) => Math.abs(x(mark.value) - px);
    const own = at(marks, row.series);
    const nearest = own.reduce<Mark | null>((best, m) => (best && far(best) <= far(m) ? best : m), null);
    if (nearest && nearest.observation !== reading.getState().mark?.observation)
      reading.setState({ mark: nearest });
  };
  return laid.map((row, i) => {
    const series = at(chart.series, row.series);
    const y = plot.y + row.middle;
    const values = series.points.map((p) => p.value);
    const end = atEnd ? x(Math.max(...values)) + 10 : plot.x + plot.width + 12;
    const faint = emphasisOf(series.key, focus) === 'background';
    return (
      <g key={series.key} opacity={faint ? 0.4 : 1}>
        {row.heading && (
          <text x={0} y={plot.y + row.top - 10} fontSize={15} fontWeight={600} fill={STRONG}>
            {row.heading}
          </text>
        )}
        {row.total && !laid[i - 1]?.total && (
          <line x1={0} x2={width} y1={plot.y + row.top} y2={plot.y + row.top} stroke={AXIS} />
        )}
        <text fontSize={FONT} fontWeight={row.total ? 600 : 400} fill={STRONG} {...(narrow ? HALO : {})}>
          <TextLines
            lines={row.lines}
            x={0}
            y={narrow ? plot.y + row.top + (row.lines.length * LINE_HEIGHT) / 2 + 2 : y}
          />
        </text>
        {draw(row, x, y, row.thick)}
        <Said row={row} x={end} y={y} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own way in the frame around */}
        <rect
          x={0}
          y={plot.y + row.top}
          width={width}
          height={row.height}
          fill="transparent"
          onPointerMove={(event) => read(row, event)}
          onPointerDown={(event) => read(row, event)}
          onClick={() => series && onFocus(series.key === focus ? null : series.key)}
        />
      </g>
    );
  });
}

/** Rows along an axis of values, with names to the left and words to the right. Used by the forms that have rows. */
export function RowPlot({
  chart,
  focus,
  onFocus,
  rows,
  draw,
  atEnd = false,
  acrossTargets = true,
  size,
}: FormProps & {
  rows: readonly PlotRow[];
  draw: DrawRow;
  /** True places the words at the end of the marks, false in a column. */
  atEnd?: boolean;
  /** False if the form marks targets itself. */
  acrossTargets?: boolean;
}) {
  const text = useText();
  const t = useTexts(CHART);
  const ref = useRef<HTMLDivElement>(null);
  const box = useSize(ref);
  const { width } = box;
  const narrow = width < NARROW;
  const fills = size === 'fill';
  const { scale } = chart;
  const columns = Math.max(12, Math.floor((width * (narrow ? 1 : 0.3)) / CHARACTER));
  const after = Math.floor((width * 0.42) / CHARACTER);
  const high = fills ? box.height - ABOVE - AXIS_ROOM : null;
  const {
    rows: laid,
    left: leftOut,
    height,
  } = useMemo(() => {
    const standing = rows.map((row) =>
      chart.series[row.series]?.key === focus ? { ...row, weight: Number.POSITIVE_INFINITY } : row,
    );
    return layOutRows(standing, { columns, after, narrow, height: high });
  }, [rows, chart, focus, columns, after, narrow, high]);
  const longest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((words) => words.length)) * CHARACTER;
  const left = narrow ? 30 : longest(laid.flatMap((row) => row.lines)) + 14;
  const lastTick = tickText(scale.ticks.at(-1) ?? scale.max, chart, text).length * CHARACTER;
  const right = Math.max(longestSaid(laid) * CHARACTER + 20, lastTick / 2 + 4);
  const total = ABOVE + height + AXIS_ROOM + (leftOut > 0 ? LINE_HEIGHT + 4 : 0);
  const room = width - left - right;
  const ticks =
    room < 300
      ? [...new Set([scale.min, ...(scale.min < 0 && scale.max > 0 ? [0] : []), scale.max])]
      : [...scale.ticks];
  return (
    <div ref={ref} className="plot-box" style={fills ? undefined : { minHeight: total }}>
      {width > 0 && (
        <LineChart
          width={width}
          height={total}
          data={NO_DATA}
          margin={{ top: ABOVE, right, bottom: total - ABOVE - height - 30, left }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke={GRID} />
          <XAxis
            type="number"
            dataKey="at"
            domain={[scale.min, scale.max]}
            allowDataOverflow
            ticks={ticks}
            interval={0}
            tickFormatter={(value: number) => tickText(value, chart, text)}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            height={30}
          />
          <YAxis type="number" domain={[0, 1]} allowDataOverflow hide />
          {scale.min <= 0 && !scale.inverted && <ReferenceLine x={0} stroke={AXIS} />}
          {acrossTargets &&
            chart.targets.map((target) => (
              <ReferenceLine
                key={target.id}
                x={target.value}
                {...TARGET_LINE}
                label={{ value: targetText(target, chart, text), position: 'top', ...TARGET_LABEL }}
              />
            ))}
          <ZIndexLayer zIndex={50}>
            <ReadRow laid={laid} width={width} />
          </ZIndexLayer>
          {leftOut > 0 && (
            <text x={0} y={total - 6} fontSize={FONT} fill={INK}>
              {t.leftOut(leftOut)}
            </text>
          )}
          <ZIndexLayer zIndex={1500}>
            <Rows
              chart={chart}
              laid={laid}
              draw={draw}
              focus={focus}
              onFocus={onFocus}
              narrow={narrow}
              atEnd={atEnd}
              width={width}
            />
          </ZIndexLayer>
        </LineChart>
      )}
    </div>
  );
}

/** No rows of data: the marks are drawn on the scales of the library. */
const NO_DATA: never[] = [];
