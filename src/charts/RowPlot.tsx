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
import type { Tone } from '../analysis/change';
import { tickText } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import { useTexts } from '../i18n/useMessages';
import { useText } from '../ui/useText';
import { targetText } from './chartText';
import {
  AXIS,
  CHARACTER,
  emphasisOf,
  FONT,
  type FormProps,
  GRID,
  HALO,
  LINE_HEIGHT,
  NARROW,
  STRONG,
  TARGET_LABEL,
  TARGET_LINE,
  TICK,
  TONES,
} from './form';
import { wrapLabel } from './labels';
import { chartMarks, type Mark } from './marks';
import { useReading, useReadMark } from './reading';
import { TextLines } from './TextLines';
import { useWidth } from './useWidth';

/** A row of a chart: what it is called, what is said of it, and its place among the chart's series. */
export interface PlotRow {
  readonly series: number;
  readonly label: string;
  /** The value in words. */
  readonly words: string;
  /** What it means, in the colour of its tone; lines are kept apart. */
  readonly remark?: string | undefined;
  readonly tone?: Tone;
  /** A row that sums up others is set in bold under a rule. */
  readonly total?: boolean;
  /** What stands above the row, where a new part of the chart begins. */
  readonly heading?: string | null;
}

/** Draws the marks of a row. `x` gives the place of a value, `y` is the middle of the row, both in pixels. */
export type DrawRow = (row: PlotRow, x: (value: number) => number, y: number) => ReactNode;

/** Remarks are broken into lines of so many characters. */
const REMARK = 28;
const TRACK = 34;
const HEADING = 34;
const AXIS_ROOM = 34;

/** A row laid out: its label in lines, and where it stands. */
interface Laid extends PlotRow {
  readonly lines: readonly string[];
  /** What is said of the row, in lines: its value first, then what it means. */
  readonly said: readonly string[];
  readonly top: number;
  readonly height: number;
  /** The middle of its marks. */
  readonly middle: number;
}

function layOut(
  rows: readonly PlotRow[],
  columns: number,
  narrow: boolean,
  below: number,
): { laid: Laid[]; height: number } {
  let top = 0;
  const laid = rows.map((row): Laid => {
    const start = top + (row.heading ? HEADING : 0);
    // On a phone the name and what is said of the row stand above its marks.
    const lines = narrow
      ? wrapLabel([row.label, row.remark?.replaceAll('\n', ', ')].filter(Boolean).join(': '), columns)
      : wrapLabel(row.label, columns);
    const said = [
      row.words,
      ...(narrow || !row.remark ? [] : row.remark.split('\n').flatMap((line) => wrapLabel(line, REMARK))),
    ].filter(Boolean);
    const text = lines.length * LINE_HEIGHT;
    const own = narrow ? text + TRACK + 4 : Math.max(TRACK + 4, text + 12, said.length * LINE_HEIGHT + 14);
    const height = own + below;
    const middle = narrow ? start + text + TRACK / 2 : start + own / 2;
    top = start + height;
    return { ...row, lines, said, top: start, height, middle };
  });
  return { laid, height: top };
}

/** The row being read, shaded. Alone in being drawn again when the reading moves. */
function ReadRow({ laid, width }: { laid: readonly Laid[]; width: number }) {
  const active = useReadMark();
  const plot = usePlotArea();
  const row = active && laid.find((r) => r.series === active.series);
  if (!row || !plot) return null;
  return <rect x={0} y={plot.y + row.top} width={width} height={row.height} fill="#eef3f6" />;
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
  laid: readonly Laid[];
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
  const read = (row: Laid, event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = ((event.clientX - box.left) / box.width) * width;
    const far = (mark: Mark) => Math.abs(x(mark.value) - px);
    const own = marks[row.series] ?? [];
    const nearest = own.reduce<Mark | null>((best, m) => (best && far(best) <= far(m) ? best : m), null);
    if (nearest && nearest.observation !== reading.getState().mark?.observation)
      reading.setState({ mark: nearest });
  };
  return laid.map((row, i) => {
    const series = chart.series[row.series];
    const y = plot.y + row.middle;
    const values = series?.points.map((p) => p.value) ?? [0];
    const end = atEnd ? x(Math.max(...values)) + 10 : plot.x + plot.width + 12;
    const faint = emphasisOf(series?.key ?? '', focus) === 'background';
    return (
      <g key={series?.key} opacity={faint ? 0.4 : 1}>
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
        {draw(row, x, y)}
        {row.said.map((line, n) => {
          const value = n === 0 && row.words !== '';
          return (
            <text
              key={line}
              x={end}
              y={y + 4.5 + (n - (row.said.length - 1) / 2) * LINE_HEIGHT}
              fontSize={FONT}
              fontWeight={value || row.total ? 600 : 400}
              fill={value ? STRONG : TONES[row.tone ?? 'neutral']}
            >
              {line}
            </text>
          );
        })}
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
  below = 0,
}: FormProps & {
  rows: readonly PlotRow[];
  draw: DrawRow;
  /** True places the words at the end of the marks, false in a column. */
  atEnd?: boolean;
  /** Room under each row, pixels. */
  below?: number;
}) {
  const text = useText();
  const t = useTexts(CHART);
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const narrow = width < NARROW;
  const { scale } = chart;
  const columns = Math.max(12, Math.floor((width * (narrow ? 1 : 0.3)) / CHARACTER));
  const { laid, height } = useMemo(
    () => layOut(rows, columns, narrow, below),
    [rows, columns, narrow, below],
  );
  const longest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((words) => words.length)) * CHARACTER;
  const left = narrow ? 30 : longest(laid.flatMap((row) => row.lines)) + 14;
  const right = longest(laid.flatMap((row) => row.said)) + 20;
  const total = height + 18 + AXIS_ROOM;
  const room = width - left - right;
  const ticks =
    room < 300
      ? [...new Set([scale.min, ...(scale.min < 0 && scale.max > 0 ? [0] : []), scale.max])]
      : [...scale.ticks];
  return (
    <div ref={ref} style={{ minHeight: total }}>
      {width > 0 && (
        <LineChart
          width={width}
          height={total}
          data={NO_DATA}
          margin={{ top: 18, right, bottom: 4, left }}
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
          {chart.form !== 'target' &&
            chart.targets.map((target) => (
              <ReferenceLine
                key={target.id}
                x={target.value}
                {...TARGET_LINE}
                label={{ value: targetText(target, chart, text, t), position: 'top', ...TARGET_LABEL }}
              />
            ))}
          <ZIndexLayer zIndex={50}>
            <ReadRow laid={laid} width={width} />
          </ZIndexLayer>
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
