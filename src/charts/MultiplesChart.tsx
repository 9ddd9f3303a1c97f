import { memo, useMemo } from 'react';
import type { Chart } from '../analysis/chart/types';
import { pointText, tickText } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import { useTexts } from '../i18n/useMessages';
import { groupBy } from '../model/groupBy';
import { endpoints } from '../model/period';
import { useText } from '../ui/useText';
import { BEHIND, emphasisOf, type FormProps, GRID, INK } from './form';
import { FROM_QUARTERS, linePaths, QUARTERS } from './linePath';
import type { Mark } from './marks';
import { linearScale, type Plot } from './plot';
import { useReading, useReadMark } from './reading';
import { type TimeAxis, trueTime } from './timeAxis';

const WIDTH = 240;
const HEIGHT = 110;
const PAD = { top: 12, right: 12, bottom: 8, left: 12 };

/** The plot that all panels share. */
function panelPlot({ scale }: Chart, axis: TimeAxis): Plot {
  const [left, right] = [PAD.left, WIDTH - PAD.right];
  const [top, bottom] = [PAD.top, HEIGHT - PAD.bottom];
  return {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    xScale: linearScale(axis.min, axis.max, left, right),
    yScale: linearScale(scale.min, scale.max, scale.inverted ? top : bottom, scale.inverted ? bottom : top),
  };
}

/** The point read, in the panel that has it. */
function ReadDot({
  own,
  axis,
  plot,
  colors,
  chart,
}: { own: readonly number[]; axis: TimeAxis; plot: Plot } & Pick<FormProps, 'chart' | 'colors'>) {
  const active = useReadMark();
  if (!active || !own.includes(active.series)) return null;
  const at = axis.at(active.observation.period);
  if (at === null) return null;
  return (
    <circle
      cx={plot.xScale(at)}
      cy={plot.yScale(active.value)}
      r={5.5}
      fill={colors.get(chart.series[active.series]?.key ?? '')?.mark ?? INK}
      stroke="#fff"
      strokeWidth={2}
    />
  );
}

/** One panel: an area's lines before the shape of all, its latest value, and the ends of time. */
const Panel = memo(function Panel({
  area,
  own,
  all,
  axis,
  plot,
  ...props
}: FormProps & {
  area: string;
  own: readonly number[];
  all: string;
  axis: TimeAxis;
  plot: Plot;
}) {
  const { chart, colors, focus, onFocus } = props;
  const text = useText();
  const reading = useReading();
  const series = own.flatMap((i) => chart.series[i] ?? []);
  const lines = series.filter((s) => s.points.length > 0);
  const last = lines.map((s) => s.points.at(-1)).find((p) => p !== undefined);
  const key = series[0]?.key ?? '';
  const floor = plot.y + plot.height;
  const read = (clientX: number, box: DOMRect) => {
    const px = ((clientX - box.left) / box.width) * WIDTH;
    let nearest: Mark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const i of own) {
      chart.series[i]?.points.forEach((p, point) => {
        const at = axis.at(p.observation.period);
        const far = at === null ? Number.POSITIVE_INFINITY : Math.abs(plot.xScale(at) - px);
        if (far < least) {
          least = far;
          nearest = { ...p, series: i, point };
        }
      });
    }
    if (nearest) reading.setState({ mark: nearest });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own way in the frame around
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      className={`panel ${emphasisOf(key, focus)}`}
      onPointerMove={(event) => read(event.clientX, event.currentTarget.getBoundingClientRect())}
      onPointerDown={(event) => read(event.clientX, event.currentTarget.getBoundingClientRect())}
      onClick={() => onFocus(key === focus ? null : key)}
    >
      <p className="panel-name">
        <span style={{ color: colors.get(key)?.text }}>{text.area(area)}</span>{' '}
        <strong>{last ? pointText(last, chart, text, false) : ''}</strong>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line x1={0} x2={WIDTH} y1={floor} y2={floor} stroke={GRID} />
        <path
          d={all}
          transform={FROM_QUARTERS}
          fill="none"
          stroke={BEHIND}
          strokeWidth={0.6 * QUARTERS}
          opacity={0.6}
        />
        {lines.map((s) => (
          <path
            key={s.key}
            className="line"
            d={linePaths([s], axis, plot)[0]}
            transform={FROM_QUARTERS}
            fill="none"
            stroke={colors.get(s.key)?.mark ?? INK}
            strokeWidth={2.5 * QUARTERS}
            strokeLinejoin="round"
            {...(s.kind === 'faktisk' ? {} : { strokeDasharray: `${5 * QUARTERS} ${4 * QUARTERS}` })}
          />
        ))}
        <ReadDot own={own} axis={axis} plot={plot} colors={colors} chart={chart} />
      </svg>
    </div>
  );
});

/** A panel an area on a shared scale, each before the lines of all the others. */
export default function MultiplesChart(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart } = props;
  const axis = useMemo(() => trueTime(chart, text, t), [chart, text, t]);
  const plot = useMemo(() => panelPlot(chart, axis), [chart, axis]);
  const all = useMemo(() => linePaths(chart.series, axis, plot)[0] ?? '', [chart, axis, plot]);
  const panels = useMemo(() => {
    const places = [...chart.series.keys()];
    return [...groupBy(places, (i) => chart.series[i]?.area ?? '')];
  }, [chart]);
  const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
  const [low, high] = [chart.scale.min, chart.scale.max];
  return (
    <>
      <p className="small muted">
        {t.sharedScale(
          tickText(low, chart, text),
          tickText(high, chart, text),
          text.period(from, 'short'),
          text.period(to, 'short'),
        )}
      </p>
      <div className="panels">
        {panels.map(([area, own]) => (
          <Panel key={area} {...props} area={area} own={own} all={all} axis={axis} plot={plot} />
        ))}
      </div>
    </>
  );
}
