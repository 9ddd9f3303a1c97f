import type { CatalogIndex } from '../../../model/catalogIndex';

/** The id of the most important indicator that ranks nearly all municipalities; null where none does. */
export function countryIndicator(index: CatalogIndex): string | null {
  const ranked = index.catalog.indicatorEntries.filter(({ ranking }) => ranking);
  const [first] = ranked.map(({ id }) => index.indicator(id)).sort((a, b) => a.importance - b.importance);
  return first?.id ?? null;
}
