import { useCallback, useMemo, useRef } from 'react';
import { type FormProps, INK, PAPER } from '../drawing';
import { chartMarks, type Mark } from './marks';
import { nearestTo, type PlacedMark } from './nearest';
import { usePlot } from './plot';
import styles from './Reader.module.css';
import { useOnRead } from './reading';
import { useReader } from './useReader';

/**
 * The places of a chart's marks.
 * @param at where a mark is on the horizontal scale, or null if it has no place; the same function between renders
 */
export function usePlacedMarks(
  chart: FormProps['chart'],
  at: (mark: Mark) => number | null,
): readonly PlacedMark[] {
  const { xScale, yScale } = usePlot();
  return useMemo(
    () =>
      chartMarks(chart)
        .flat()
        .flatMap((mark) => {
          const place = at(mark);
          return place === null ? [] : [{ mark, x: xScale(place), y: yScale(mark.value) }];
        }),
    [chart, at, xScale, yScale],
  );
}

/**
 * The point read, with a line down to its period. It is only moved, in layers of its own, so that following the pointer
 * renders nothing, neither here nor behind it.
 * @param placed the points that it is moved to; hidden if another is read
 * @param radius of the point, pixels
 */
export function ReadPoint({
  placed,
  colors,
  chart,
  radius = 6.5,
  withLine = true,
}: {
  placed: readonly PlacedMark[];
  radius?: number;
  withLine?: boolean;
} & Pick<FormProps, 'chart' | 'colors'>) {
  const plot = usePlot();
  const line = useRef<SVGLineElement>(null);
  const dot = useRef<SVGCircleElement>(null);
  const places = useMemo(() => new Map(placed.map((p) => [p.mark.observation, p])), [placed]);
  useOnRead(
    useCallback(
      (mark: Mark | null) => {
        const at = mark && places.get(mark.observation);
        // Hidden, not gone: a layer that comes and goes has its surroundings painted again.
        for (const element of [line.current, dot.current])
          if (element) element.style.opacity = at ? '1' : '0';
        if (!at) return;
        if (line.current) line.current.style.transform = `translate(${at.x}px, ${plot.y}px)`;
        if (!dot.current) return;
        dot.current.style.transform = `translate(${at.x}px, ${at.y}px)`;
        dot.current.style.fill = colors.get(chart.series[at.mark.series]?.key ?? '')?.mark ?? INK;
      },
      [places, plot, colors, chart],
    ),
  );
  return (
    <g pointerEvents="none">
      {withLine && (
        <line ref={line} className={styles.mark} y2={plot.height} stroke={INK} strokeDasharray="2 3" />
      )}
      <circle
        ref={dot}
        className={withLine ? styles.mark : undefined}
        r={radius}
        stroke={PAPER}
        strokeWidth={2}
      />
    </g>
  );
}

/** Reads a plot of points: the nearest to the pointer, which is marked. */
export function Reader({
  placed,
  ...props
}: Pick<FormProps, 'chart' | 'colors' | 'focus' | 'onFocus'> & { placed: readonly PlacedMark[] }) {
  const plot = usePlot();
  const nearest = useMemo(() => nearestTo(placed), [placed]);
  const surface = useReader<SVGRectElement>(
    props,
    useCallback(
      (x, y) => nearest(plot.x + x * plot.width, plot.y + y * plot.height)?.mark ?? null,
      [nearest, plot],
    ),
  );
  return (
    <>
      <ReadPoint placed={placed} colors={props.colors} chart={props.chart} />
      <rect
        {...surface}
        data-reader=""
        className={styles.surface}
        x={plot.x}
        y={plot.y}
        // Labels may leave no room until the chart has its size.
        width={Math.max(0, plot.width)}
        height={Math.max(0, plot.height)}
      />
    </>
  );
}
