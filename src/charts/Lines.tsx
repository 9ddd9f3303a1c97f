import { memo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { breaksOf } from '../analysis/chart/gaps';
import { type ChartSeries, datedPoints } from '../analysis/chart/types';
import { BEHIND, emphasisOf, type FormProps, INK } from './form';
import type { TimeAxis } from './timeAxis';

type Scale = (value: number) => number | undefined;

/** A series as the data of an SVG path. Where periods are missing in a regular series the line is broken. */
function pathOf(series: ChartSeries, axis: TimeAxis, x: Scale, y: Scale): string {
  const points = datedPoints(series);
  const breaks = new Set(breaksOf(points.map((p) => p.observation.period)));
  let path = '';
  points.forEach((p, i) => {
    const at = axis.at(p.observation.period);
    const px = at === null ? undefined : x(at);
    const py = y(p.value);
    if (px === undefined || py === undefined) return;
    path += `${path === '' || breaks.has(i - 1) ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
  });
  return path;
}

/** Lines in the background as one path: many, but nothing to read one by one. */
export const ContextLines = memo(function ContextLines({
  series,
  axis,
}: {
  series: readonly ChartSeries[];
  axis: TimeAxis;
}) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y || series.length === 0) return null;
  return (
    <path
      className="context-lines"
      d={series.map((s) => pathOf(s, axis, x as Scale, y as Scale)).join('')}
      fill="none"
      stroke={BEHIND}
      strokeWidth={1}
    />
  );
});

/** A line a series: dashed unless observed, grey behind the one that stands out. */
export function Lines({
  chart,
  colors,
  focus,
  axis,
}: Pick<FormProps, 'chart' | 'colors' | 'focus'> & { axis: TimeAxis }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  const order = { background: 0, normal: 1, foreground: 2 };
  const sorted = [...chart.series].sort(
    (a, b) => order[emphasisOf(a.key, focus)] - order[emphasisOf(b.key, focus)],
  );
  return sorted.map((s) => {
    const emphasis = emphasisOf(s.key, focus);
    return (
      <path
        key={s.key}
        className="line"
        d={pathOf(s, axis, x as Scale, y as Scale)}
        fill="none"
        stroke={emphasis === 'background' ? BEHIND : (colors.get(s.key)?.mark ?? INK)}
        strokeWidth={emphasis === 'foreground' ? 4 : emphasis === 'background' ? 2 : 3}
        strokeLinejoin="round"
        {...(s.kind === 'faktisk' ? {} : { strokeDasharray: '7 5' })}
      />
    );
  });
}
