import { useCallback, useMemo, useRef } from 'react';
import { CartesianGrid, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { pointText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
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
import type { Mark } from '../../frame/marks';
import { Reader, usePlacedMarks } from '../../frame/Reader';
import { useSize } from '../../frame/useSize';
import { placeLabels, wrapLabel } from '../../labels';
import { RechartsPlot } from '../../RechartsPlot';
import { TextLines } from '../../TextLines';

/** Height on a page, pixels. */
const HEIGHT = 420;
const NO_DATA: never[] = [];
/** Shapes tell areas apart where a column has no room for their names. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z`,
  (x, y) => `M${x - 7} ${y - 7}h14v14h-14Z`,
  (x, y) => `M${x} ${y - 9}l9 9l-9 9l-9 -9Z`,
  (x, y) => `M${x} ${y - 9}l9 16h-18Z`,
];

const shapeOf = (i: number) => SHAPES[i % SHAPES.length] as (typeof SHAPES)[number];

/** Marks and their ranks. Beside one another where areas have no names, else under one another. */
function Steps({
  groups,
  areas,
  names,
  height,
  ...props
}: FormProps & {
  groups: readonly string[];
  areas: readonly string[];
  names: boolean;
  height: number;
}) {
  const { chart, colors, focus } = props;
  const text = useText();
  const at = useCallback(
    (mark: Mark) => {
      const series = chart.series[mark.series];
      if (!series || !areas.includes(series.area)) return null;
      const lane = names ? 0.2 : (areas.indexOf(series.area) + 0.5) / areas.length - 0.1;
      return groups.indexOf(series.group) + lane;
    },
    [chart, groups, areas, names],
  );
  const placed = usePlacedMarks(chart, at);
  return (
    <>
      {[...groupBy(placed, (p) => p.x)].map(([x, own]) => {
        const boxes = own.map(({ y }) => ({ y, height: LINE_HEIGHT }));
        const places = placeLabels(boxes, 0, height);
        return own.map(({ mark, y }, i) => {
          const series = chart.series[mark.series];
          if (!series) return null;
          const color = colors.get(series.key) ?? { mark: INK, text: INK };
          const name = names ? `${text.area(series.area)} ` : '';
          return (
            <g key={series.key} opacity={emphasisOf(series.key, focus) === 'background' ? 0.35 : 1}>
              <path d={shapeOf(areas.indexOf(series.area))(x, y)} fill={color.mark} />
              <text
                x={x + 14}
                y={(places[i] ?? y) + 4.5}
                fontSize={FONT}
                fontWeight={600}
                fill={color.text}
                {...HALO}
              >
                {name}
                {pointText(mark, chart, text, false)}
              </text>
            </g>
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
  const { chart, indicator, colors, size } = props;
  const ref = useRef<HTMLDivElement>(null);
  const box = useSize(ref);
  const { width } = box;
  const fills = size === 'fill';
  const height = fills ? box.height : HEIGHT;
  const { scale } = chart;
  const groups = useMemo(() => [...new Set(chart.series.map((s) => s.group))], [chart]);
  const all = useMemo(() => [...new Set(chart.series.map((s) => s.area))], [chart]);
  const column = (width - 60) / groups.length;
  // Ranks stand under one another in their column, each on a line of its own.
  const most = fills ? Math.max(1, Math.floor((height - 80) / LINE_HEIGHT)) : all.length;
  const areas = useMemo(() => all.slice(0, most), [all, most]);
  const left = all.length - areas.length;
  const longest = Math.max(...areas.map((id) => text.area(id).length + 4)) * CHARACTER + 24;
  const names = column >= longest;
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
        <p className="chart-key">
          {(names ? [] : areas).map((id, i) => (
            <span key={id}>
              <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
                <path
                  d={shapeOf(i)(0, 0)}
                  fill={colors.get(chart.series.find((s) => s.area === id)?.key ?? '')?.mark}
                />
              </svg>{' '}
              {text.area(id)}
            </span>
          ))}
          {left > 0 && <span>{t.leftOut(left)}</span>}
        </p>
      )}
      <div ref={ref} className="plot-box" style={fills ? undefined : { minHeight: HEIGHT }}>
        {width > 0 && (
          <LineChart
            width={width}
            height={height}
            data={NO_DATA}
            margin={{ top: 30, right: 10, bottom: 6, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke={GRID} />
            <XAxis
              type="number"
              dataKey="at"
              domain={[0, groups.length]}
              allowDataOverflow
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
              domain={[scale.min, scale.max]}
              allowDataOverflow
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
            <ZIndexLayer zIndex={1500}>
              <RechartsPlot>
                <Steps {...props} groups={groups} areas={areas} names={names} height={height} />
              </RechartsPlot>
            </ZIndexLayer>
          </LineChart>
        )}
      </div>
    </>
  );
}
