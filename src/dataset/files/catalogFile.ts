/** The catalogue packed for the site, and unpacked. */
import type { Catalog, CatalogFile } from '../../model/catalog';
import { packAreas, unpackAreas, withName, withoutName } from './areaRows';

/** Paths by the id that is a part of each. */
function mapPaths(
  paths: CatalogFile['areaFiles'],
  rewrite: (path: string, id: string) => string,
): CatalogFile['areaFiles'] {
  return Object.fromEntries(
    Object.entries(paths).map(([id, own]) => [id, own.map((path) => rewrite(path, id))]),
  );
}

/** Packs a catalogue. */
export function packCatalog(catalog: Catalog): CatalogFile {
  const lists = new Map<string, readonly string[]>();
  const listOf = (areas: readonly string[]) => {
    lists.set(areas.join(), areas);
    return [...lists.keys()].indexOf(areas.join());
  };
  const indicatorEntries = catalog.indicatorEntries.map(({ areas, ranking, ...entry }) => ({
    ...entry,
    files: entry.files.map((path) => withoutName(path, entry.id)),
    areas: listOf(areas),
    ...(ranking && { ranking: { ...ranking, ranks: areas.map((area) => ranking.ranks[area] ?? 0) } }),
  }));
  return {
    ...catalog,
    areas: packAreas(catalog.areas),
    areaFiles: mapPaths(catalog.areaFiles, withoutName),
    indicatorEntries,
    areaLists: [...lists.values()],
  };
}

/** Unpacks a catalogue that came over the network, whose lists are there. */
export function unpackCatalog(file: CatalogFile): Catalog {
  const { areaLists, ...rest } = file;
  return {
    ...rest,
    areas: unpackAreas(file.areas),
    areaFiles: mapPaths(file.areaFiles, withName),
    indicatorEntries: file.indicatorEntries.map(({ areas: list, ranking, ...entry }) => {
      const areas = areaLists[list] ?? [];
      const ranks = areas.flatMap((area, i) =>
        ranking?.ranks[i] ? [[area, ranking.ranks[i]] as const] : [],
      );
      return {
        ...entry,
        files: entry.files.map((path) => withName(path, entry.id)),
        areas,
        ...(ranking && { ranking: { ...ranking, ranks: Object.fromEntries(ranks) } }),
      };
    }),
  };
}
