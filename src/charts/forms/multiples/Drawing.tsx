import { memo, useMemo, useRef } from 'react';
import type { Chart } from '../../../analysis/chart/types';
import { pointText, tickText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import { at } from '../../../model/at';
import { groupBy } from '../../../model/groupBy';
import { endpoints } from '../../../model/period';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { BEHIND, CHARACTER, emphasisOf, type FormProps, GRID, INK, PAPER } from '../../drawing';
import type { Mark } from '../../frame/marks';
import { linearScale, type Plot } from '../../frame/plot';
import { useReading, useReadMark } from '../../frame/reading';
import { type Size, useSize } from '../../frame/useSize';
import { FROM_QUARTERS, linePaths, QUARTERS } from '../../lines/linePath';
import { type TimeAxis, trueTime } from '../../lines/timeAxis';
import { arrangePanels } from './panelGrid';
import { MULTIPLES } from './words';

/** What is drawn in a panel of a page, which is scaled to its column; in a box it is drawn in the size it has. */
const DRAWING: Size = { width: 240, height: 110 };
/** What a panel has around its drawing: border, padding and the line with its name, pixels. */
const FRAME: Size = { width: 18, height: 34 };
/** Below this height a drawing tells nothing, pixels. */
const LEAST_HEIGHT = 44;
const PAD = { top: 12, right: 12, bottom: 8, left: 12 };

/** The plot that all panels share. */
function panelPlot({ scale }: Chart, axis: TimeAxis, { width, height }: Size): Plot {
  const [left, right] = [PAD.left, width - PAD.right];
  const [top, bottom] = [PAD.top, height - PAD.bottom];
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
      stroke={PAPER}
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
  drawing,
  ...props
}: FormProps & {
  area: string;
  own: readonly number[];
  all: string;
  axis: TimeAxis;
  plot: Plot;
  drawing: Size;
}) {
  const { chart, colors, focus, onFocus, size } = props;
  const text = useText();
  const reading = useReading();
  const series = own.map((i) => at(chart.series, i));
  const lines = series.filter((s) => s.points.length > 0);
  const last = lines.map((s) => s.points.at(-1)).find((p) => p !== undefined);
  const key = at(series, 0).key;
  const floor = plot.y + plot.height;
  const ref = useRef<SVGSVGElement>(null);
  const read = ({ clientX }: { clientX: number }) => {
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    const px = ((clientX - box.left) / box.width) * drawing.width;
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
      onPointerMove={read}
      onPointerDown={read}
      onClick={() => onFocus(key === focus ? null : key)}
    >
      <p className="panel-name">
        <span style={{ color: colors.get(key)?.text }}>{text.area(area)}</span>{' '}
        <strong>{last ? pointText(last, chart, text, false) : ''}</strong>
      </p>
      <svg ref={ref} viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
        <line x1={0} x2={drawing.width} y1={floor} y2={floor} stroke={GRID} />
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
            strokeWidth={(size === 'fill' ? 3 : 2.5) * QUARTERS}
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
export default function Multiples(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart, size } = props;
  const ref = useRef<HTMLDivElement>(null);
  const box = useSize(ref);
  const panels = useMemo(() => {
    const places = [...chart.series.keys()];
    return [...groupBy(places, (i) => at(chart.series, i).area)];
  }, [chart]);
  const grid = useMemo(() => {
    if (size !== 'fill') return null;
    const words = panels.map(([area, own]) => {
      const last = own.map((i) => at(chart.series, i).points.at(-1)).find((p) => p !== undefined);
      return text.area(area).length + (last ? pointText(last, chart, text, false).length : 0) + 1;
    });
    const least = {
      width: Math.max(...words) * CHARACTER + FRAME.width,
      height: LEAST_HEIGHT + FRAME.height,
    };
    return arrangePanels(panels.length, box, least);
  }, [panels, chart, text, size, box]);
  const drawing = useMemo(
    () => (grid ? { width: grid.width - FRAME.width, height: grid.height - FRAME.height } : DRAWING),
    [grid],
  );
  const axis = useMemo(() => trueTime(chart, text), [chart, text]);
  const plot = useMemo(() => panelPlot(chart, axis, drawing), [chart, axis, drawing]);
  const all = useMemo(() => linePaths(chart.series, axis, plot)[0] ?? '', [chart, axis, plot]);
  const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
  const [low, high] = [chart.scale.min, chart.scale.max];
  const shown = grid?.shown ?? panels.length;
  return (
    <>
      <p className="small muted panels-key">
        {MULTIPLES[text.language].sharedScale(
          tickText(low, chart, text),
          tickText(high, chart, text),
          text.period(from, 'short'),
          text.period(to, 'short'),
        )}{' '}
        {shown < panels.length && t.leftOut(panels.length - shown)}
      </p>
      <div
        ref={ref}
        className="panels plot-box"
        style={
          grid
            ? { gridTemplateColumns: `repeat(${grid.columns}, ${grid.width}px)`, gridAutoRows: grid.height }
            : undefined
        }
      >
        {(grid === null || box.height > 0) &&
          panels
            .slice(0, shown)
            .map(([area, own]) => (
              <Panel
                key={area}
                {...props}
                area={area}
                own={own}
                all={all}
                axis={axis}
                plot={plot}
                drawing={drawing}
              />
            ))}
      </div>
    </>
  );
}
