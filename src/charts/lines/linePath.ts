import { breaksOf } from '../../analysis/chart/gaps';
import { type ChartSeries, datedPoints, type Point } from '../../analysis/chart/types';
import type { Plot } from '../frame/plot';
import type { TimeAxis } from './timeAxis';

/** Path data is written in whole quarters of a pixel: a long line is many numbers, and whole ones are quick to write. */
export const QUARTERS = 4;
/** Brings what is drawn in quarters to its place and size. */
export const FROM_QUARTERS = `scale(${1 / QUARTERS})`;

/** What lines with the same periods have in common. */
interface Times {
  readonly points: readonly Point[];
  /** Places in {@link QUARTERS}; null if a period has none. */
  readonly x: readonly (number | null)[];
  /** Whether a line is broken before a point. */
  readonly broken: readonly boolean[];
}

function timesOf(points: readonly Point[], axis: TimeAxis, xScale: Plot['xScale']): Times {
  const periods = points.map((p) => p.observation.period);
  const breaks = new Set(breaksOf(periods));
  return {
    points,
    x: periods.map((period) => {
      const at = axis.at(period);
      return at === null ? null : Math.round(xScale(at) * QUARTERS);
    }),
    broken: periods.map((_, i) => breaks.has(i - 1)),
  };
}

function samePeriods(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every((p, i) => p.observation.period === b[i]?.observation.period);
}

/**
 * Lines as the data of SVG paths, in {@link QUARTERS}. If periods are missing in a regular series its line is
 * broken; points that have no place are left out.
 * @param band width of the columns that have a path each, pixels: a browser draws a page in tiles, and what is seen in
 * few of them is drawn in few
 * @returns the paths that are not empty, from left to right
 */
export function linePaths(
  series: readonly ChartSeries[],
  axis: TimeAxis,
  { xScale, yScale }: Pick<Plot, 'xScale' | 'yScale'>,
  band: number = Number.POSITIVE_INFINITY,
): string[] {
  const bandOf = (x: number) => Math.floor(x / (band * QUARTERS));
  const paths = new Map<number, string>();
  // A line is written as its start and the steps from each place to the next: few digits, few different numbers.
  let column = 0;
  let start = '';
  let steps: number[] = [];
  const end = () => {
    if (steps.length > 0) paths.set(column, `${paths.get(column) ?? ''}${start}${steps.join(' ')}`);
    steps = [];
    start = '';
  };
  let times: Times | null = null;
  for (const own of series) {
    const points = datedPoints(own);
    // Lines of one indicator mostly have the same periods.
    if (times === null || !samePeriods(points, times.points)) times = timesOf(points, axis, xScale);
    let lastX = 0;
    let lastY = 0;
    // A plain loop, as a chart of all municipalities runs it more than 20,000 times before it is seen.
    for (let i = 0; i < points.length; i += 1) {
      const x = times.x[i] ?? null;
      if (times.broken[i]) end();
      if (x === null) continue;
      const y = Math.round(yScale((points[i] as Point).value) * QUARTERS);
      if (start !== '') {
        steps.push(x - lastX, y - lastY);
        // Where a line comes into another column it goes on there.
        if (bandOf(x) !== column) end();
      }
      if (start === '') {
        column = bandOf(x);
        start = `M${x} ${y}l`;
      }
      lastX = x;
      lastY = y;
    }
    end();
  }
  return [...paths].sort(([a], [b]) => a - b).map(([, path]) => path);
}
