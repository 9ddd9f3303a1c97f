import { type PointerEvent, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { type FormProps, INK } from './form';
import { chartMarks, type Mark } from './marks';
import { useReading, useReadMark } from './reading';

/** A mark with its place in pixels. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/**
 * The places of a chart's marks; null before the chart is laid out.
 * @param at where a mark lies on the horizontal scale, or null when it has no place; the same function between renders
 */
export function usePlacedMarks(
  chart: FormProps['chart'],
  at: (mark: Mark) => number | null,
): readonly PlacedMark[] | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  return useMemo(() => {
    if (!xScale || !yScale) return null;
    return chartMarks(chart)
      .flat()
      .flatMap((mark) => {
        const place = at(mark);
        const x = place === null ? undefined : xScale(place);
        const y = yScale(mark.value);
        return x === undefined || y === undefined ? [] : [{ mark, x, y }];
      });
  }, [chart, at, xScale, yScale]);
}

/** The point read, with a line down to its period. Alone in being drawn again when the reading moves. */
function ReadPoint({
  placed,
  colors,
  chart,
}: { placed: readonly PlacedMark[] } & Pick<FormProps, 'chart' | 'colors'>) {
  const plot = usePlotArea();
  const active = useReadMark();
  const read = active && placed.find((p) => p.mark.series === active.series && p.mark.point === active.point);
  if (!read || !plot) return null;
  const color = colors.get(chart.series[read.mark.series]?.key ?? '')?.mark ?? INK;
  return (
    <g pointerEvents="none">
      <line
        x1={read.x}
        x2={read.x}
        y1={plot.y}
        y2={plot.y + plot.height}
        stroke={INK}
        strokeDasharray="2 3"
      />
      <circle cx={read.x} cy={read.y} r={6.5} fill={color} stroke="#fff" strokeWidth={2} />
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
  const plot = usePlotArea();
  if (!plot) return null;
  const point = (event: PointerEvent<SVGRectElement>): Mark | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = plot.x + ((event.clientX - box.left) / box.width) * plot.width;
    const py = plot.y + ((event.clientY - box.top) / box.height) * plot.height;
    let nearest: Mark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { mark, x, y } of placed) {
      // Time counts more than height: one reads along the axis.
      const distance = 4 * (x - px) ** 2 + (y - py) ** 2;
      if (distance >= least) continue;
      least = distance;
      nearest = mark;
    }
    const { mark } = reading.getState();
    if (nearest?.series !== mark?.series || nearest?.point !== mark?.point)
      reading.setState({ mark: nearest });
    return nearest;
  };
  return (
    <>
      <ReadPoint placed={placed} colors={colors} chart={chart} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own way in the frame around */}
      <rect
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        fill="transparent"
        onPointerMove={point}
        onPointerDown={point}
        onClick={(event) => {
          const key =
            chart.series[point(event as unknown as PointerEvent<SVGRectElement>)?.series ?? -1]?.key;
          if (key !== undefined) onFocus(key === focus ? null : key);
        }}
      />
    </>
  );
}
