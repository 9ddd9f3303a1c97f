import { useCallback, useContext, useMemo } from 'react';
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Chart } from '../../analysis/chart/types';
import { tickText } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import { at } from '../../model/at';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import {
  AXIS,
  CHARACTER,
  FONT,
  type FormProps,
  GRID,
  INK,
  LINE_HEIGHT,
  NARROW,
  TARGET_LABEL,
  TARGET_LINE,
  TICK,
} from '../drawing';
import { chartMarks, type Mark } from '../frame/marks';
import { PlotBox, useBox } from '../frame/PlotBox';
import { usePlot } from '../frame/plot';
import { useReadMark } from '../frame/reading';
import { useReader } from '../frame/useReader';
import { ON_TOP, RechartsPlot } from '../RechartsPlot';
import { StillFormsContext } from '../still/forms';
import { targetText } from '../targetText';
import { AXIS_ROOM, type RowsProps } from './props';
import { RowMarks } from './RowMarks';
import { RowWords } from './RowWords';
import { ABOVE, type LaidRow, layOutRows, longestDetail } from './rowLayout';

/** A layer of the chart library under its bars. */
const BEHIND_BARS = 250;
/** The layer of the words of its axes. */
const WORDS = 2000;

/** The row being read, shaded. Alone in being rendered again when the reading moves. */
function ReadRow({
  chart,
  laid,
  width,
}: Pick<FormProps, 'chart'> & { laid: readonly LaidRow[]; width: number }) {
  const active = useReadMark();
  const row = laid.find((r) => r.series === chart.series[active?.series ?? -1]);
  return (
    row && <rect x={0} y={ABOVE + row.top} width={width} height={row.height} fill="var(--accent-soft)" />
  );
}

/**
 * On a phone, where the names of rows stand above their marks: gridlines, zero and targets, at the marks alone, so that
 * they cut no name.
 */
function LinesAtMarks({
  chart,
  laid,
  ticks,
  targets,
  width,
}: Pick<FormProps, 'chart'> & {
  laid: readonly LaidRow[];
  ticks: readonly number[];
  targets: Chart['targets'];
  width: number;
}) {
  const text = useText();
  const { xScale } = usePlot();
  const lines = [
    ...ticks.map((value) => ({ value, look: { stroke: value === 0 ? AXIS : GRID } })),
    ...targets.map(({ value }) => ({ value, look: TARGET_LINE })),
  ];
  return (
    <g>
      {laid.flatMap(({ series, lines: name, top, height, below = 0 }) =>
        lines.map(({ value, look }) => (
          <line
            key={`${series.key} ${value}`}
            x1={xScale(value)}
            x2={xScale(value)}
            y1={ABOVE + top + name.length * LINE_HEIGHT + 4}
            y2={ABOVE + top + height - below}
            {...look}
          />
        )),
      )}
      {targets.map((target) => {
        const words = targetText(target, chart, text);
        const half = (words.length * CHARACTER) / 2;
        const x = Math.max(half, Math.min(xScale(target.value), width - half));
        return (
          <text key={target.id} x={x} y={ABOVE - 6} textAnchor="middle" {...TARGET_LABEL}>
            {words}
          </text>
        );
      })}
    </g>
  );
}

/** Reads the rows: the value of the row under the pointer that is nearest along it. */
function RowReader({
  laid,
  width,
  height,
  ...props
}: Pick<FormProps, 'chart' | 'focus' | 'onFocus'> & {
  laid: readonly LaidRow[];
  width: number;
  height: number;
}) {
  const { chart } = props;
  const { xScale } = usePlot();
  const marks = useMemo(() => chartMarks(chart), [chart]);
  const surface = useReader<SVGRectElement>(
    props,
    useCallback(
      (x, y) => {
        const row = laid.findLast(({ top }) => top <= y * height) ?? laid[0];
        const far = (mark: Mark) => Math.abs(xScale(mark.value) - x * width);
        const own = row ? at(marks, chart.series.indexOf(row.series)) : [];
        return own.reduce<Mark | null>((best, m) => (best && far(best) <= far(m) ? best : m), null);
      },
      [chart, laid, marks, xScale, width, height],
    ),
  );
  return (
    <rect {...surface} data-reader="" fill="transparent" x={0} y={ABOVE} width={width} height={height} />
  );
}

/**
 * Rows along an axis of values, with names to the left and words to the right: axes, grid, reference lines and bars of the
 * chart library. Used by the forms that have rows.
 */
