import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';

/** How many municipalities a comparison shows when none are chosen. */
const MOST = 4;

/** What makes two values comparable: they measure the same, of the same group, in the same sense. */
export function comparisonKey(o: Pick<Observation, 'indicator' | 'group' | 'kind'>): string {
  return `${o.indicator}.${o.group}.${o.kind}`;
}

/**
 * The municipalities that can best be compared: the two that share most figures, then one by one those that share
 * most with the ones chosen. If none share any, those with most figures.
 * @returns at most four ids, in the order of the code list
 */
export function sharingMost(observations: readonly Observation[], index: CatalogIndex): string[] {
  const keys = new Map(
    [...groupBy(observations, (o) => o.area)]
      .filter(([area]) => index.area(area).type === 'kommune')
      .map(([area, own]) => [area, new Set(own.map(comparisonKey))]),
  );
  const areas = index.areasWithData.map((area) => area.id).filter((id) => keys.has(id));
  const of = (area: string): ReadonlySet<string> => keys.get(area) ?? new Set();
  const shared = (area: string, others: readonly string[]) =>
    [...of(area)].filter((key) => others.some((other) => other !== area && of(other).has(key))).length;
  const best = (score: (area: string) => number, among: readonly string[]) =>
    among.reduce<string | null>(
      (top, area) => (top !== null && score(top) >= score(area) ? top : area),
      null,
    );

  const mostWithOne = (area: string) => Math.max(0, ...areas.map((other) => shared(area, [other])));
  const first = best(mostWithOne, areas);
  if (first === null) return [];
  const none = mostWithOne(first) === 0;
  const chosen = none ? [] : [first];
  while (chosen.length < MOST) {
    const left = areas.filter((area) => !chosen.includes(area));
    const next = best((area) => (none ? of(area).size : shared(area, chosen)), left);
    if (next === null || (!none && shared(next, chosen) === 0)) break;
    chosen.push(next);
  }
  return areas.filter((area) => chosen.includes(area));
}
