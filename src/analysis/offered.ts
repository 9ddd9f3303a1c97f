import type { CatalogIndex } from '../model/catalogIndex';
import type { AreaType } from '../model/codelist';

/** What a municipality is mostly held against, beside the country. */
const WITHIN: readonly AreaType[] = ['rar', 'region'];

/**
 * The areas that chosen municipalities can be held against in one press: the country, and what the first is part of; none
 * where there is something to hold them against already.
 * @param available those with figures
 */
export function offeredAreas(
  chosen: readonly string[],
  available: ReadonlySet<string>,
  index: CatalogIndex,
): string[] {
  const [first] = chosen;
  if (first === undefined || chosen.some((id) => index.area(id).type !== 'kommune')) return [];
  const within = index.area(first).parents.filter((id) => WITHIN.includes(index.area(id).type));
  const country = index.catalog.areas.filter(({ type }) => type === 'land').map(({ id }) => id);
  return [...within, ...country].filter((id) => available.has(id));
}
