/**
 * Numbers that no source states, of all municipalities together. Each carries what it is computed from, so that the
 * arithmetic can be shown, as the numbers of `../computed.ts` do.
 */
import type { Indicator, Unit } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import { isTotal } from '../../model/total';
import { exact, subtract } from '../computed';

/** A value that a share of all others lie below. */
export interface Quantile {
  /** 0.25, 0.5 for the median, 0.75. */
  readonly share: number;
  readonly value: number;
  /** Decimals it is shown with: those of the values it lies between; one if it lies between whole numbers. */
  readonly decimals: number;
  /** The value rounded to those decimals, half away from zero. */
  readonly shown: number;
  /** Values it is computed from. */
  readonly count: number;
  /** The values it lies between, which may be one. */
  readonly lower: Observation;
  readonly upper: Observation;
  /** Place of `lower` among the values, from 1. */
  readonly place: number;
  /** How far it lies from `lower` to `upper`, from 0 to 1. */
  readonly fraction: number;
}

/** A number with so many decimals, half away from zero. There is no −0. */
function rounded(value: number, decimals: number): number {
  const size = Math.round(exact(Math.abs(value) * 10 ** decimals)) / 10 ** decimals;
  return value < 0 ? 0 - size : size;
}

/**
 * A quantile by linear interpolation between the values in order: type 7 of Hyndman and Fan, “Sample Quantiles in
 * Statistical Packages”, The American Statistician 50 (1996), the default of R, NumPy and Excel’s QUARTILE.INC.
 * @param sorted the lowest first; at least one
 */
export function quantile(sorted: readonly Observation[], share: number): Quantile {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const lower = sorted[below] as Observation;
  const upper = sorted[Math.ceil(at)] as Observation;
  const fraction = at - below;
  const value = exact(lower.value + fraction * (upper.value - lower.value));
  const stated = Math.max(lower.decimals, upper.decimals);
  // A half between two whole numbers would be rounded to one of them, and the middle would not be in the middle.
  const decimals = stated > 0 || Number.isInteger(value) ? stated : 1;
  return {
    share,
    value,
    decimals,
    shown: rounded(value, decimals),
    count: sorted.length,
    lower,
    upper,
    place: below + 1,
    fraction,
  };
}

/** The median and the quartiles around it. */
export interface Spread {
  readonly first: Quantile;
  readonly median: Quantile;
  readonly third: Quantile;
}

/** The spread of values. @param sorted the lowest first; at least one */
export function spread(sorted: readonly Observation[]): Spread {
  return {
    first: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    third: quantile(sorted, 0.75),
  };
}

/** The end that places are counted from. */
export type RankEnd = 'lowest' | 'highest';

/** How an indicator ranks municipalities. */
export interface Ranking {
  readonly from: RankEnd;
  /**
   * Whether the first is best: the direction says which end is good, and values do not grow with the size of the
   * municipality. A deviation does not, whatever its unit: zero is as expected for all.
   */
  readonly bestFirst: boolean;
}

/**
 * How municipalities are ranked by an indicator.
 * @returns null for an indicator that is itself a rank: there is no rank of ranks
 */
export function rankingOf({ direction, nature }: Indicator, unit: Unit): Ranking | null {
  if (unit.type === 'placering') return null;
  const bestFirst = direction !== 'neutral' && (nature === 'afvigelse' || !isTotal(unit));
  return { from: bestFirst && direction === 'lav' ? 'lowest' : 'highest', bestFirst };
}

/** A place in the order of values. */
export interface Place {
  /** From 1. Equal values share a place, and the places after it are left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whether another has the same value. */
  readonly shared: boolean;
  /** How many are ranked. */
  readonly of: number;
}

/** The place of each area by its value (standard competition ranking). @param sorted the lowest first */
export function places(sorted: readonly Observation[], from: RankEnd): Map<string, Place> {
  const order = from === 'lowest' ? sorted : [...sorted].reverse();
  let rank = 0;
  return new Map(
    order.map((o, i) => {
      const same = (other: Observation | undefined) => other?.value === o.value;
      if (!same(order[i - 1])) rank = i + 1;
      return [o.area, { rank, shared: same(order[i - 1]) || same(order[i + 1]), of: order.length }];
    }),
  );
}

/** How far a value lies from a quantile. */
export interface FromQuantile {
  /** From the quantile as it is shown, so that the reader's own subtraction gives the same. */
  readonly value: number;
  readonly decimals: number;
}

/** A value minus a quantile. */
export function fromQuantile(o: Observation, to: Quantile): FromQuantile {
  return { value: subtract(o.value, to.shown), decimals: Math.max(o.decimals, to.decimals) };
}
