import type { CatalogIndex } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';

/** A rank and how many are ranked. */
export interface RankOf {
  readonly rank: number;
  readonly of: number;
}

/** The place that the catalogue gives a bundled figure of a municipality among all; null where it is not ranked. */
export function officialPlace(o: Observation, index: CatalogIndex): RankOf | null {
  const { ranking } = index.entry(o.indicator);
  const rank = ranking?.ranks[o.area];
  if (!ranking || rank === undefined || o.kind !== 'faktisk' || isOwn(o.source)) return null;
  if (o.period !== ranking.period || o.group !== ranking.group) return null;
  return { rank, of: ranking.of };
}
