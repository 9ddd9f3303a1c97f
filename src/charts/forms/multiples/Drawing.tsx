import { memo, useCallback, useMemo } from 'react';
import type { Chart } from '../../../analysis/chart/types';
import { pointText, tickText } from '../../../analysis/insight/labels';
import { CHART } from '../../../i18n/chart';
import { at } from '../../../model/at';
import { groupBy } from '../../../model/groupBy';
import { endpoints } from '../../../model/period';
import { classNames } from '../../../ui/classNames';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { BEHIND, CHARACTER, emphasisOf, type FormProps, GRID, INK } from '../../drawing';
import { chartMarks } from '../../frame/marks';
import { nearestTo } from '../../frame/nearest';
import { PlotBox, useBox } from '../../frame/PlotBox';
import { linearScale, type Plot, PlotContext } from '../../frame/plot';
import { ReadPoint } from '../../frame/Reader';
import { useReader } from '../../frame/useReader';
import type { Size } from '../../frame/useSize';
import { FROM_QUARTERS, linePaths, QUARTERS } from '../../lines/linePath';
import { type TimeAxis, trueTime } from '../../lines/timeAxis';
import styles from './Panels.module.css';
import { arrangePanels } from './panelGrid';
import { MULTIPLES } from './words';

/** What is drawn in a panel of a page, which is scaled to its column; in a box it is drawn in the size it has. */
const DRAWING: Size = { width: 240, height: 110 };
/** What a panel has around its drawing: border, padding and the line with its name, pixels. */
const FRAME: Size = { width: 18, height: 34 };
/** Below this height a drawing tells nothing, pixels. */
const LEAST_HEIGHT = 44;
/** A panel is read along time alone. */
const ALONG = 1e6;
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
  const series = own.map((i) => at(chart.series, i));
  const lines = series.filter((s) => s.points.length > 0);
  const last = lines.map((s) => s.points.at(-1)).find((p) => p !== undefined);
  const key = at(series, 0).key;
  const floor = plot.y + plot.height;
  const placed = useMemo(() => {
    const marks = chartMarks(chart);
    return own.flatMap((i) =>
      at(marks, i).flatMap((mark) => {
        const place = axis.at(mark.observation.period);
        return place === null ? [] : [{ mark, x: plot.xScale(place), y: plot.yScale(mark.value) }];
      }),
    );
  }, [own, chart, axis, plot]);
  const nearest = useMemo(() => nearestTo(placed, ALONG), [placed]);
  const surface = useReader<HTMLDivElement>(
    props,
    useCallback((x, y) => nearest(x * drawing.width, y * drawing.height)?.mark ?? null, [nearest, drawing]),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own way in the frame around
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      {...surface}
      data-panel=""
      data-emphasis={emphasisOf(key, focus)}
      className={styles.panel}
      onClick={() => onFocus(key === focus ? null : key)}
    >
      <p className={styles.name}>
        <span style={{ color: colors.get(key)?.text }}>{text.area(area)}</span>{' '}
        <strong>{last ? pointText(last, chart, text, false) : ''}</strong>
      </p>
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
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
            data-mark="line"
            d={linePaths([s], axis, plot)[0]}
            transform={FROM_QUARTERS}
            fill="none"
            stroke={colors.get(s.key)?.mark ?? INK}
            strokeWidth={(size === 'fill' ? 3 : 2.5) * QUARTERS}
            strokeLinejoin="round"
            {...(s.kind === 'faktisk' ? {} : { strokeDasharray: `${5 * QUARTERS} ${4 * QUARTERS}` })}
          />
        ))}
        <PlotContext value={plot}>
          <ReadPoint placed={placed} colors={colors} chart={chart} radius={5.5} withLine={false} />
        </PlotContext>
      </svg>
    </div>
  );
});

/** A panel an area on a shared scale, each before the lines of all the others. */
export default function Multiples(props: FormProps) {
  const text = useText();
  const t = useTexts(CHART);
  const { chart, size } = props;
  const box = useBox(size);
  const panels = useMemo(() => {
    const places = [...chart.series.keys()];
    return [...groupBy(places, (i) => at(chart.series, i).area)];
  }, [chart]);
  const grid = useMemo(() => {
    if (box.room === null) return null;
    const words = panels.map(([area, own]) => {
      const last = own.map((i) => at(chart.series, i).points.at(-1)).find((p) => p !== undefined);
      return text.area(area).length + (last ? pointText(last, chart, text, false).length : 0) + 1;
    });
    const least = {
      width: Math.max(...words) * CHARACTER + FRAME.width,
      height: LEAST_HEIGHT + FRAME.height,
    };
    return arrangePanels(panels.length, { width: box.width, height: box.room }, least);
  }, [panels, chart, text, box.width, box.room]);
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
      <p className={classNames('small muted', styles.key)}>
        {MULTIPLES[text.language].sharedScale(
          tickText(low, chart, text),
          tickText(high, chart, text),
          text.period(from, 'short'),
          text.period(to, 'short'),
        )}{' '}
        {shown < panels.length && t.leftOut(panels.length - shown)}
      </p>
      <PlotBox
        box={box}
        unmeasured
        className={styles.panels}
        style={
          grid
            ? { gridTemplateColumns: `repeat(${grid.columns}, ${grid.width}px)`, gridAutoRows: grid.height }
            : undefined
        }
      >
        {box.room !== 0 &&
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
      </PlotBox>
    </>
  );
}
