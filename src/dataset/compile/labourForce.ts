import { exact } from '../../analysis/computed';
import type { Catalog } from '../../model/catalog';
import type { Area } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';

/** The indicators whose persons and per cent imply the labour force. */
const PERSONS = 'ledige-antal';
const SHARE = 'ledige-andel';
/** Months it is averaged over, against the rounding of the share. */
const MONTHS = 12;

/**
 * The labour force of every area, in hundreds: the unemployed divided by their share of it, on average over the last
 * twelve months. It says how large an area is, and is not shown as a figure.
 */
export function labourForce(observations: readonly Observation[]): Record<string, number> {
  const whole = observations.filter((o) => o.group === 'alle' && o.kind === 'faktisk');
  const sharesOf = groupBy(
    whole.filter((o) => o.indicator === SHARE),
    (o) => o.area,
  );
  const personsOf = groupBy(
    whole.filter((o) => o.indicator === PERSONS),
    (o) => o.area,
  );
  return Object.fromEntries(
    [...personsOf].flatMap(([area, persons]) => {
      const shares = new Map(sharesOf.get(area)?.map((o) => [o.period, o.value]));
      const sizes = persons
        .sort((a, b) => (a.period < b.period ? 1 : -1))
        .slice(0, MONTHS)
        .flatMap(({ period, value }) => {
          const share = shares.get(period) ?? 0;
          return share > 0 ? [value / share] : [];
        });
      const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
      return sizes.length === 0 ? [] : [[area, Math.round(exact(mean))]];
    }),
  );
}

/**
 * The unemployed in per cent of the labour force of every region, in the latest month: the sum of its municipalities'
 * unemployed divided by the sum of their labour forces. Nobody states it, so it is shown as computed; nothing for a
 * region whose municipalities do not all have a figure.
 */
export function computedShares(
  observations: readonly Observation[],
  areas: readonly Area[],
): Pick<Catalog, 'computedShares'> {
  const whole = observations.filter((o) => o.group === 'alle' && o.kind === 'faktisk');
  const of = (indicator: string) => whole.filter((o) => o.indicator === indicator);
  const shares = of(SHARE);
  const period = shares
    .map((o) => o.period)
    .sort(comparePeriods)
    .at(-1);
  if (period === undefined) return {};
  const stated = new Set(shares.filter((o) => o.period === period).map((o) => o.area));
  const persons = new Map(
    of(PERSONS)
      .filter((o) => o.period === period)
      .map((o) => [o.area, o.value]),
  );
  const forces = labourForce(observations);
  const regions = areas.flatMap(({ id, type }): [string, number][] => {
    if (type !== 'region' || stated.has(id)) return [];
    const members = areas.filter((a) => a.type === 'kommune' && a.parents.includes(id));
    if (members.length === 0 || members.some((a) => !persons.has(a.id) || !forces[a.id])) return [];
    const sum = (of: (area: string) => number | undefined) =>
      members.reduce((all, a) => all + (of(a.id) ?? 0), 0);
    return [[id, exact(sum((area) => persons.get(area)) / sum((area) => forces[area]))]];
  });
  return regions.length === 0
    ? {}
    : { computedShares: { indicator: SHARE, group: 'alle', period, shares: Object.fromEntries(regions) } };
}