export function RowsChart(props: RowsProps) {
  const still = useContext(StillFormsContext);
  return still ? <still.Rows {...props} /> : <MeasuredRows {...props} />;
}

/** The same where there is a browser to measure in. */
function MeasuredRows({ chart, focus, onFocus, rows, atEnd = false, acrossTargets = true, size }: RowsProps) {
  const text = useText();
  const t = useTexts(CHART);
  const box = useBox(size);
  const { width, room } = box;
  const narrow = width < NARROW;
  const { scale } = chart;
  const columns = Math.max(12, Math.floor((width * (narrow ? 1 : 0.3)) / CHARACTER));
  const after = Math.floor((width * 0.42) / CHARACTER);
  const high = room === null ? null : room - ABOVE - AXIS_ROOM;
  const {
    rows: laid,
    left: leftOut,
    height,
  } = useMemo(() => {
    const weighed = rows.map((row) =>
      row.series.key === focus ? { ...row, weight: Number.POSITIVE_INFINITY } : row,
    );
    return layOutRows(weighed, { columns, after, narrow, height: high });
  }, [rows, focus, columns, after, narrow, high]);
  const longest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((words) => words.length)) * CHARACTER;
  const left = narrow ? 30 : longest(laid.flatMap((row) => row.lines)) + 14;
  const lastTick = tickText(scale.ticks.at(-1) ?? scale.max, chart, text).length * CHARACTER;
  const right = Math.max(longestDetail(laid) * CHARACTER + 20, lastTick / 2 + 4);
  const targets = acrossTargets ? chart.targets : [];
  const total = ABOVE + height + AXIS_ROOM + (leftOut > 0 ? LINE_HEIGHT + 4 : 0);
  const across = width - left - right;
  const ticks =
    across < 300
      ? [...new Set([scale.min, ...(scale.min < 0 && scale.max > 0 ? [0] : []), scale.max])]
      : [...scale.ticks];
  return (
    <PlotBox box={box} height={total}>
      <ComposedChart
        layout="vertical"
        width={width}
        height={total}
        data={laid}
        margin={{ top: ABOVE, right, bottom: total - ABOVE - height - 30, left: 0 }}
        accessibilityLayer={false}
      >
        {!narrow && <CartesianGrid horizontal={false} stroke={GRID} />}
        <XAxis
          type="number"
          domain={[scale.min, scale.max]}
          ticks={ticks}
          interval={0}
          tickFormatter={(value: number) => tickText(value, chart, text)}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          height={30}
        />
        <YAxis
          type="number"
          dataKey="middle"
          domain={[0, height]}
          reversed
          tick={false}
          tickLine={false}
          axisLine={false}
          width={left}
        />
        <ZIndexLayer zIndex={WORDS}>
          <RechartsPlot>
            <RowWords focus={focus} laid={laid} width={width} narrow={narrow} atEnd={atEnd} />
          </RechartsPlot>
        </ZIndexLayer>
        {narrow && (
          <ZIndexLayer zIndex={BEHIND_BARS}>
            <RechartsPlot>
              <LinesAtMarks chart={chart} laid={laid} ticks={ticks} targets={targets} width={width} />
            </RechartsPlot>
          </ZIndexLayer>
        )}
        {!narrow && scale.min <= 0 && !scale.inverted && (
          <ReferenceLine x={0} stroke={AXIS} zIndex={BEHIND_BARS} />
        )}
        {!narrow &&
          targets.map((target) => (
            <ReferenceLine
              key={target.id}
              x={target.value}
              {...TARGET_LINE}
              label={{ value: targetText(target, chart, text), position: 'top', ...TARGET_LABEL }}
              zIndex={BEHIND_BARS}
            />
          ))}
        {Array.from({ length: Math.max(...rows.map(({ marks }) => marks.length)) }, (_, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first marks of all rows, the second
          <RowMarks key={nth} nth={nth} focus={focus} />
        ))}
        <ZIndexLayer zIndex={50}>
          <ReadRow chart={chart} laid={laid} width={width} />
        </ZIndexLayer>
        {leftOut > 0 && (
          <text x={0} y={total - 6} fontSize={FONT} fill={INK}>
            {t.leftOut(leftOut)}
          </text>
        )}
        <ZIndexLayer zIndex={ON_TOP}>
          <RechartsPlot>
            <RowReader
              chart={chart}
              focus={focus}
              onFocus={onFocus}
              laid={laid}
              width={width}
              height={height}
            />
          </RechartsPlot>
        </ZIndexLayer>
      </ComposedChart>
    </PlotBox>
  );
}
