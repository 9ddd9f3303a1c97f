import type { CatalogIndex } from '../model/catalogIndex';

/** The indicators with figures that stand on the page of another, in the order of the code list. */
export function joinedTo(id: string, index: CatalogIndex): string[] {
  return index.catalog.indicators
    .filter((one) => one.id !== id && index.has('indicator', one.id) && index.mainOf(one.id) === id)
    .map((one) => one.id);
}

/** The indicators with a page of their own, in the order of the code list. */
export function mainIndicators(index: CatalogIndex): string[] {
  return index.catalog.indicators
    .map(({ id }) => id)
    .filter((id) => index.has('indicator', id) && index.mainOf(id) === id);
}
