import type { Observation, Withheld } from '../model/observation';
import { comparePeriods } from '../model/period';

/** The values withheld that are of the same area and group as a figure, and newer. @param withheld of its indicator */
export function newerThan(o: Observation, withheld: readonly Withheld[]): readonly Withheld[] {
  return withheld.filter(
    (w) => w.area === o.area && w.group === o.group && comparePeriods(w.period, o.period) > 0,
  );
}
