import type { Facts } from '../../model/facts';

/** Series shorter than this have no records worth the word. */
const LEAST = 4;

/** The latest value as the highest or the lowest of its series. */
export interface SeriesRecord {
  readonly highest: boolean;
  /** Values in the series. */
  readonly count: number;
  /** The first period of the series. */
  readonly since: string;
}

/** Whether the main value is higher or lower than every other of its series; null when it is not or there are few. */
export function recordOf({ main, points }: Facts): SeriesRecord | null {
  const first = points[0];
  if (!first || points.length < LEAST || points.at(-1) !== main) return null;
  const others = points.slice(0, -1).map((o) => o.value);
  const record = { count: points.length, since: first.period };
  if (others.every((value) => value < main.value)) return { ...record, highest: true };
  if (others.every((value) => value > main.value)) return { ...record, highest: false };
  return null;
}
