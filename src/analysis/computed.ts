/**
 * Numbers that no source states. They are computed here and nowhere else, carry what they are computed from, and are
 * marked as computed wherever they are shown.
 */
import type { UnitType } from '../model/codelist';
import type { Observation } from '../model/observation';

/**
 * What is done with the operands, in their order: `a − b`; `(a − b) ÷ b` in per cent; the first of the parts as per
 * cent of their sum; `a ÷ b × 100`; the sum of all.
 */
export type Operation = 'difference' | 'percent' | 'share' | 'index' | 'sum';

/** A computed number. */
export interface Computed {
  readonly operation: Operation;
  /** In the indicator's unit (points for shares, places for ranks); per cent for `percent` and `share`. */
  readonly value: number;
  /** Decimals it is shown with: never more precise than what it is computed from. */
  readonly decimals: number;
  readonly operands: readonly Observation[];
}

/** Removes what binary fractions add: 10.7 − 13 is −2.3, not −2.3000000000000007. */
export function exact(value: number): number {
  return Number(value.toFixed(10));
}

/** `a − b` without what binary fractions add. */
export function subtract(a: number, b: number): number {
  return exact(a - b);
}

const finest = (...operands: readonly Observation[]) => Math.max(...operands.map((o) => o.decimals));

/** One value minus another. */
export function difference(a: Observation, b: Observation): Computed {
  return {
    operation: 'difference',
    value: subtract(a.value, b.value),
    decimals: finest(a, b),
    operands: [a, b],
  };
}

/** Decimals of a change in per cent: one of ten and more is said in whole ones. */
export const percentDecimals = (value: number): number => (Number(Math.abs(value).toFixed(1)) < 10 ? 1 : 0);

/** How much more `a` is than `b`, in per cent of `b`; null when `b` is not positive. */
export function percent(a: Observation, b: Observation): Computed | null {
  if (b.value <= 0) return null;
  const value = exact((100 * (a.value - b.value)) / b.value);
  return { operation: 'percent', value, decimals: percentDecimals(value), operands: [a, b] };
}

/** A value below this is not said to have changed in per cent, which would make much of little. */
const LEAST_FOR_PERCENT = 50;

/** The change of a count or an amount of money in per cent; null for what is else, and for what was little. */
export function changeInPercent(to: Observation, from: Observation, unit: UnitType): Computed | null {
  return (unit === 'antal' || unit === 'kroner') && from.value >= LEAST_FOR_PERCENT
    ? percent(to, from)
    : null;
}

/** `a` where `base` is 100; null when `base` is not positive. */
export function index(a: Observation, base: Observation): Computed | null {
  if (base.value <= 0) return null;
  return { operation: 'index', value: exact((100 * a.value) / base.value), decimals: 1, operands: [a, base] };
}

/** A tenth of a per cent of fewer than this is less than one of them. */
const LEAST_FOR_DECIMALS = 1000;

/** A part as per cent of the sum of all parts; null when they sum to nothing or one is negative. */
export function share(part: Observation, parts: readonly Observation[]): Computed | null {
  const sum = parts.reduce((total, o) => total + o.value, 0);
  if (sum <= 0 || parts.some((o) => o.value < 0)) return null;
  return {
    operation: 'share',
    value: exact((100 * part.value) / sum),
    decimals: sum < LEAST_FOR_DECIMALS ? 0 : 1,
    operands: [part, ...parts],
  };
}

/** The sum of values. */
export function sum(parts: readonly Observation[]): Computed {
  return {
    operation: 'sum',
    value: exact(parts.reduce((total, o) => total + o.value, 0)),
    decimals: finest(...parts),
    operands: parts,
  };
}
