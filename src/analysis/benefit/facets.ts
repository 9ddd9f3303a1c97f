/** The sides of a benefit: how many, against what was expected, what share, which rank, what target, what money. */
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator } from '../../model/codelist';
import type { Facts } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import type { Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { TOTAL_GROUPS } from '../../model/total';
import { latestPairs, pairsOf } from '../chart/pairs';
import { factsFor } from '../facts';
import { toSeries } from '../series';

/**
 * The sides in the order they are read. `other` holds what is none of the six: changes that stand alone, and counts of
 * something else than people.
 */
export const FACETS = ['people', 'expected', 'share', 'rank', 'target', 'money', 'other'] as const;
/** See {@link FACETS}. */
export type Facet = (typeof FACETS)[number];
/** The sides that a whole picture has; one without figures is named as missing. */
export const WHOLE = FACETS.filter((facet): facet is Exclude<Facet, 'other'> => facet !== 'other');

/** Units that count people. */
const PERSONS: readonly string[] = ['personer', 'fuldtidspersoner'];

/** What one indicator says of one side of a benefit. */
export interface FacetFigures {
  readonly facet: Facet;
  readonly indicator: string;
  /** The group that stands for the whole of them. */
  readonly group: string;
  /** Of the area chosen, and of every other area in the same groups and kinds. */
  readonly observations: readonly Observation[];
  /** Differences from what was expected that are stated in the same groups, for areas that have only those. */
  readonly differences: readonly Observation[];
  /** Of the area: figures of indicators that joined this one, which stand with it. */
  readonly joined: readonly Observation[];
}

/** Which indicators say something of another: its difference from the expected, or what is missing to its target. */
interface Roles {
  readonly difference: ReadonlyMap<string, Indicator>;
  readonly missing: ReadonlyMap<string, Indicator>;
}

function rolesOf(index: CatalogIndex): Roles {
  const { indicators } = index.catalog;
  const by = (key: 'difference' | 'missing') =>
    new Map(indicators.flatMap((i) => (i[key] === null ? [] : [[i[key], i] as const])));
  return { difference: by('difference'), missing: by('missing') };
}

/** The side that a value of a kind belongs to by itself. */
function homeOf(indicator: Indicator, kind: Kind, roles: Roles, index: CatalogIndex): Facet {
  const unit = index.unit(indicator.unit);
  if (kind === 'forventet') return 'expected';
  if (kind === 'maal') return 'target';
  if (unit.type === 'kroner') return 'money';
  if (unit.type === 'placering') return 'rank';
  if (roles.difference.has(indicator.id)) return 'expected';
  if (roles.missing.has(indicator.id)) return 'target';
  if (kind === 'aendring') return 'other';
  if (unit.type === 'antal') return PERSONS.includes(unit.id) ? 'people' : 'other';
  return 'share';
}

/** The whole, the result of an account, or the group that comes first in the code list. */
function leadGroup(own: readonly Observation[], index: CatalogIndex): string {
  const present = new Set(own.map((o) => o.group));
  const inOrder = index.catalog.groups.filter((group) => present.has(group.id));
  const total = TOTAL_GROUPS.find((id) => present.has(id));
  return total ?? (inOrder.find((group) => group.sort === 'resultat') ?? at(inOrder, 0)).id;
}

/**
 * Sorts what is stated of an area into sides. A value that has an expected one beside it, or a target, is on two: as
 * what it is, and held against the other.
 * @param observations about the family, of every area
 * @returns every side, in order; the figures of a side the most important first
 */
export function facetsOf(
  observations: readonly Observation[],
  area: string,
  index: CatalogIndex,
): ReadonlyMap<Facet, readonly FacetFigures[]> {
  const roles = rolesOf(index);
  const byIndicator = groupBy(observations, (o) => o.indicator);
  const facets = new Map<Facet, FacetFigures[]>(FACETS.map((facet) => [facet, []]));
  const indicators = [...byIndicator.keys()].map(index.indicator).sort((a, b) => a.importance - b.importance);
  /** True if the actual and the expected value are both there, which say more than their difference. */
  const isPaired = (o: Observation) => {
    const of = roles.difference.get(o.indicator);
    const both = of && toSeries(byIndicator.get(of.id) ?? [], [o.area], [o.group]);
    return both !== undefined && pairsOf(both).some(({ actual }) => actual.period === o.period);
  };
  const sideOf = (o: Observation) => homeOf(index.indicator(o.indicator), o.kind, roles, index);
  /** The figures of the area that stand with those of the indicator that theirs joined: on its side, or on none alone. */
  const joined = groupBy(
    observations.filter((o) => {
      const main = index.mainOf(o.indicator);
      if (o.area !== area || main === o.indicator || roles.difference.has(o.indicator)) return false;
      const sides = (byIndicator.get(main) ?? []).filter((one) => one.area === area).map(sideOf);
      return sides.includes(sideOf(o)) || (sideOf(o) === 'other' && sides.length > 0);
    }),
    (o) => index.mainOf(o.indicator),
  );
  const stands = new Set([...joined.values()].flat());
  for (const indicator of indicators) {
    const all = byIndicator.get(indicator.id) ?? [];
    const own = all.filter((o) => o.area === area && !isPaired(o) && !stands.has(o));
    const homes = groupBy(own, sideOf);
    for (const [facet, stated] of homes) {
      const groups = new Set(stated.map((o) => o.group));
      const kinds = new Set(stated.map((o) => o.kind));
      // What is expected or aimed at is held against what came of it, in areas that have both.
      const against = (['forventet', 'maal'] as const).find((kind) => kinds.has(kind));
      if (against) kinds.add('faktisk');
      const inGroups = all.filter((o) => groups.has(o.group) && kinds.has(o.kind));
      const areas = new Set(inGroups.filter((o) => !against || o.kind === against).map((o) => o.area));
      const { difference } = indicator;
      const differences =
        facet === 'expected' && difference !== null ? byIndicator.get(difference) : undefined;
      facets.get(facet)?.push({
        facet,
        indicator: indicator.id,
        group: leadGroup(stated, index),
        observations: inGroups.filter((o) => areas.has(o.area)),
        differences: (differences ?? []).filter((o) => groups.has(o.group)),
        // On one side of it alone: the target's, where it has one.
        joined:
          facet === (homes.has('target') ? 'target' : [...homes.keys()][0])
            ? (joined.get(indicator.id) ?? [])
            : [],
      });
    }
  }
  return facets;
}

/**
 * What can be said of an area by the figures of a side; null when it has none there. What was expected is held against
 * the latest value that has an expected one beside it.
 */
export function facetFacts(figures: FacetFigures, area: string, index: CatalogIndex): Facts | null {
  const { facet, group, observations } = figures;
  const [pair] = facet === 'expected' ? latestPairs(pairsOf(toSeries(observations, [area], [group]))) : [];
  const known = pair
    ? observations.filter((o) => comparePeriods(o.period, pair.actual.period) <= 0)
    : observations;
  return factsFor(known, area, group, index);
}

/**
 * What is most telling of an area: the figures of the most important indicator it has.
 * @returns null when it has none
 */
export function tellingFigures(
  facets: ReadonlyMap<Facet, readonly FacetFigures[]>,
  index: CatalogIndex,
): FacetFigures | null {
  const importance = (figures: FacetFigures) => index.indicator(figures.indicator).importance;
  return [...facets.values()].flat().sort((a, b) => importance(a) - importance(b))[0] ?? null;
}
