import type { Chart, Point } from '../../analysis/chart/types';
import { parsePeriod } from '../../model/period';

/** A value in a chart that can be pointed at: which series, which of its points. */
export interface Mark extends Point {
  readonly series: number;
  readonly point: number;
}

/** The marks of a chart by series, in the order they are drawn. */
export function chartMarks(chart: Chart): Mark[][] {
  return chart.series.map((series, i) => series.points.map((p, point) => ({ ...p, series: i, point })));
}

/** Keys that move between marks. */
export const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
/** See {@link MOVES}. */
export type Move = (typeof MOVES)[number];

/**
 * Where a key leads from a mark: along the series with left and right, to another series at the nearest period with up
 * and down, to the ends with Home and End. If every series has one point, all arrows go through the series.
 */
export function moveMark(marks: readonly (readonly Mark[])[], from: Mark, move: Move): Mark {
  const own = marks[from.series] ?? [];
  const single = marks.every((series) => series.length <= 1);
  const other = (step: number): Mark => {
    const series = marks[from.series + step];
    if (!series || series.length === 0) return from;
    const time = (mark: Mark) => parsePeriod(mark.observation.period)?.end ?? Number.NEGATIVE_INFINITY;
    const far = (mark: Mark) =>
      mark.observation.period === from.observation.period
        ? -1 - Number(mark.point === from.point)
        : Math.abs(time(mark) - time(from));
    return series.reduce((nearest, mark) => (far(mark) < far(nearest) ? mark : nearest));
  };
  switch (move) {
    case 'ArrowUp':
      return other(-1);
    case 'ArrowDown':
      return other(1);
    case 'ArrowLeft':
      return single ? other(-1) : (own[from.point - 1] ?? from);
    case 'ArrowRight':
      return single ? other(1) : (own[from.point + 1] ?? from);
    case 'Home':
      return (single ? marks[0]?.[0] : own[0]) ?? from;
    case 'End':
      return (single ? marks.at(-1)?.[0] : own.at(-1)) ?? from;
  }
}
