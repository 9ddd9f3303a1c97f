/** Most decimals of a number that nobody has printed. */
export const MOST_DECIMALS = 6;

/** More decimals than this no source states, and no browser writes out. */
export const MOST_PRINTED = 20;

/** Decimals that a number needs. */
export function decimalsOf(value: number): number {
  const text = String(Math.abs(value));
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : Math.min(text.length - point - 1, MOST_DECIMALS);
}
