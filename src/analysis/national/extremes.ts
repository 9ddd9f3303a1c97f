import { at } from '../../model/at';
import type { Observation } from '../../model/observation';

/** The municipalities at one end of all. */
export interface Extremes {
  /** The nearest to the end first; equal values in the order given. */
  readonly first: readonly Observation[];
  /** Those left out that have the same value as the last of them. */
  readonly tied: readonly Observation[];
}

/** The first so many of some figures, with those that are there by the order of equal values alone. @param sorted from an end */
export function extremes(sorted: readonly Observation[], most: number): Extremes {
  const first = sorted.slice(0, most);
  const rest = sorted.slice(most);
  return { first, tied: rest.filter((o) => o.value === at(first, -1).value) };
}
