import { LEAST_ON_MAP, nationalSeries } from '../../analysis/national/figures';
import { describeNational } from '../../analysis/national/national';
import type { EntryRanking } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';

/**
 * Where each municipality stands, so that its page can say so without the figures of all the others.
 * @param observations all of one indicator
 * @returns null if few have a value of the whole, or if a place would say no more than how large they are
 */
export function entryRanking(observations: readonly Observation[], index: CatalogIndex): EntryRanking | null {
  const series = nationalSeries(observations, null, index);
  const [first] = observations;
  if (!first || series?.kind !== 'faktisk' || !TOTAL_GROUPS.includes(series.group)) return null;
  const { figures, ranking, places } = describeNational(
    series,
    null,
    index.indicator(first.indicator),
    index,
  );
  if (!ranking?.bestFirst || !places || places.size < LEAST_ON_MAP) return null;
  return {
    period: figures.period,
    group: series.group,
    of: places.size,
    ranks: Object.fromEntries([...places].map(([area, { rank }]) => [area, rank])),
  };
}
