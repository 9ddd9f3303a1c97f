import { useMemo } from 'react';
import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  type ScatterPointItem,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { ChartSeries } from '../../../analysis/chart/types';
import { pointText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import { at } from '../../../model/at';
import { groupBy } from '../../../model/groupBy';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
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
  TICK,
} from '../../drawing';
import { chartMarks, type Mark } from '../../frame/marks';
import { PlotBox, useBox } from '../../frame/PlotBox';
import { usePlot } from '../../frame/plot';
import { Reader } from '../../frame/Reader';
import { Key, KeyEntry } from '../../Key';
import { placeLabels, wrapLabel } from '../../labels';
import { ON_TOP, RechartsPlot } from '../../RechartsPlot';
import { TextLines } from '../../TextLines';

/** Height on a page, pixels. */
const HEIGHT = 420;
/** The outline of a mark in its place. */
type Shape = (x: number, y: number) => string;
/** Shapes tell areas apart where a column has no room for their names. */
const SHAPES: readonly Shape[] = [
  (x, y) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z`,
  (x, y) => `M${x - 7} ${y - 7}h14v14h-14Z`,
  (x, y) => `M${x} ${y - 9}l9 9l-9 9l-9 -9Z`,
  (x, y) => `M${x} ${y - 9}l9 16h-18Z`,
];

const shapeOf = (i: number) => at(SHAPES, i % SHAPES.length);
const FAINT_OPACITY = 0.35;

/** A rank of an area, as the chart library is given it. */
interface Step {
  readonly series: ChartSeries;
  readonly mark: Mark;
  /** The shape of its area. */
  readonly shape: Shape;
  /** Its place along the columns: one column a group, an area beside the other unless they have names. */
  readonly at: number;
  readonly rank: number;
}

/** The ranks beside their marks, and the reader. With the names of the areas if a column has room for them. */
function Ranks({
  steps,
  names,
  height,
  ...props
}: FormProps & { steps: readonly Step[]; names: boolean; height: number }) {
  const { chart, colors, focus } = props;
  const text = useText();
  const { xScale, yScale } = usePlot();
  const placed = useMemo(
    () => steps.map(({ series, mark, at, rank }) => ({ series, mark, x: xScale(at), y: yScale(rank) })),
    [steps, xScale, yScale],
  );
  return (
    <>
      {[...groupBy(placed, (p) => p.x)].map(([x, own]) => {
        const boxes = own.map(({ y }) => ({ y, height: LINE_HEIGHT }));
        const places = placeLabels(boxes, 0, height);
        return own.map(({ series, mark, y }, i) => {
          const name = names ? `${text.area(series.area)} ` : '';
          return (
            <text
              key={series.key}
              x={x + 14}
              y={(places[i] ?? y) + 4.5}
              fontSize={FONT}
              fontWeight={600}
              fill={colors.get(series.key)?.text ?? INK}
              opacity={emphasisOf(series.key, focus) === 'background' ? FAINT_OPACITY : 1}
              {...HALO}
            >
              {name}
              {pointText(mark, chart, text, false)}
            </text>
          );
        });
      })}
      <Reader {...props} placed={placed} />
    </>
  );
}

/** Ranks of one time, one column a group on an axis that runs down from 1; every rank printed. */
export default function Ladder(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart, indicator, colors, focus, size } = props;
  const box = useBox(size);
  const { width, room } = box;
  const height = room ?? HEIGHT;
  const { scale } = chart;
  const groups = useMemo(() => [...new Set(chart.series.map((s) => s.group))], [chart]);
  const all = useMemo(() => [...new Set(chart.series.map((s) => s.area))], [chart]);
  const column = (width - 60) / groups.length;
  // Ranks stand under one another in their column, each on a line of its own.
  const most = room === null ? all.length : Math.max(1, Math.floor((room - 80) / LINE_HEIGHT));
  const areas = useMemo(() => all.slice(0, most), [all, most]);
  const left = all.length - areas.length;
  const longest = Math.max(...areas.map((id) => text.area(id).length + 4)) * CHARACTER + 24;
  const names = column >= longest;
  const steps = useMemo(
    () =>
      chartMarks(chart)
        .flat()
        .flatMap((mark): Step[] => {
          const series = at(chart.series, mark.series);
          const place = areas.indexOf(series.area);
          if (place < 0) return [];
          const lane = names ? 0.2 : (place + 0.5) / areas.length - 0.1;
          return [
            {
              series,
              mark,
              shape: shapeOf(place),
              at: groups.indexOf(series.group) + lane,
              rank: mark.value,
            },
          ];
        }),
    [chart, groups, areas, names],
  );
  const step = ({ cx = 0, cy = 0, payload }: ScatterPointItem) => {
    const { series, shape } = payload as Step;
    return (
      <path
        d={shape(cx, cy)}
        fill={colors.get(series.key)?.mark ?? INK}
        opacity={emphasisOf(series.key, focus) === 'background' ? FAINT_OPACITY : 1}
      />
    );
  };
  const lines = groups.map((id) =>
    wrapLabel(text.group(id), Math.max(6, Math.floor(column / CHARACTER) - 1)),
  );
  // Names wider than their column stand on two levels in turn.
  const staggered = Math.max(...lines.flat().map((line) => line.length)) * CHARACTER > column;
  const drop = Math.max(...lines.map((l) => l.length)) * LINE_HEIGHT + 4;
  const tickHeight = drop * (staggered ? 2 : 1) + 14;
  return (
    <>
      {(!names || left > 0) && (
        <Key>
          {(names ? [] : areas).map((id, i) => (
            <KeyEntry
              key={id}
              mark={
                <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
                  <path
                    d={shapeOf(i)(0, 0)}
                    fill={colors.get(chart.series.find((s) => s.area === id)?.key ?? '')?.mark}
                  />
                </svg>
              }
            >
              {text.area(id)}
            </KeyEntry>
          ))}
          {left > 0 && <KeyEntry>{t.leftOut(left)}</KeyEntry>}
        </Key>
      )}
      <PlotBox box={box} height={HEIGHT}>
        <ScatterChart
          width={width}
          height={height}
          margin={{ top: 30, right: 10, bottom: 6, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke={GRID} />
          <XAxis
            type="number"
            dataKey="at"
            domain={[0, groups.length]}
            ticks={groups.map((_, i) => i + 0.5)}
            interval={0}
            height={tickHeight}
            axisLine={{ stroke: AXIS }}
            tickLine={false}
            tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
              <text textAnchor="middle" {...TICK}>
                <TextLines
                  lines={lines[index] ?? []}
                  x={Number(x)}
                  y={
                    Number(y) +
                    ((lines[index]?.length ?? 1) * LINE_HEIGHT) / 2 +
                    (staggered && index % 2 === 1 ? drop : 0)
                  }
                />
              </text>
            )}
          />
          <YAxis
            type="number"
            dataKey="rank"
            domain={[scale.min, scale.max]}
            ticks={[...scale.ticks]}
            reversed
            interval={0}
            width={30}
            tick={TICK}
            tickLine={false}
            axisLine={false}
          />
          <text x={0} y={14} fontSize={FONT} fill={INK}>
            {indicator.direction === 'lav' ? t.best : t.hardest}
          </text>
          <Scatter data={steps} shape={step} isAnimationActive={false} legendType="none" />
          <ZIndexLayer zIndex={ON_TOP}>
            <RechartsPlot>
              <Ranks {...props} steps={steps} names={names} height={height} />
            </RechartsPlot>
          </ZIndexLayer>
        </ScatterChart>
      </PlotBox>
    </>
  );
}
