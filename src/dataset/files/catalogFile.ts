/** The catalogue packed for the site, and unpacked. */
import { subtract } from '../../analysis/computed';
import type { Catalog, CatalogFile } from '../../model/catalog';
import type { Comparison, Headline } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { parsePeriod, yearBefore } from '../../model/period';
import { packAreas, unpackAreas, withName, withoutName } from './areaRows';
import { BrokenDataError, checkFile, decode, encode } from './columnar';

/** A row of headlines' figures that none before has named: the next. Numbers that count up would compress badly. */
const NEXT = 0;

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
  const figures = new Map<string, Observation>();
  const listOf = (areas: readonly string[]) => {
    lists.set(areas.join(), areas);
    return [...lists.keys()].indexOf(areas.join());
  };
  const rows = new Map<string, number>();
  const rowOf = (o: Observation | undefined): number | null => {
    if (!o) return null;
    const key = `${o.source} ${o.id}`;
    const known = rows.get(key);
    if (known !== undefined) return known + 1;
    figures.set(key, o);
    rows.set(key, rows.size);
    return NEXT;
  };
  const indicatorEntries = catalog.indicatorEntries.map(({ areas, ranking, ...entry }) => ({
    ...entry,
    files: entry.files.map((path) => withoutName(path, entry.id)),
    areas: listOf(areas),
    ...(ranking && { ranking: { ...ranking, ranks: areas.map((area) => ranking.ranks[area] ?? 0) } }),
  }));
  const headlines = Object.entries(catalog.headlines).map(([area, own]) => [
    area,
    own.map(({ form, facts: { main, change, target, expected, references, record } }) => {
      const others = [change?.from, ...[target, expected, references.at(-1)].map((c) => c?.observation)];
      return [form, [rowOf(main), ...others.map(rowOf)], record];
    }),
  ]);
  return {
    ...catalog,
    areas: packAreas(catalog.areas),
    areaFiles: mapPaths(catalog.areaFiles, withoutName),
    indicatorEntries,
    areaLists: [...lists.values()],
    headlines: Object.fromEntries(headlines),
    headlineFigures: encode('overblik', [...figures.values()]),
  };
}

/** A table whose entries are made when they are first asked for: most pages ask for those of one area. */
function lazyTable<T, U>(
  table: Readonly<Record<string, T>>,
  make: (entry: T) => U,
): Readonly<Record<string, U>> {
  const made = new Map<string, U>();
  const lazy: Record<string, U> = {};
  for (const [key, entry] of Object.entries(table)) {
    const get = () => {
      if (!made.has(key)) made.set(key, make(entry));
      return made.get(key);
    };
    Object.defineProperty(lazy, key, { enumerable: true, get });
  }
  return lazy;
}

/**
 * Unpacks a catalogue that came over the network, whose lists are there.
 * @throws {BrokenDataError} when its figures have no structure; those that cannot be read throw when they are asked for
 */
export function unpackCatalog(file: CatalogFile): Catalog {
  const { areaLists, headlineFigures, ...rest } = file;
  const { length } = checkFile(headlineFigures).columns.value;
  let next = 0;
  const place = (row: number | null) => (row === NEXT ? next++ : row === null ? null : row - 1);
  const headlines = Object.entries(file.headlines).map(
    ([area, own]) =>
      [area, own.map(([form, rows, record]) => ({ form, rows: rows.map(place), record }))] as const,
  );
  const there = headlines.every(([, own]) =>
    own.every(({ rows }) => rows.every((row) => row === null || row < length)),
  );
  if (!there) throw new BrokenDataError('headlines');
  const unpack = ({ form, rows, record }: (typeof headlines)[number][1][number]): Headline => {
    const [main, from, target, expected, reference] = rows.map((row) =>
      row === null ? undefined : decode(headlineFigures, [row]).observations[0],
    );
    if (!main) throw new BrokenDataError('headlines');
    const against = (o: Observation | undefined): Comparison | null =>
      o ? { observation: o, difference: subtract(main.value, o.value) } : null;
    const period = parsePeriod(main.period);
    const change = from && {
      from,
      to: main,
      difference: subtract(main.value, from.value),
      overYear: period !== null && from.period === yearBefore(period),
    };
    return {
      facts: {
        main,
        points: [],
        change: change ?? null,
        target: against(target),
        expected: against(expected),
        references: [against(reference) ?? []].flat(),
        record,
      },
      form,
    };
  };
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
    headlines: lazyTable(Object.fromEntries(headlines), (own) => own.map(unpack)),
  };
}
