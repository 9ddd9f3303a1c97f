import type { Catalog, IndicatorEntry, SourceEntry } from './catalog';
import type { Area, Group, Indicator, Theme, Unit } from './codelist';
import { isOwnPath } from './ownData';

/** The catalogue with its lists by id. Looking up an id that is not there throws: ids are checked at the door. */
export interface CatalogIndex {
  readonly catalog: Catalog;
  readonly area: (id: string) => Area;
  readonly group: (id: string) => Group;
  readonly indicator: (id: string) => Indicator;
  readonly unit: (id: string) => Unit;
  readonly theme: (id: string) => Theme;
  readonly entry: (id: string) => IndicatorEntry;
  readonly source: (id: string) => SourceEntry;
  /** Whether the id exists and, for areas and indicators, has at least one value. */
  readonly has: (list: 'area' | 'indicator' | 'group' | 'theme' | 'source', id: string) => boolean;
  /** The indicator on whose page an indicator's figures stand: itself, or the one it joins if none of its figures are own. */
  readonly mainOf: (id: string) => string;
  /** Municipalities with data first, then reference areas, in the order of the code list. */
  readonly areasWithData: readonly Area[];
}

function by<T extends { readonly id: string }>(what: string, list: readonly T[]): (id: string) => T {
  const map = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = map.get(id);
    if (!entry) throw new Error(`No ${what} with id ${id}`);
    return entry;
  };
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** A catalogue with its indexes, which are made once. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  const index = indexes.get(catalog) ?? makeIndex(catalog);
  indexes.set(catalog, index);
  return index;
}

function makeIndex(catalog: Catalog): CatalogIndex {
  const withData = new Set(catalog.indicatorEntries.flatMap((entry) => entry.areas));
  const sets = {
    area: new Set(catalog.areas.map((area) => area.id)),
    indicator: new Set(catalog.indicatorEntries.map((entry) => entry.id)),
    group: new Set(catalog.groups.map((group) => group.id)),
    theme: new Set(catalog.themes.map((theme) => theme.id)),
    source: new Set(catalog.sources.map((source) => source.id)),
  };
  const own = catalog.areas.filter((area) => withData.has(area.id));
  const indicator = by('indicator', catalog.indicators);
  const entry = by('indicator entry', catalog.indicatorEntries);
  const mainOf = (id: string) => {
    // What an import has just kept is linked to before the catalogue has it.
    if (!sets.indicator.has(id)) return id;
    const { joins } = indicator(id);
    return joins !== undefined && sets.indicator.has(joins) && !entry(id).files.some(isOwnPath) ? joins : id;
  };
  return {
    catalog,
    area: by('area', catalog.areas),
    group: by('group', catalog.groups),
    indicator,
    unit: by('unit', catalog.units),
    theme: by('theme', catalog.themes),
    entry,
    source: by('source', catalog.sources),
    mainOf,
    has: (list, id) => sets[list].has(id),
    areasWithData: [...own.filter((a) => a.type === 'kommune'), ...own.filter((a) => a.type !== 'kommune')],
  };
}
