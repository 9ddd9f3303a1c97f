import { createContext, useContext } from 'react';
import type { CatalogIndex } from '../model/catalogIndex';

/** The loaded catalogue; pages render only once it is loaded. */
export const CatalogContext = createContext<CatalogIndex | null>(null);

/** The catalogue with its indexes. */
export function useCatalog(): CatalogIndex {
  const index = useContext(CatalogContext);
  if (!index) throw new Error('useCatalog is used outside the catalogue');
  return index;
}
