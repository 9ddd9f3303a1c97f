/** Municipalities that are like one another: groups that can be chosen at once. */
import type { CatalogIndex } from '../model/catalogIndex';
import type { AreaType } from '../model/codelist';
import { parentOf } from './parentOf';

/** What municipalities may share: an area they are part of, a border, or their size. */
export const PEER_KINDS = ['region', 'rar', 'landsdel', 'kommunegruppe', 'neighbours', 'size'] as const;
/** See {@link PEER_KINDS}. */
export type PeerKind = (typeof PEER_KINDS)[number];

/** So many of about the same size. */
const NEAREST = 10;

/** Municipalities with figures, in the order of the code list. */
export function municipalities({ areasWithData }: CatalogIndex): string[] {
  return areasWithData.filter((area) => area.type === 'kommune').map((area) => area.id);
}

function sharing(
  area: string,
  type: AreaType,
  all: readonly string[],
  index: CatalogIndex,
): readonly string[] {
  const own = parentOf(area, type, index);
  return own === null ? [] : all.filter((id) => parentOf(id, type, index) === own);
}

/** The municipality and those whose labour force is nearest to its own, relatively. */
function nearestInSize(area: string, all: readonly string[], index: CatalogIndex): readonly string[] {
  const { labourForce } = index.catalog;
  const own = labourForce[area];
  if (own === undefined) return [];
  const apart = (id: string) => Math.abs(Math.log((labourForce[id] ?? 0) / own));
  return all
    .filter((id) => labourForce[id] !== undefined)
    .sort((a, b) => apart(a) - apart(b))
    .slice(0, NEAREST + 1);
}

/**
 * Those of some municipalities that are like `area`, itself included and first; none for an area that is no municipality.
 * @param all in the order of the code list; those with figures unless told
 */
export function peers(
  area: string,
  kind: PeerKind,
  index: CatalogIndex,
  all: readonly string[] = municipalities(index),
): string[] {
  if (index.area(area).type !== 'kommune') return [];
  const found =
    kind === 'size'
      ? nearestInSize(area, all, index)
      : kind === 'neighbours'
        ? all.filter((id) => index.area(area).neighbours.includes(id))
        : sharing(area, kind, all, index);
  return found.length === 0 ? [] : [area, ...found.filter((id) => id !== area)];
}
