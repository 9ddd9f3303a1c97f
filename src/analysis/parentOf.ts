import type { CatalogIndex } from '../model/catalogIndex';
import type { AreaType } from '../model/codelist';

/** The area of a type that an area is part of, or null: the region of a municipality, its group of municipalities. */
export function parentOf(area: string, type: AreaType, index: CatalogIndex): string | null {
  return index.area(area).parents.find((id) => index.area(id).type === type) ?? null;
}
