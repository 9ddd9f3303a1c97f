import type { SVGAttributes } from 'react';
import type { SeriesColor } from '../drawing';
import { PAPER } from '../drawing';

/** Length of the sample of a line beside its name, and what it takes with the space to the name, pixels. */
export const SAMPLE = { length: 18, room: 24 } as const;

/** How a path is stroked. */
type Stroke = Pick<SVGAttributes<SVGPathElement>, 'stroke' | 'strokeWidth' | 'strokeDasharray'>;

/**
 * The strokes that a line consists of, the lowest first: its colour, and its core if it has one. A line with a core
 * is wider, so that as much of its colour is seen.
 * @param width of a line without a core, in any unit; dashes are in the same
 */
export function lineStrokes({ mark, core }: SeriesColor, width: number): [line: Stroke, core?: Stroke] {
  if (core === undefined) return [{ stroke: mark, strokeWidth: width }];
  const stroke: Stroke = { stroke: PAPER, strokeWidth: width * 0.6 };
  return [
    { stroke: mark, strokeWidth: width * 1.6 },
    core === 'whole' ? stroke : { ...stroke, strokeDasharray: `${width} ${width * 1.5}` },
  ];
}
