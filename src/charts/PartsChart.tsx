import { useMemo, useRef } from 'react';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { datedPoints, type Point } from '../analysis/chart/types';
import { pointText } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import { useTexts } from '../i18n/useMessages';
import { useText } from '../ui/useText';
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
  TICK,
} from './form';
import { LibraryPlot } from './LibraryPlot';
import { placeLabels, wrapLabel } from './labels';
import type { Mark } from './marks';
import { usePlot } from './plot';
import { Reader, usePlacedMarks } from './Reader';
import { useReading } from './reading';
import { TextLines } from './TextLines';
import { thinTicks, trueTime } from './timeAxis';
import { useWidth } from './useWidth';

/** One whole: an area in a period, with its parts in order. */
interface Whole {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly { readonly series: number; readonly point: number; readonly value: Point }[];
}

function wholesOf(chart: FormProps['chart'], label: (point: Point, several: boolean) => string): Whole[] {
  const wholes = new Map<string, { value: Point; series: number; point: number }[]>();
  chart.series.forEach((s, series) => {
    s.points.forEach((value, point) => {
      const key = `${s.area} ${value.observation.period}`;
      wholes.set(key, [...(wholes.get(key) ?? []), { series, point, value }]);
    });
  });
  return [...wholes].map(([key, parts]) => {
    const [first] = parts;
    return { key, parts, label: first ? label(first.value, wholes.size > 1) : '' };
  });
}

/** A part has its name within it where it is this wide, pixels. */
const ROOM_FOR_NUMBER = 44;

/** A stacked bar a whole, laid out by the browser: name of the whole, the bar, and the parts listed under it. */
function StackedBars(props: FormProps) {
  const { chart, colors, focus, onFocus } = props;
  const text = useText();
  const reading = useReading();
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const wholes = useMemo(
    () =>
      wholesOf(chart, ({ observation: o }, several) =>
        several ? `${text.area(o.area)} · ${text.period(o.period)}` : '',
      ),
    [chart, text],
  );
  return (
    <div ref={ref} className="stacked-bars">
      {wholes.map((whole) => {
        const sum = Math.max(
          100,
          whole.parts.reduce((total, part) => total + part.value.value, 0),
        );
        return (
          <div key={whole.key} className="stacked-whole">
            {whole.label && <p className="stacked-label">{whole.label}</p>}
            <div className="stacked-bar" aria-hidden="true">
              {whole.parts.map(({ series, point, value }) => {
                const own = chart.series[series];
                if (!own) return null;
                const share = value.value / sum;
                const mark: Mark = { ...value, series, point };
                return (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own way in the frame around
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the same
                  <span
                    key={own.key}
                    className="stacked-part"
                    style={{
                      width: `${100 * share}%`,
                      background: colors.get(own.key)?.text,
                      opacity: emphasisOf(own.key, focus) === 'background' ? 0.35 : 1,
                    }}
                    onPointerMove={() => reading.setState({ mark })}
                    onPointerDown={() => reading.setState({ mark })}
                    onClick={() => onFocus(own.key === focus ? null : own.key)}
                  >
                    {share * width >= ROOM_FOR_NUMBER && pointText(value, chart, text)}
                  </span>
                );
              })}
            </div>
            <ul className="stacked-names">
              {whole.parts.map(({ series, value }) => {
                const own = chart.series[series];
                return own ? (
                  <li key={own.key}>
                    <span
                      className="stacked-swatch"
                      style={{ background: colors.get(own.key)?.text }}
                      aria-hidden="true"
                    />
                    {text.group(own.group)} <strong>{pointText(value, chart, text)}</strong>
                  </li>
                ) : null;
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

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
      <TextLines lines={lines} x={plot.x + plot.width + 10} y={places[i] ?? 0} />
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
function StackedAreas(props: FormProps) {
  const { chart, colors, focus } = props;
  const text = useText();
  const t = useTexts(CHART);
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const axis = useMemo(() => trueTime(chart, text, t), [chart, text, t]);
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
  const height = width < NARROW ? 340 : HEIGHT;
  const columns = Math.max(10, Math.floor((width * 0.3) / CHARACTER));
  const names = chart.series.map((s) => wrapLabel(`${text.group(s.group)} 100,0 %`, columns));
  const right = Math.max(...names.flat().map((line) => line.length)) * CHARACTER + 16;
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
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
              stroke="#fff"
              strokeWidth={1.5}
              fill={colors.get(s.key)?.mark ?? INK}
              fillOpacity={emphasisOf(s.key, focus) === 'background' ? 0.3 : 0.9}
              isAnimationActive={false}
              activeDot={false}
              legendType="none"
            />
          ))}
          <ZIndexLayer zIndex={1500}>
            <LibraryPlot>
              <PartNames chart={chart} colors={colors} columns={columns} />
              <StackReader {...props} at={at} />
            </LibraryPlot>
          </ZIndexLayer>
        </AreaChart>
      )}
    </div>
  );
}

/** Parts of a whole: one area over several periods as stacked areas, everything else as one stacked bar a whole. */
export default function PartsChart(props: FormProps) {
  const areas = new Set(props.chart.series.map((s) => s.area));
  return areas.size === 1 && props.chart.periods.length > 2 ? (
    <StackedAreas {...props} />
  ) : (
    <StackedBars {...props} />
  );
}
