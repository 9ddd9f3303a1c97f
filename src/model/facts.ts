import type { Observation } from './observation';

/** How a value moved from one period to another. */
export interface Change {
  readonly from: Observation;
  readonly to: Observation;
  /** `to` minus `from`, in the indicator's unit (points for shares, places for ranks). */
  readonly difference: number;
  /** True when `from` is the same period one year earlier. */
  readonly overYear: boolean;
}

/** A value held against another that the same source or another states for it. */
export interface Comparison {
  readonly observation: Observation;
  /** Own value minus the other. */
  readonly difference: number;
}

/** The latest value as the highest or the lowest of its series. */
export interface SeriesRecord {
  readonly highest: boolean;
  /** Values in the series. */
  readonly count: number;
  /** The first period of the series. */
  readonly since: string;
}

/** What can be said of one indicator for one area and group. Nothing here is text. */
export interface Facts {
  /** The latest value: observed if there is one, else of another kind. */
  readonly main: Observation;
  /** Its series, one a period, oldest first, with a period. */
  readonly points: readonly Observation[];
  readonly change: Change | null;
  readonly target: Comparison | null;
  readonly expected: Comparison | null;
  /** Reference areas with a value for the same group, kind and period: nearest first, the country last. */
  readonly references: readonly Comparison[];
  /** Set if the main value is higher or lower than every other of its series. */
  readonly record: SeriesRecord | null;
}
