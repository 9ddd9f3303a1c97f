import { QueryClient, queryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import {
  addOwn,
  LoadError,
  type LoadedObservations,
  loadAreas,
  loadCatalog,
  loadExcerpt,
  loadObservations,
} from '../dataset/load/load';
import { at } from '../model/at';
import type { Catalog } from '../model/catalog';
import type { CatalogIndex } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { isOwnPath } from '../model/ownData';

/** Files never change under their name, so what is loaded stays good; what is broken does not mend by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: (count, error) => count < 1 && error instanceof LoadError && error.reason === 'unreachable',
        retryDelay: 500,
      },
    },
  });
}

/** The key of the catalogue; made invalid, it is put together anew with the reader's own figures. */
export const CATALOG_KEY = ['catalog'];

/** How the catalogue is had, own figures included. The bundled one is fetched once. */
export const catalogQuery = queryOptions<Catalog, Error>({
  queryKey: CATALOG_KEY,
  queryFn: ({ client }) =>
    addOwn(client.fetchQuery({ queryKey: ['bundled'], queryFn: ({ signal }) => loadCatalog(signal) })),
  // Deep comparison with the former one costs more than drawing the page anew.
  structuralSharing: false,
});

/** The catalogue; see {@link catalogQuery}. */
export function useCatalogQuery() {
  return useQuery(catalogQuery);
}

/**
 * Loads several files as one. Own files that cannot be read are left out, which is told, so that they take nothing away
 * from the others.
 * @throws {LoadError} where a bundled file cannot be loaded, or none at all
 */
async function joined(
  paths: readonly string[],
  load: (path: string) => Promise<LoadedObservations>,
): Promise<LoadedObservations> {
  const answers = await Promise.allSettled(paths.map(load));
  const loaded = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failed = answers.flatMap((answer, i) =>
    answer.status === 'rejected' ? [{ own: isOwnPath(at(paths, i)), error: answer.reason }] : [],
  );
  const fatal = failed.find(({ own }) => !own || loaded.length === 0);
  if (fatal) throw fatal.error;
  return {
    observations: loaded.flatMap(({ observations }) => observations),
    withheld: loaded.flatMap(({ withheld = [] }) => withheld),
    skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
    unread: failed.length > 0,
  };
}

/** How the observations of some files are had, as one: those of an indicator, a source or an area in the catalogue. */
export function observationsQuery(paths: readonly string[]) {
  return queryOptions<LoadedObservations, Error>({
    queryKey: ['observations', ...paths],
    queryFn: async ({ signal, client }): Promise<LoadedObservations> => {
      const [path] = paths;
      if (path !== undefined && paths.length === 1) return loadObservations(path, signal);
      // One by one, so that what is there already stays while own figures come and go.
      return joined(paths, (one) => client.fetchQuery(observationsQuery([one])));
    },
  });
}

/** How the excerpts of an area are had, the bundled one and those of own figures, as one. */
export function excerptQuery(paths: readonly string[]) {
  return queryOptions<LoadedObservations, Error>({
    queryKey: ['excerpt', ...paths],
    queryFn: ({ signal }) => joined(paths, (one) => loadExcerpt(one, signal)),
  });
}

/**
 * The observations of an indicator that the page of an area tells of: its own, and those they are held against. Bundled
 * ones are in the area's one file, but where own figures stand beside them: those may be held against any of the others.
 * Own files, which may hold a country, are read for the area and its reference areas alone.
 */
export function areaQuery(indicator: string, area: string, index: CatalogIndex) {
  const { files } = index.entry(indicator);
  const whole = index.catalog.wholeAreas
    ? index.catalog.areaFiles[area]?.find((path) => !isOwnPath(path))
    : undefined;
  if (whole !== undefined && !files.some(isOwnPath)) {
    return queryOptions<LoadedObservations, Error>({
      queryKey: ['area', area, indicator, whole],
      queryFn: async ({ client }) => {
        const of = <T extends { readonly indicator: string }>(list: readonly T[]) =>
          list.filter((o) => o.indicator === indicator);
        const { observations, withheld = [], skipped } = await client.fetchQuery(observationsQuery([whole]));
        return { observations: of(observations), withheld: of(withheld), skipped };
      },
    });
  }
  const areas = [area, ...index.area(area).parents];
  return queryOptions<LoadedObservations, Error>({
    queryKey: ['area', area, indicator, ...files],
    queryFn: ({ signal, client }) =>
      joined(files, (one) =>
        isOwnPath(one) ? loadAreas(one, areas, signal) : client.fetchQuery(observationsQuery([one])),
      ),
  });
}

/**
 * The observations of some files; `enabled` puts off loading what is not yet to be shown. What is on screen stays until
 * own figures have been added to it.
 */
export function useObservations(paths: readonly string[], enabled = true) {
  return useQuery({
    ...observationsQuery(paths),
    enabled,
    placeholderData: (before, query) => (query?.queryKey[1] === paths[0] ? before : undefined),
  });
}

/** The observations that the card of an indicator on an area's page tells of; see {@link areaQuery}. */
export function useAreaObservations(indicator: string, area: string, index: CatalogIndex, enabled = true) {
  return useQuery({
    ...areaQuery(indicator, area, index),
    enabled,
    // What is on screen stays until own figures have been added to it.
    placeholderData: (before, query) =>
      query?.queryKey[1] === area && query.queryKey[2] === indicator ? before : undefined,
  });
}

/** The observations of an indicator that belongs to another; undefined until loaded and where there is none. */
export function useRelated(id: string | null, index: CatalogIndex): readonly Observation[] | undefined {
  const known = id !== null && index.has('indicator', id);
  return useObservations(known ? index.entry(id).files : [], known).data?.observations;
}

/** The observations of several indicators as one. */
export interface ManyObservations extends LoadedObservations {
  /** True until every file has been loaded or has failed. */
  readonly pending: boolean;
  /** The first of the errors, or null; what could be loaded is there all the same. */
  readonly error: Error | null;
  /** Tries again what failed. */
  readonly retry: () => void;
}

function combine(results: readonly UseQueryResult<LoadedObservations, Error>[]): ManyObservations {
  return {
    observations: results.flatMap(({ data }) => data?.observations ?? []),
    skipped: results.reduce((sum, { data }) => sum + (data?.skipped ?? 0), 0),
    unread: results.some(({ data }) => data?.unread),
    pending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}

/** The observations of several indicators, each with its files; see {@link useObservations}. */
export function useManyObservations(lists: readonly (readonly string[])[], enabled = true): ManyObservations {
  return useQueries({ queries: lists.map((paths) => ({ ...observationsQuery(paths), enabled })), combine });
}
