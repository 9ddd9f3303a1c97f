import { memo, useMemo } from 'react';
import { breaksOf } from '../analysis/chart/gaps';
import { type Chart, type ChartSeries, datedPoints } from '../analysis/chart/types';
import { pointText, tickText } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import { useTexts } from '../i18n/useMessages';
import { groupBy } from '../model/groupBy';
import { endpoints } from '../model/period';
import { useText } from '../ui/useText';
import { BEHIND, emphasisOf, type FormProps, GRID, INK } from './form';
import type { Mark } from './marks';
import { useReading, useReadMark } from './reading';
import { type TimeAxis, trueTime } from './timeAxis';

const WIDTH = 240;
const HEIGHT = 110;
const PAD = { top: 12, right: 12, bottom: 8, left: 12 };

interface PanelScale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** The shared scale of all panels. */
function scaleOf({ scale }: Chart, axis: TimeAxis): PanelScale {
  const across = WIDTH - PAD.left - PAD.right;
  const down = HEIGHT - PAD.top - PAD.bottom;
  return {
    x: (at) => PAD.left + ((at - axis.min) / (axis.max - axis.min || 1)) * across,
    y: (value) => {
      const share = (value - scale.min) / (scale.max - scale.min || 1);
      return PAD.top + (scale.inverted ? share : 1 - share) * down;
    },
  };
}

function pathOf(series: ChartSeries, axis: TimeAxis, { x, y }: PanelScale): string {
  const points = datedPoints(series);
  const breaks = new Set(breaksOf(points.map((p) => p.observation.period)));
  return points
    .map((p, i) => {
      const start = i === 0 || breaks.has(i - 1);
      return `${start ? 'M' : 'L'}${x(axis.at(p.observation.period) ?? 0).toFixed(1)} ${y(p.value).toFixed(1)}`;
    })
    .join('');
}

/** The point read, in the panel that has it. */
function ReadDot({
  own,
  axis,
  place,
  colors,
  chart,
}: { own: readonly number[]; axis: TimeAxis; place: PanelScale } & Pick<FormProps, 'chart' | 'colors'>) {
  const active = useReadMark();
  if (!active || !own.includes(active.series)) return null;
  const at = axis.at(active.observation.period);
  if (at === null) return null;
  return (
    <circle
      cx={place.x(at)}
      cy={place.y(active.value)}
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
  place,
  ...props
}: FormProps & {
  area: string;
  own: readonly number[];
  all: string;
  axis: TimeAxis;
  place: PanelScale;
}) {
  const { chart, colors, focus, onFocus } = props;
  const text = useText();
  const reading = useReading();
  const series = own.flatMap((i) => chart.series[i] ?? []);
  const lines = series.filter((s) => s.points.length > 0);
  const last = lines.map((s) => s.points.at(-1)).find((p) => p !== undefined);
  const key = series[0]?.key ?? '';
  const read = (clientX: number, box: DOMRect) => {
    const px = ((clientX - box.left) / box.width) * WIDTH;
    let nearest: Mark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const i of own) {
      chart.series[i]?.points.forEach((p, point) => {
        const at = axis.at(p.observation.period);
        const far = at === null ? Number.POSITIVE_INFINITY : Math.abs(place.x(at) - px);
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
        <line
          x1={0}
          x2={WIDTH}
          y1={place.y(chart.scale.inverted ? chart.scale.max : chart.scale.min)}
          y2={place.y(chart.scale.inverted ? chart.scale.max : chart.scale.min)}
          stroke={GRID}
        />
        <path d={all} fill="none" stroke={BEHIND} strokeWidth={0.6} opacity={0.6} />
        {lines.map((s) => (
          <path
            key={s.key}
            className="line"
            d={pathOf(s, axis, place)}
            fill="none"
            stroke={colors.get(s.key)?.mark ?? INK}
            strokeWidth={2.5}
            strokeLinejoin="round"
            {...(s.kind === 'faktisk' ? {} : { strokeDasharray: '5 4' })}
          />
        ))}
        <ReadDot own={own} axis={axis} place={place} colors={colors} chart={chart} />
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
  const place = useMemo(() => scaleOf(chart, axis), [chart, axis]);
  const all = useMemo(() => chart.series.map((s) => pathOf(s, axis, place)).join(''), [chart, axis, place]);
  const panels = useMemo(
    () => [
      ...groupBy(
        chart.series.map((s, i) => [s.area, i] as const),
        ([area]) => area,
      ),
    ],
    [chart],
  );
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
          <Panel
            key={area}
            {...props}
            area={area}
            own={own.map(([, i]) => i)}
            all={all}
            axis={axis}
            place={place}
          />
        ))}
      </div>
    </>
  );
}
