/** When places on a page are the same, and lines of one cell. */
import type { Line } from '../pdfPage';

/** Points within which words begin, end or are centred at one place. */
export const SAME = 3;

/** From one line to the next of the same cell, in sizes, at most. */
export const LEADING = 1.45;

/** Whether two parts begin, end or are centred at one place. */
export const aligned = (a: Line, b: Line) =>
  Math.abs(a.left - b.left) < SAME ||
  Math.abs(a.right - b.right) < SAME ||
  Math.abs(a.left + a.right - b.left - b.right) < 2 * SAME;

/** An interval from left to right. */
export interface Interval {
  readonly left: number;
  readonly right: number;
}
