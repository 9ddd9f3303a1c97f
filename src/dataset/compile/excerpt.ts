/**
 * Excerpts of the data by area: what a comparison of areas needs, without a file for every indicator. The facts of an
 * area (`analysis/facts.ts`) follow from its excerpt as from all data, apart from its series and the record in it, of
 * which an excerpt has only parts.
 */

import { factsFor, samePeriod } from '../../analysis/facts';
import { latest } from '../../analysis/latest';
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Facts } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';

/** The observations that facts are about, but for the series. */
function observationsOf({ main, change, target, expected, references }: Facts): Observation[] {
  return [
    main,
    ...(change ? [change.from, change.to] : []),
    ...[target, expected, ...references].flatMap((comparison) => comparison?.observation ?? []),
  ];
}

/** The observations that facts about an area can be about: its own and those of the areas it is part of. */
export function withParents(
  area: string,
  byArea: ReadonlyMap<string, readonly Observation[]>,
  index: CatalogIndex,
): readonly Observation[] {
  return [area, ...index.area(area).parents].flatMap((id) => byArea.get(id) ?? []);
}

/** One of each period; if no period is stated, one of each source. */
function distinctPeriods(observations: readonly Observation[]): Observation[] {
  return [...new Map(observations.map((o) => [o.period || `?${o.source}`, o])).values()];
}

/**
 * The excerpt of every area with figures, by area id. For each indicator, group and kind of the area: its latest value,
 * its value in each period that is the latest of another area, and what its facts compare with: its earlier, targeted
 * and expected value and those of its reference areas. In the order of `observations`.
 */
export function excerpts(
  observations: readonly Observation[],
  index: CatalogIndex,
): ReadonlyMap<string, readonly Observation[]> {
  const kept = new Map<string, Set<Observation>>();
  const keep = (area: string, own: readonly (Observation | null)[]) => {
    const set = kept.get(area) ?? new Set();
    kept.set(area, set);
    for (const o of own) if (o) set.add(o);
  };
  for (const pool of groupBy(observations, (o) => `${o.indicator} ${o.group}`).values()) {
    const areas = groupBy(pool, (o) => o.area);
    for (const [area, own] of areas) {
      const facts = factsFor(withParents(area, areas, index), area, at(own, 0).group, index);
      keep(area, facts ? observationsOf(facts) : []);
    }
    for (const ofKind of groupBy(pool, (o) => o.kind).values()) {
      const byArea = groupBy(ofKind, (o) => o.area);
      const heads = distinctPeriods([...byArea.values()].flatMap((own) => latest(own) ?? []));
      for (const [area, own] of byArea) {
        keep(area, [latest(own), ...heads.map((head) => latest(own.filter((o) => samePeriod(o, head))))]);
      }
    }
  }
  const places = new Map(observations.map((o, place) => [o, place]));
  const place = (o: Observation) => places.get(o) ?? 0;
  return new Map([...kept].map(([area, set]) => [area, [...set].sort((a, b) => place(a) - place(b))]));
}

/** Observations of several excerpts, each once. */
export function mergeExcerpts(lists: readonly (readonly Observation[])[]): Observation[] {
  return [...new Map(lists.flat().map((o) => [`${o.source} ${o.id}`, o])).values()];
}
