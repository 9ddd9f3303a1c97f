import type { Unit } from './codelist';

/** The groups that stand for the whole, in the order they are preferred as default. */
export const TOTAL_GROUPS: readonly string[] = ['alle', 'alle-ydelser'];

/**
 * Whether values of a unit are sizes of the area as much as of what is measured: counts and amounts, which the country
 * has the sum of. Shares, differences in points, ranks and amounts per resident are not.
 */
export function isTotal(unit: Unit): boolean {
  return unit.type === 'antal' || unit.id === 'kr.';
}
