/** Own data sets laid over the bundled catalogue. */
import type { Catalog, IndicatorEntry } from '../../../model/catalog';
import { itemsOf } from '../../../model/ownData';
import type { Layer, OwnDataset } from '../../../model/ownDataset';

interface WithId {
  readonly id: string;
}

/** A list and what further lists have that it has not; of several with one id the first is taken. */
function append<T extends WithId>(list: readonly T[], further: readonly (readonly T[])[]): readonly T[] {
  const ids = new Set(list.map(({ id }) => id));
  const added: T[] = [];
  for (const entry of further.flat()) {
    if (ids.has(entry.id)) continue;
    ids.add(entry.id);
    added.push(entry);
  }
  return added.length === 0 ? list : [...list, ...added];
}

/** Entries for ids that no list has any more: named by what is known of them. */
function standIns(ids: Iterable<string>, known: readonly WithId[]): string[] {
  const there = new Set(known.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !there.has(id));
}

function places(list: readonly WithId[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, i) => [id, i]));
}

/** Ids of either list, each once, in the order of the code list. */
function union(
  a: readonly string[],
  b: readonly string[],
  at: ReadonlyMap<string, number>,
): readonly string[] {
  const place = (id: string | undefined) => at.get(id ?? '') ?? 0;
  const all = a.length === 0 ? b : [...new Set([...a, ...b])];
  const inOrder = all.every((id, i) => i === 0 || place(id) >= place(all[i - 1]));
  return inOrder ? all : [...all].sort((x, y) => place(x) - place(y));
}

/** Adds lists to the lists of a table by id; areas that no code list has are left out. */
function addTo<T>(
  table: Readonly<Record<string, readonly T[]>>,
  layers: readonly Readonly<Record<string, readonly T[]>>[],
  areas: ReadonlyMap<string, number>,
  join: (bundled: readonly T[] | undefined, own: readonly T[]) => readonly T[],
): Readonly<Record<string, readonly T[]>> {
  const own = new Map<string, T[]>();
  for (const layer of layers) {
    for (const [id, list] of Object.entries(layer)) {
      if (!areas.has(id)) continue;
      const found = own.get(id);
      if (found) found.push(...list);
      else own.set(id, [...list]);
    }
  }
  const joined = Object.fromEntries([...own].map(([id, list]) => [id, join(table[id], list)] as const));
  // What the table makes when it is asked for is not asked for here.
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(table), ...Object.getOwnPropertyDescriptors(joined) },
  );
}

/**
 * The catalogue with what own data sets add, in the order given. Nothing bundled is changed or hidden: of the same id
 * the bundled code list's entry stands, and what own ones there are is told apart. The same object if there are no layers. What a layer names that has since gone from the bundled lists does not break it: areas and indicators
 * are left out, with what is about them; groups and themes are called by their ids; what a table covers is the country.
 */
export function mergeLayers(catalog: Catalog, layers: readonly Layer[]): Catalog {
  if (layers.length === 0) return catalog;
  const lists = layers.map(({ codelists }) => codelists);
  const units = append(
    catalog.units,
    lists.map((list) => list.units),
  );
  const unitIds = places(units);
  const indicators = append(
    catalog.indicators,
    lists.map((list) => list.indicators),
  ).filter(({ unit }) => unitIds.has(unit));
  const indicatorAt = places(indicators);
  const areaAt = places(catalog.areas);
  const given = layers.flatMap(({ indicatorEntries }) =>
    indicatorEntries.filter(({ id, areas }) => indicatorAt.has(id) && areas.some((area) => areaAt.has(area))),
  );
  const themes = append(
    catalog.themes,
    lists.map((list) => list.themes),
  );
  const lostThemes = standIns(
    indicators.map(({ theme }) => theme),
    themes,
  ).map((id) => ({ id, name: { da: id, en: id }, description: { da: '', en: '' } }));
  const groups = append(
    catalog.groups,
    lists.map((list) => list.groups),
  );
  const lostGroups = standIns(
    [
      ...given.flatMap((entry) => entry.groups),
      ...groups.flatMap(({ parent }) => parent ?? []),
      ...indicators.flatMap(({ concerns }) => concerns),
    ],
    groups,
  ).map((id) => ({ id, name: { da: id, en: id }, sort: '', parent: null }));
  const allGroups = [...groups, ...lostGroups];
  const groupAt = places(allGroups);

  const country = catalog.areas.find(({ type }) => type === 'land')?.id ?? '';
  const entries = new Map(catalog.indicatorEntries.map((entry) => [entry.id, entry]));
  const bundled = new Map(catalog.indicatorEntries.map(({ id, areas }) => [id, { bundledAreas: areas }]));
  for (const entry of given) {
    const areas = entry.areas.filter((id) => areaAt.has(id));
    const there = entries.get(entry.id);
    const joined: IndicatorEntry = there
      ? {
          ...there,
          ...bundled.get(entry.id),
          files: [...there.files, ...entry.files],
          count: there.count + entry.count,
          areas: union(there.areas, areas, areaAt),
          groups: union(there.groups, entry.groups, groupAt),
          kinds: [...new Set([...there.kinds, ...entry.kinds])],
        }
      : { ...entry, areas: union([], areas, areaAt), groups: union([], entry.groups, groupAt) };
    entries.set(entry.id, joined);
  }
  return {
    ...catalog,
    // Those of the bundled list come first.
    ownGroups: groups.slice(catalog.groups.length).map(({ id }) => id),
    units,
    themes: lostThemes.length === 0 ? themes : [...themes, ...lostThemes],
    groups: lostGroups.length === 0 ? groups : allGroups,
    indicators,
    indicatorEntries: [...entries.values()].sort(
      (a, b) => (indicatorAt.get(a.id) ?? 0) - (indicatorAt.get(b.id) ?? 0),
    ),
    sources: [
      ...catalog.sources,
      ...layers.map(({ source }) => (areaAt.has(source.area) ? source : { ...source, area: country })),
    ],
    areaFiles: addTo(
      catalog.areaFiles,
      layers.map(({ areaFiles }) => areaFiles),
      areaAt,
      (bundled, own) => [...(bundled ?? []), ...own],
    ),
  };
}

/** The layer of a data set by its present name, and with what its page needs to know. */
function named({ name, layer }: OwnDataset): Layer {
  const { source, indicatorEntries } = layer;
  return {
    ...layer,
    source: {
      ...source,
      items: itemsOf(name, source),
      indicators: indicatorEntries.map(({ id }) => id),
    },
  };
}

/** The catalogue with the data sets that are shown, oldest first. @param datasets newest first */
export function mergeDatasets(catalog: Catalog, datasets: readonly OwnDataset[]): Catalog {
  const shown = datasets.filter(({ on }) => on);
  return mergeLayers(catalog, shown.map(named).reverse());
}
