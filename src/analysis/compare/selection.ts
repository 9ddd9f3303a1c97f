import type { CatalogIndex } from '../../model/catalogIndex';
import { orderAreas } from '../series';

/** The areas of a comparison, with nothing left open. */
export interface ComparedAreas {
  /** Those chosen that have figures: municipalities in the order chosen, then reference areas. */
  readonly chosen: readonly string[];
  /** Those asked for that have no figures. */
  readonly without: readonly string[];
  /** The area that the others are held against; null if no area can be. */
  readonly reference: string | null;
  /** The columns: those chosen and the reference, each once. */
  readonly columns: readonly string[];
}

/** The reference when none is chosen: the country, else any area that is no municipality. */
function defaultReference({ areasWithData }: CatalogIndex): string | null {
  const others = areasWithData.filter((area) => area.type !== 'kommune');
  return (others.find((area) => area.type === 'land') ?? others[0])?.id ?? null;
}

/**
 * Resolves what is compared.
 * @param areas what the address asks for, null for the municipalities that share most
 * @param reference what the address asks for, null for the country
 */
export function resolveComparison(
  areas: readonly string[] | null,
  reference: string | null,
  index: CatalogIndex,
): ComparedAreas {
  const { areaFiles, compared } = index.catalog;
  const known = (id: string) => Object.hasOwn(areaFiles, id);
  const asked = orderAreas(areas ?? compared, index);
  const chosen = asked.filter(known);
  const held = reference !== null && known(reference) ? reference : defaultReference(index);
  const without = asked.filter((id) => !known(id));
  if (reference !== null && !known(reference) && !without.includes(reference)) without.push(reference);
  return {
    chosen,
    without,
    reference: held,
    columns: held === null || chosen.includes(held) ? chosen : [...chosen, held],
  };
}
