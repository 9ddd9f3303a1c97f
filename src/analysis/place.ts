import type { CatalogIndex } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { parentOf } from './parentOf';

/** A rank and how many are ranked. */
export interface RankOf {
  readonly rank: number;
  readonly of: number;
}

/** Where a municipality stands among all, and among those of its own group of municipalities. */
export interface OfficialPlace extends RankOf {
  /** Id of its group and the place there; null where it is in none. */
  readonly among: (RankOf & { readonly group: string }) | null;
}

/** The place that the catalogue gives a bundled figure of a municipality; null where it is not ranked. */
export function officialPlace(o: Observation, index: CatalogIndex): OfficialPlace | null {
  const { ranking } = index.entry(o.indicator);
  const rank = ranking?.ranks[o.area];
  if (!ranking || rank === undefined || o.kind !== 'faktisk' || isOwn(o.source)) return null;
  if (o.period !== ranking.period || o.group !== ranking.group) return null;
  const group = parentOf(o.area, 'kommunegruppe', index);
  const peers = Object.entries(ranking.ranks).filter(
    ([area]) => parentOf(area, 'kommunegruppe', index) === group,
  );
  const ahead = peers.filter(([, other]) => other < rank).length;
  return {
    rank,
    of: ranking.of,
    among: group === null ? null : { group, rank: ahead + 1, of: peers.length },
  };
}
