import type { Catalog } from '../../model/catalog';
import { type CatalogIndex, indexCatalog } from '../../model/catalogIndex';
import type { Group, Indicator, Unit } from '../../model/codelist';

/** Those of a list that the catalogue lacks. */
export function missingFrom<T extends { readonly id: string }>(known: readonly T[], more: readonly T[]): T[] {
  const ids = new Set(known.map(({ id }) => id));
  return more.filter(({ id }) => !ids.has(id));
}

/** The catalogue as it would be with the indicators, groups and units of what is not kept yet. */
export function extendedIndex(
  catalog: Catalog,
  indicators: readonly Indicator[],
  groups: readonly Group[],
  units: readonly Unit[] = [],
): CatalogIndex {
  const all = [...catalog.indicators, ...missingFrom(catalog.indicators, indicators)];
  const entries = all.map(({ id, kinds }) => ({ id, files: [], count: 0, areas: [], groups: [], kinds }));
  const extended: Catalog = {
    ...catalog,
    indicators: all,
    groups: [...catalog.groups, ...missingFrom(catalog.groups, groups)],
    units: [...catalog.units, ...missingFrom(catalog.units, units)],
    indicatorEntries: [...catalog.indicatorEntries, ...missingFrom(catalog.indicatorEntries, entries)],
  };
  return indexCatalog(extended);
}
