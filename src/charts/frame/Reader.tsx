import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type FormProps, INK, PAPER } from '../drawing';
import { chartMarks, type Mark } from './marks';
import { nearestTo, type PlacedMark } from './nearest';
import { usePlot } from './plot';
import { useOnRead, useReading } from './reading';

/**
 * The places of a chart's marks.
 * @param at where a mark lies on the horizontal scale, or null when it has no place; the same function between renders
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
 * draws nothing anew, neither here nor behind it.
 */
function ReadPoint({
  placed,
  colors,
  chart,
}: { placed: readonly PlacedMark[] } & Pick<FormProps, 'chart' | 'colors'>) {
  const plot = usePlot();
  const line = useRef<SVGLineElement>(null);
  const dot = useRef<SVGCircleElement>(null);
  const places = useMemo(() => new Map(placed.map((p) => [p.mark.observation, p])), [placed]);
  useOnRead(
    useCallback(
      (mark: Mark | null) => {
        if (!line.current || !dot.current) return;
        const at = mark && places.get(mark.observation);
        // Hidden, not gone: a layer that comes and goes has its surroundings painted again.
        for (const { style } of [line.current, dot.current]) style.opacity = at ? '1' : '0';
        if (!at) return;
        line.current.style.transform = `translate(${at.x}px, ${plot.y}px)`;
        dot.current.style.transform = `translate(${at.x}px, ${at.y}px)`;
        dot.current.style.fill = colors.get(chart.series[at.mark.series]?.key ?? '')?.mark ?? INK;
      },
      [places, plot, colors, chart],
    ),
  );
  return (
    <g pointerEvents="none">
      <line ref={line} className="read-mark" y2={plot.height} stroke={INK} strokeDasharray="2 3" />
      <circle ref={dot} className="read-mark" r={6.5} stroke={PAPER} strokeWidth={2} />
    </g>
  );
}

/** Takes the pointer over a chart of lines: reads the nearest value, and a press lets its series stand out. */
export function Reader({
  chart,
  colors,
  focus,
  onFocus,
  placed,
}: Pick<FormProps, 'chart' | 'colors' | 'focus' | 'onFocus'> & { placed: readonly PlacedMark[] }) {
  const reading = useReading();
  const plot = usePlot();
  const area = useRef<SVGRectElement>(null);
  const nearest = useMemo(() => nearestTo(placed), [placed]);
  const read = useCallback(
    ({ clientX, clientY }: { clientX: number; clientY: number }): Mark | null => {
      if (!area.current) return null;
      const box = area.current.getBoundingClientRect();
      const x = plot.x + ((clientX - box.left) / box.width) * plot.width;
      const y = plot.y + ((clientY - box.top) / box.height) * plot.height;
      const found = nearest(x, y)?.mark ?? null;
      if (found?.observation !== reading.getState().mark?.observation) reading.setState({ mark: found });
      return found;
    },
    [nearest, plot, reading],
  );
  useEffect(() => {
    const { current } = area;
    // Moves come so often that even their way through React's events is felt.
    current?.addEventListener('pointermove', read);
    return () => current?.removeEventListener('pointermove', read);
  }, [read]);
  return (
    <>
      <ReadPoint placed={placed} colors={colors} chart={chart} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own way in the frame around */}
      <rect
        ref={area}
        className="reader"
        x={plot.x}
        y={plot.y}
        // Where the labels leave no room, until the chart has its size.
        width={Math.max(0, plot.width)}
        height={Math.max(0, plot.height)}
        onPointerDown={read}
        onClick={(event) => {
          const key = chart.series[read(event)?.series ?? -1]?.key;
          if (key !== undefined) onFocus(key === focus ? null : key);
        }}
      />
    </>
  );
}
