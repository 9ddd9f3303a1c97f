import { groupBy } from '../model/groupBy';
import type { Observation, Withheld } from '../model/observation';
import { comparePeriods } from '../model/period';
import { latest } from './latest';

/** The values withheld that are of the same area and group as a figure, and newer. @param withheld of its indicator */
export function newerThan(o: Observation, withheld: readonly Withheld[]): readonly Withheld[] {
  return withheld.filter(
    (w) => w.area === o.area && w.group === o.group && comparePeriods(w.period, o.period) > 0,
  );
}

/**
 * The areas whose newest figure of a group is withheld, by its period: those shown with an older one, and those without any.
 * @param withheld of the indicator
 */
export function withheldNewest(
  observations: readonly Observation[],
  withheld: readonly Withheld[],
  areas: readonly string[],
  group: string,
): ReadonlyMap<string, readonly string[]> {
  const found = areas.flatMap((area) => {
    const of = (o: Observation | Withheld) => o.area === area && o.group === group;
    const shown = latest(observations.filter(of));
    const kept = shown ? newerThan(shown, withheld) : withheld.filter(of);
    const [newest] = [...kept].sort((a, b) => comparePeriods(b.period, a.period));
    return newest ?? [];
  });
  return new Map(
    [...groupBy(found, (o) => o.period)].map(([period, own]) => [period, own.map((o) => o.area)]),
  );
}
