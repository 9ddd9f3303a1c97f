import type { SeriesRecord } from '../model/facts';
import type { Observation } from '../model/observation';

/** Series shorter than this have no records worth the word. */
const LEAST = 4;

/**
 * Whether the latest value is higher or lower than every other of its series.
 * @param points one a period, oldest first
 * @returns null when it is neither or there are few
 */
export function recordOf(points: readonly Observation[]): SeriesRecord | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < LEAST) return null;
  const others = points.slice(0, -1).map((o) => o.value);
  const record = { count: points.length, since: first.period };
  if (others.every((value) => value < last.value)) return { ...record, highest: true };
  if (others.every((value) => value > last.value)) return { ...record, highest: false };
  return null;
}
