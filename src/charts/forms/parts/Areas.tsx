import { useMemo } from 'react';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { datedPoints } from '../../../analysis/chart/types';
import { pointText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
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
  NARROW,
  PAPER,
  TICK,
} from '../../drawing';
import type { Mark } from '../../frame/marks';
import { PlotBox, useBox } from '../../frame/PlotBox';
import { usePlot } from '../../frame/plot';
import { Reader, usePlacedMarks } from '../../frame/Reader';
import { placeLabels, wrapLabel } from '../../labels';
import { thinTicks, trueTime } from '../../lines/timeAxis';
import { ON_TOP, RechartsPlot } from '../../RechartsPlot';
import { TextLines } from '../../TextLines';

/** Height on a page, pixels. */
const HEIGHT = 420;

/** Names of the parts beside the last period, at the middle of their areas. */
function PartNames({ chart, colors, columns }: Pick<FormProps, 'chart' | 'colors'> & { columns: number }) {
  const text = useText();
  const plot = usePlot();
  let below = 0;
  const labels = chart.series.map((s) => {
    const last = datedPoints(s).at(-1);
    const middle = below + (last?.value ?? 0) / 2;
    below += last?.value ?? 0;
    return {
      key: s.key,
      lines: wrapLabel(`${text.group(s.group)} ${last ? pointText(last, chart, text) : ''}`, columns),
      middle,
    };
  });
  const places = placeLabels(
    labels.map(({ lines, middle }) => ({ y: plot.yScale(middle), height: lines.length * LINE_HEIGHT + 3 })),
    plot.y - 10,
    plot.y + plot.height + 10,
  );
  return labels.map(({ key, lines }, i) => (
    <text key={key} fontSize={FONT} fontWeight={600} fill={colors.get(key)?.text ?? INK} {...HALO}>
      <TextLines lines={lines} x={plot.x + plot.width + 10} y={at(places, i)} />
    </text>
  ));
}

/** Takes the pointer; a part's mark lies at the middle of its area. */
function StackReader(props: FormProps & { at: (mark: Mark) => number | null }) {
  const { chart, at } = props;
  const placed = usePlacedMarks(chart, at);
  const { yScale } = usePlot();
  const stacked = placed.map((p) => {
    const below = chart.series
      .slice(0, p.mark.series)
      .reduce(
        (sum, s) =>
          sum + (s.points.find((q) => q.observation.period === p.mark.observation.period)?.value ?? 0),
        0,
      );
    return { ...p, y: yScale(below + p.mark.value / 2) };
  });
  return <Reader {...props} placed={stacked} />;
}

/** Shares over time, stacked to 100 per cent. */
export default function PartAreas(props: FormProps) {
  const { chart, colors, focus, size } = props;
  const text = useText();
  const box = useBox(size);
  const { width } = box;
  const axis = useMemo(() => trueTime(chart, text), [chart, text]);
  const at = useMemo(() => (mark: Mark) => axis.at(mark.observation.period), [axis]);
  const rows = useMemo(
    () =>
      chart.periods.map((period) => ({
        at: axis.at(period),
        ...Object.fromEntries(
          chart.series.map((s) => [s.key, s.points.find((p) => p.observation.period === period)?.value ?? 0]),
        ),
      })),
    [chart, axis],
  );
  const height = box.room ?? (width < NARROW ? 340 : HEIGHT);
  const columns = Math.max(10, Math.floor((width * 0.3) / CHARACTER));
  const names = chart.series.map((s) => wrapLabel(`${text.group(s.group)} 100,0 %`, columns));
  const right = Math.max(...names.flat().map((line) => line.length)) * CHARACTER + 16;
  return (
    <PlotBox box={box} height={height}>
      <AreaChart
        width={width}
        height={height}
        data={rows}
        margin={{ top: 14, right, bottom: 6, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke={GRID} />
        <XAxis
          type="number"
          dataKey="at"
          domain={[axis.min, axis.max]}
          ticks={thinTicks(axis, width - right - 60)}
          tickFormatter={axis.label}
          interval={0}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: AXIS }}
        />
        <YAxis
          type="number"
          domain={[0, 100]}
          ticks={[...chart.scale.ticks]}
          tickFormatter={(value: number) => text.percent(value, 0)}
          width={56}
          tick={TICK}
          tickLine={false}
          axisLine={false}
        />
        {chart.series.map((s) => (
          <Area
            key={s.key}
            dataKey={s.key}
            stackId="whole"
            type="linear"
            stroke={PAPER}
            strokeWidth={1.5}
            fill={colors.get(s.key)?.mark ?? INK}
            fillOpacity={emphasisOf(s.key, focus) === 'background' ? 0.3 : 0.9}
            isAnimationActive={false}
            activeDot={false}
            legendType="none"
          />
        ))}
        <ZIndexLayer zIndex={ON_TOP}>
          <RechartsPlot>
            <PartNames chart={chart} colors={colors} columns={columns} />
            <StackReader {...props} at={at} />
          </RechartsPlot>
        </ZIndexLayer>
      </AreaChart>
    </PlotBox>
  );
}
