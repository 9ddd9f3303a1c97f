import type { CatalogIndex } from '../model/catalogIndex';
import type { Direction, Indicator, Unit } from '../model/codelist';
import type { Change } from '../model/facts';
import type { Observation } from '../model/observation';
import { overlaps, type Period, parsePeriod, yearBefore } from '../model/period';
import { isTotal } from '../model/total';
import { exact, subtract } from './computed';

/** True when two periods are equally long, give or take the days that months and years differ by. */
function alike(a: Period, b: Period): boolean {
  const [own, other] = [a.end - a.start + 1, b.end - b.start + 1];
  return Math.min(own, other) / Math.max(own, other) > 0.89;
}

/** True when a value of `earlier` can be held against one of `later`: of the same sort, as long, and apart from it. */
export function precedes(earlier: Period, later: Period): boolean {
  return (
    earlier.end < later.end &&
    earlier.type === later.type &&
    !overlaps(earlier, later) &&
    alike(earlier, later)
  );
}

/**
 * The change to the latest of `points` from the same period a year before; failing that from the latest earlier
 * period that does not overlap it. Half-overlapping windows are thus never compared with each other.
 * @param points one a period, oldest first, as from `bestByPeriod`
 * @returns null when there is nothing to compare with
 */
export function latestChange(points: readonly Observation[]): Change | null {
  const to = points.at(-1);
  const period = to ? parsePeriod(to.period) : null;
  if (!to || !period) return null;
  const before = yearBefore(period);
  const earlier = points.filter((o) => {
    const other = parsePeriod(o.period);
    return other !== null && precedes(other, period);
  });
  const yearly = earlier.find((o) => o.period === before);
  const from = yearly ?? earlier.at(-1);
  if (!from) return null;
  return { from, to, difference: subtract(to.value, from.value), overYear: from === yearly };
}

/** Whether a difference is to the good, to the bad or neither. */
export type Tone = 'good' | 'bad' | 'neutral';

/** Shares this close may be the same, rounded; points. */
const ROUNDING = 0.1;

/** Whether two values of a unit may differ by rounding alone: shares may; of ranks and counts any difference counts. */
export function isLevel(difference: number, { type }: Unit): boolean {
  const share = type === 'procent' || type === 'point';
  return difference === 0 || (share && Math.abs(difference) <= exact(ROUNDING));
}

/**
 * Whether a value of an area can be held against that of an area that it is part of. Counts and amounts follow the size of an
 * area, and so do shares of a whole that are neither good nor bad; a rank is of one municipality.
 */
export function comparesAreas({ direction }: Indicator, unit: Unit): boolean {
  return !isTotal(unit) && unit.type !== 'placering' && direction !== 'neutral';
}

/** Which way is good for a figure: its indicator's direction, or that of its aim for the group that it aims at. */
export function directionOf({ indicator, group }: Observation, index: CatalogIndex): Direction {
  const { direction, aim } = index.indicator(indicator);
  return aim?.group === group ? aim.direction : direction;
}

/** The tone of a difference, by the indicator's direction. */
export function tone(difference: number, direction: Direction): Tone {
  if (difference === 0 || direction === 'neutral') return 'neutral';
  return difference > 0 === (direction === 'hoej') ? 'good' : 'bad';
}
