/** Classes of values for a map, computed from the values themselves. */
import { at } from '../../model/at';
import { exact, subtract } from '../computed';

/** Classes with about equally many values, or of equal width. */
export type ClassMethod = 'quantiles' | 'steps';

/** At most so many classes, and on each side of zero; with a class of its own for zero, one fewer on each side. */
const MOST = 5;
const MOST_SIDE = 3;

/** A class of values. */
export interface ValueClass {
  /** From 1, the lowest, to 5; or, if values lie around zero, from −3 to 3. Says how strong its colour is. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** Which of the two limits is not in the class, if one is not. */
  readonly open: 'from' | 'to' | null;
  readonly count: number;
}

/** Values in classes. */
export interface Classes {
  readonly diverging: boolean;
  /** The lowest first. */
  readonly list: readonly ValueClass[];
  /** The class of one of the values. */
  readonly of: (value: number) => ValueClass | null;
}

type Limits = Pick<ValueClass, 'from' | 'to' | 'open'>;

/**
 * Splits values so that the parts are as equally large as can be while equal values stay together.
 * @param sorted the lowest first
 */
function byQuantiles(sorted: readonly number[], most: number): Limits[] {
  // Where one value ends and the next begins.
  const borders = sorted.flatMap((value, i) => (i > 0 && value !== sorted[i - 1] ? [i] : []));
  const cuts = new Set<number>();
  if (borders.length < most) for (const border of borders) cuts.add(border);
  else {
    for (let part = 1; part < most; part++) {
      const wanted = (sorted.length * part) / most;
      const [nearest] = [...borders].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
      if (nearest !== undefined) cuts.add(nearest);
    }
  }
  const starts = [0, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, i) => ({
    from: sorted[start] as number,
    to: sorted[(starts[i + 1] ?? sorted.length) - 1] as number,
    open: null,
  }));
}

/** Limits of equally wide parts in the precision of the values, so that what a legend says is what is done. */
function stepLimits(low: number, high: number, most: number, decimals: number): number[] {
  const units = Math.floor(exact((high - low) * 10 ** decimals));
  const parts = Math.max(1, Math.min(most, units));
  return Array.from({ length: parts + 1 }, (_, i) =>
    i === parts ? high : Number((low + ((high - low) * i) / parts).toFixed(decimals)),
  );
}

function bySteps(sorted: readonly number[], most: number, decimals: number): Limits[] {
  const limits = stepLimits(at(sorted, 0), at(sorted, -1), most, decimals);
  return limits.slice(0, -1).map((from, i) => ({
    from,
    to: at(limits, i + 1),
    open: i === limits.length - 2 ? null : 'to',
  }));
}

/** Sizes away from zero in equal steps up to `size`, each with its upper limit. */
function stepsFromZero(size: number, most: number, decimals: number): Limits[] {
  return stepLimits(0, size, most, decimals)
    .slice(1)
    .map((to, i, limits) => ({ from: limits[i - 1] ?? 0, to, open: 'from' }));
}

const holds = ({ from, to, open }: Limits, value: number) =>
  (open === 'from' ? value > from : value >= from) && (open === 'to' ? value < to : value <= to);

/** The strength of each of so many classes, spread over those there are. */
function levels(count: number, most: number): number[] {
  if (count === 1) return [Math.ceil(most / 2)];
  return Array.from({ length: count }, (_, i) => 1 + Math.round((i * (most - 1)) / (count - 1)));
}

function sequential(sorted: readonly number[], method: ClassMethod, decimals: number) {
  const limits = method === 'quantiles' ? byQuantiles(sorted, MOST) : bySteps(sorted, MOST, decimals);
  const strength = levels(limits.length, MOST);
  return limits.map((own, i) => ({ ...own, level: at(strength, i) }));
}

/** Classes below zero, of zero itself if a value is zero, and above it; steps are as wide on both sides. */
function around(sorted: readonly number[], method: ClassMethod, decimals: number) {
  const zero = sorted.includes(0);
  const most = zero ? MOST_SIDE - 1 : MOST_SIDE;
  const largest = Math.max(...sorted.map(Math.abs));
  /** Classes of sizes on one side, the smallest first. */
  const side = (sizes: readonly number[]) => {
    if (sizes.length === 0) return [];
    const limits = method === 'quantiles' ? byQuantiles(sizes, most) : stepsFromZero(largest, most, decimals);
    const strength = levels(limits.length, MOST_SIDE);
    return limits.map((own, i) => ({ ...own, level: at(strength, i) }));
  };
  const below = side(
    sorted
      .filter((value) => value < 0)
      .map((value) => -value)
      .reverse(),
  );
  const flipped = below.reverse().map(({ from, to, open, level }) => ({
    from: -to,
    // There is no −0.
    to: 0 - from,
    open: open === null ? null : ('to' as const),
    level: -level,
  }));
  const none = zero ? [{ from: 0, to: 0, open: null, level: 0 }] : [];
  return [...flipped, ...none, ...side(sorted.filter((value) => value > 0))];
}

/**
 * Puts values in at most six classes, fewer if there are few different values. Classes of equal width may be empty.
 * @param values at least one, which are counted
 * @param diverging whether values are read from zero in both directions
 * @param decimals the most that a value has
 * @param over what the classes are made from, if they are those of more than what is counted
 */
export function classify(
  values: readonly number[],
  method: ClassMethod,
  diverging: boolean,
  decimals: number,
  over: readonly number[] = values,
): Classes {
  const sorted = [...over].sort((a, b) => a - b);
  const made = (diverging ? around : sequential)(sorted, method, decimals);
  const list = made.map((own) => ({ ...own, count: values.filter((value) => holds(own, value)).length }));
  return { diverging, list, of: (value) => list.find((own) => holds(own, value)) ?? null };
}

/**
 * Puts values in classes below, level with and above one that all are held against: at most three on either side, each
 * with about equally many values and named by those in it.
 * @param within how far from it a value may be and still be level with it
 */
export function classifyAround(values: readonly number[], centre: number, within: number): Classes {
  const sorted = [...values].sort((a, b) => a - b);
  const away = (value: number) => subtract(value, centre);
  const side = (own: readonly number[], sign: -1 | 1) => {
    if (own.length === 0) return [];
    const limits = byQuantiles(own, MOST_SIDE);
    const strength = levels(limits.length, MOST_SIDE);
    return limits.map((one, i) => ({ ...one, level: sign * at(strength, sign < 0 ? -1 - i : i) }));
  };
  const level = sorted.filter((value) => Math.abs(away(value)) <= within);
  const made = [
    ...side(
      sorted.filter((value) => away(value) < -within),
      -1,
    ),
    ...(level.length > 0 ? [{ from: at(level, 0), to: at(level, -1), open: null, level: 0 }] : []),
    ...side(
      sorted.filter((value) => away(value) > within),
      1,
    ),
  ];
  const list = made.map((own) => ({ ...own, count: sorted.filter((value) => holds(own, value)).length }));
  return { diverging: true, list, of: (value) => list.find((own) => holds(own, value)) ?? null };
}
