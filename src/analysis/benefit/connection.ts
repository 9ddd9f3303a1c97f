/** People and money of the same area and the same year, side by side. Nothing here says that one causes the other. */
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Facts } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { comparePeriods, type Period, parsePeriod } from '../../model/period';
import { TOTAL_GROUPS } from '../../model/total';
import { factsFor } from '../facts';
import { bestByPeriod } from '../latest';
import { type Facet, type FacetFigures, facetsOf } from './facets';
import type { Family } from './family';

/** An amount, and what was planned for it. */
export interface Amount {
  readonly observation: Observation;
  /** What the budget sets aside for the same, or null. */
  readonly plan: Observation | null;
}

/** A year, or another span no longer than one, with what is stated of people and of money. */
export interface Connection {
  readonly period: string;
  /** The latest numbers of people within the period, with how they moved, the most important first. */
  readonly people: readonly Facts[];
  readonly money: readonly Amount[];
}

/** Longest span that counts as a year, days. */
const YEAR = 366;

function within(inner: Period, outer: Period): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Amounts of one period: the account rather than the forecast, and a budget alone only if there is nothing else. */
function amountsOf(own: readonly Observation[]): Amount[] {
  return [...groupBy(own, (o) => `${o.indicator}.${o.group}`).values()].flatMap((same) => {
    const of = (kind: Observation['kind']) => bestByPeriod(same.filter((o) => o.kind === kind)).at(-1);
    const plan = of('budget') ?? null;
    const stated = of('faktisk') ?? of('prognose');
    const observation = stated ?? plan;
    return observation ? [{ observation, plan: stated ? plan : null }] : [];
  });
}

/** The sum of an account stands for its lines. */
function lead({ observations, group }: FacetFigures, area: string, index: CatalogIndex): Observation[] {
  const own = observations.filter((o) => o.area === area);
  const sums = TOTAL_GROUPS.includes(group) || index.group(group).sort === 'resultat';
  return sums ? own.filter((o) => o.group === group) : own;
}

/**
 * The years for which an area has both a number of people and an amount of money, the latest first. The number is of
 * the benefit as a whole, observed, and from within the year.
 * @param observations about the family, of every area
 */
export function connectionsOf(
  observations: readonly Observation[],
  area: string,
  family: Family,
  index: CatalogIndex,
): Connection[] {
  const facets = facetsOf(observations, area, index);
  const figures = (facet: Facet) => facets.get(facet) ?? [];
  const people = figures('people').filter(({ group }) => group === family.id || TOTAL_GROUPS.includes(group));
  const money = figures('money').flatMap((f) => lead(f, area, index));
  const periods = [...new Set(money.map((o) => o.period))].sort((a, b) => comparePeriods(b, a));
  return periods.flatMap((text): Connection[] => {
    const period = parsePeriod(text);
    if (!period || period.end - period.start + 1 > YEAR) return [];
    const upTo = people.flatMap(({ observations: all, group }) => {
      const seen = all.filter((o) => {
        const own = parsePeriod(o.period);
        return o.kind === 'faktisk' && own !== null && own.end <= period.end;
      });
      return factsFor(seen, area, group, index) ?? [];
    });
    const known = upTo.filter(({ main }) => {
      const own = parsePeriod(main.period);
      return own !== null && within(own, period);
    });
    if (known.length === 0) return [];
    return [{ period: text, people: known, money: amountsOf(money.filter((o) => o.period === text)) }];
  });
}
