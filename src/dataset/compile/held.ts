import type { Held } from '../../model/catalog';
import type { Indicator } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';

/**
 * Holds what minutes state against the official statistic that measures the same. Only values of the same area, group
 * and period are held against one another, and only what was observed.
 * @param stated figures of minutes
 * @param official figures of tables
 */
export function holdAgainst(
  stated: readonly Observation[],
  official: readonly Observation[],
  indicators: readonly Indicator[],
): Held[] {
  const statisticOf = new Map(
    indicators.flatMap(({ id, statistic }) => (statistic === undefined ? [] : [[id, statistic]])),
  );
  const wanted = new Set(statisticOf.values());
  const key = (indicator: string, { area, group, period }: Observation) =>
    `${indicator} ${area} ${group} ${period}`;
  const found = groupBy(
    official.filter((o) => wanted.has(o.indicator) && o.kind === 'faktisk'),
    (o) => key(o.indicator, o),
  );
  return stated.flatMap((o) => {
    const statistic = statisticOf.get(o.indicator);
    if (statistic === undefined || o.kind !== 'faktisk' || o.period === '') return [];
    const [same] = found.get(key(statistic, o)) ?? [];
    return same ? [{ stated: o, official: same }] : [];
  });
}
