import { Fragment, memo } from 'react';
import type { ChartSeries } from '../../analysis/chart/types';
import { BEHIND, emphasisOf, type FormProps, INK } from '../drawing';
import { usePlot } from '../frame/plot';
import { FROM_QUARTERS, linePaths, QUARTERS } from './linePath';
import { lineStrokes } from './lineStrokes';
import type { TimeAxis } from './timeAxis';

/** Widths of lines by emphasis, pixels. What fills a slide is seen from ten metres. */
const WIDTHS = { background: 2, normal: 3, foreground: 4 } as const;
const FILLING = { background: 3, normal: 4, foreground: 5 } as const;

/** Width of the columns that lines in the background are cut into, pixels. */
const BAND = 200;

/**
 * Lines in the background, together: many, but nothing to read one by one. Not wider than a pixel, which browsers draw
 * many times faster than anything wider.
 */
export const ContextLines = memo(function ContextLines({
  series,
  axis,
}: {
  series: readonly ChartSeries[];
  axis: TimeAxis;
}) {
  const plot = usePlot();
  if (series.length === 0) return null;
  return (
    <g data-mark="context" transform={FROM_QUARTERS} fill="none" stroke={BEHIND} strokeWidth={QUARTERS}>
      {linePaths(series, axis, plot, BAND).map((path) => (
        <path key={path.slice(0, 40)} d={path} />
      ))}
    </g>
  );
});

/** What others state of what the lines show: hollow marks that no line goes through. */
export const OtherFigures = memo(function OtherFigures({
  chart,
  colors,
  axis,
}: Pick<FormProps, 'chart' | 'colors'> & { axis: TimeAxis }) {
  const plot = usePlot();
  return chart.beside.map((o) => {
    const at = axis.at(o.period);
    if (at === null) return null;
    const series = chart.series.find((s) => s.area === o.area && s.group === o.group && s.kind === o.kind);
    return (
      <rect
        key={`${o.source}${o.id}`}
        data-mark="beside"
        x={plot.xScale(at) - 5}
        y={plot.yScale(o.value) - 5}
        width={10}
        height={10}
        fill="var(--paper)"
        stroke={(series && colors.get(series.key)?.mark) ?? INK}
        strokeWidth={2.5}
      />
    );
  });
});

/**
 * A line for each series that is named: dashed unless observed, with a core if another has its colour, grey behind the
 * one that stands out.
 */
export const Lines = memo(function Lines({
  chart,
  colors,
  focus,
  size,
  unnamed,
  axis,
}: Pick<FormProps, 'chart' | 'colors' | 'focus' | 'size'> & {
  unnamed: ReadonlySet<string>;
  axis: TimeAxis;
}) {
  const plot = usePlot();
  const order = { background: 0, normal: 1, foreground: 2 };
  const widths = size === 'fill' ? FILLING : WIDTHS;
  const sorted = chart.series
    .filter((s) => !unnamed.has(s.key))
    .map((s) => ({ s, emphasis: emphasisOf(s.key, focus) }))
    .sort((a, b) => order[a.emphasis] - order[b.emphasis]);
  return sorted.map(({ s, emphasis }) => {
    const color = emphasis === 'background' ? { mark: BEHIND, text: INK } : colors.get(s.key);
    const [line, core] = lineStrokes(color ?? { mark: INK, text: INK }, widths[emphasis] * QUARTERS);
    const shape = {
      d: linePaths([s], axis, plot)[0],
      transform: FROM_QUARTERS,
      fill: 'none',
      strokeLinejoin: 'round',
    } as const;
    return (
      <Fragment key={s.key}>
        <path
          data-mark="line"
          {...shape}
          {...line}
          {...(s.kind === 'faktisk' ? {} : { strokeDasharray: `${7 * QUARTERS} ${5 * QUARTERS}` })}
        />
        {core && <path data-mark="core" {...shape} {...core} />}
      </Fragment>
    );
  });
});
