import { at } from '../../model/at';
import type { Mark } from './marks';

/** A mark with its place in pixels. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** Time counts so much more than height, squared: one reads along the axis. */
const ALONG = 4;

/**
 * The search for the mark nearest to a place. It looks outwards from the place, so that a chart of many marks is read
 * as quickly as one of few.
 * @param along how much more the axis of time counts than height, squared
 * @returns the mark, or null if there are none
 */
export function nearestTo(
  placed: readonly PlacedMark[],
  along = ALONG,
): (x: number, y: number) => PlacedMark | null {
  const sorted = [...placed].sort((a, b) => a.x - b.x);
  return (x, y) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(sorted, middle).x < x) low = middle + 1;
      else high = middle;
    }
    let best: PlacedMark | null = null;
    let least = Number.POSITIVE_INFINITY;
    /** True while marks further out on that side may still be nearer. */
    const look = (at: number): boolean => {
      const candidate = sorted[at];
      if (!candidate) return false;
      const aside = along * (candidate.x - x) ** 2;
      const distance = aside + (candidate.y - y) ** 2;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
      return aside < least;
    };
    let left = low - 1;
    let right = low;
    while (look(right)) right += 1;
    while (look(left)) left -= 1;
    return best;
  };
}
