import type { Observation } from '../model/observation';

/** Figures by area, then group; each list in the order of the data, areas and groups as they first appear. */
export type Grouped = ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;

const known = new WeakMap<readonly Observation[], Grouped>();

/**
 * Splits the figures of one indicator by area and group. Done once for each list, which must not change afterwards: of a
 * country there are tens of thousands, and every choice asks for a few of them.
 */
export function grouped(observations: readonly Observation[]): Grouped {
  const found = known.get(observations);
  if (found) return found;
  const areas = new Map<string, Map<string, Observation[]>>();
  // Figures of one area and group mostly follow one another; their list is found once.
  let last: Observation | undefined;
  let list: Observation[] = [];
  for (const o of observations) {
    if (o.area !== last?.area || o.group !== last.group) {
      const groups = areas.get(o.area) ?? new Map<string, Observation[]>();
      areas.set(o.area, groups);
      list = groups.get(o.group) ?? [];
      groups.set(o.group, list);
      last = o;
    }
    list.push(o);
  }
  known.set(observations, areas);
  return areas;
}
