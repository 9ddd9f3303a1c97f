import type { CatalogIndex } from '../../model/catalogIndex';

/** Levels of which municipalities can be peers: of the same region, of the same labour-market council. */
export type PeerLevel = 'region' | 'rar';

/** Municipalities with figures, in the order of the code list. */
export function municipalities({ areasWithData }: CatalogIndex): string[] {
  return areasWithData.filter((area) => area.type === 'kommune').map((area) => area.id);
}

/** Municipalities with figures that share the region or the council of `area`, itself included. */
export function peers(area: string, level: PeerLevel, index: CatalogIndex): string[] {
  const parentOf = (id: string) => index.area(id).parents.find((parent) => index.area(parent).type === level);
  const own = parentOf(area);
  return own === undefined ? [] : municipalities(index).filter((id) => parentOf(id) === own);
}
