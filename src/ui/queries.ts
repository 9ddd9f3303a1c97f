import { QueryClient, queryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import {
  addOwn,
  LoadError,
  type LoadedObservations,
  type LoadOptions,
  loadAreas,
  loadCatalog,
  loadExcerpt,
  loadObservations,
  loadSeveral,
  mergeLoaded,
} from '../dataset/load/load';
import type { OwnStore } from '../dataset/store/own/contract';
import type { Catalog } from '../model/catalog';
import { type CatalogIndex, indexCatalog } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { isOwnPath } from '../model/ownData';
import type { OwnDataset } from '../model/ownDataset';
import { knowFiles } from '../state/href';

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

/** How the keys of queries for what is kept of own figures begin. */
export const OWN_KEY = ['own'];

/** The store of own figures, which is loaded if there may be something in it. */
export async function openStore(): Promise<OwnStore> {
  return (await import('../dataset/store/own/store')).openOwnStore();
}

/** Own data sets, shown or not, newest first. @throws {StoreError} */
export const ownDatasetsQuery = queryOptions<readonly OwnDataset[], Error>({
  queryKey: [...OWN_KEY, 'datasets'],
  queryFn: async () => (await openStore()).list(),
  structuralSharing: false,
});

/** The key of the catalogue as the site has it. */
export const BUNDLED_KEY = ['bundled'];
/** The key of the catalogue in use; made invalid, it is merged anew with the reader's own data sets. */
const CATALOG_KEY = ['catalog'];

/** The catalogue merged with the reader's own data sets. The bundled one is fetched once. */
export const catalogQuery = queryOptions<Catalog, Error>({
  queryKey: CATALOG_KEY,
  queryFn: ({ client }) =>
    addOwn(client.fetchQuery({ queryKey: BUNDLED_KEY, queryFn: ({ signal }) => loadCatalog(signal) }), () =>
      client.fetchQuery(ownDatasetsQuery),
    ),
  // Deep comparison with the former one costs more than drawing the page anew.
  structuralSharing: false,
});

/** The catalogue with its indexes, null until it is there; see {@link catalogQuery}. */
export function useCatalogIndex() {
  const { data, error, refetch } = useQuery(catalogQuery);
  const index = useMemo(() => {
    const index = data ? indexCatalog(data) : null;
    // Before anything is drawn that links.
    if (index) knowFiles(index);
    return index;
  }, [data]);
  return { index, error, refetch };
}

/** Has all that is shown of own figures follow a change of them; done when it does. */
export async function followOwn(client: QueryClient): Promise<void> {
  await Promise.all([OWN_KEY, CATALOG_KEY].map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** How a query loads files: own ones with only what the catalogue in use knows. */
export function loadOptions({ client, signal }: { client: QueryClient; signal?: AbortSignal }): LoadOptions {
  const readOwn = async (path: string) => {
    const [{ readOwnFile }, datasets] = await Promise.all([
      import('../dataset/store/own/ownFile'),
      client.fetchQuery(ownDatasetsQuery),
    ]);
    return readOwnFile(path, datasets, client.getQueryData(CATALOG_KEY));
  };
  return signal ? { signal, readOwn } : { readOwn };
}

/** The observations of some files as one: those of an indicator, a source or an area in the catalogue. */
export function observationsQuery(paths: readonly string[]) {
  return queryOptions<LoadedObservations, Error>({
    queryKey: ['observations', ...paths],
    queryFn: async (context): Promise<LoadedObservations> => {
      const [path] = paths;
      if (path !== undefined && paths.length === 1) return loadObservations(path, loadOptions(context));
      // One by one, so that what is there already stays while own figures come and go.
      return loadSeveral(paths, (one) => context.client.fetchQuery(observationsQuery([one])));
    },
  });
}

/** The excerpts of an area, the bundled one and those of own figures, as one. */
export function excerptQuery(paths: readonly string[]) {
  return queryOptions<LoadedObservations, Error>({
    queryKey: ['excerpt', ...paths],
    queryFn: (context) => loadSeveral(paths, (one) => loadExcerpt(one, loadOptions(context))),
  });
}

/**
 * The observations of an indicator that the page of an area tells of: its own, and those they are held against. Bundled
 * ones are in the area's one file, unless own figures stand with them: those may be held against any of the others.
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
    queryFn: (context) =>
      loadSeveral(files, (one) =>
        isOwnPath(one)
          ? loadAreas(one, areas, loadOptions(context))
          : context.client.fetchQuery(observationsQuery([one])),
      ),
  });
}

/**
 * What has been loaded, where nothing stood before as soon as there is time to draw it piece by piece: what a query brings
 * is drawn in one go otherwise, and a phone answers nothing meanwhile.
 */
function useUnhurried<T>(data: T | undefined): T | undefined {
  return useDeferredValue(data) === undefined ? undefined : data;
}

/**
 * The observations of some files; `enabled` puts off loading what is not yet to be shown. What is on screen stays until
 * own figures have been added to it.
 */
export function useObservations(paths: readonly string[], enabled = true) {
  const { data, error, refetch } = useQuery({
    ...observationsQuery(paths),
    enabled,
    placeholderData: (before, query) => (query?.queryKey[1] === paths[0] ? before : undefined),
  });
  return { data: useUnhurried(data), error, refetch };
}

/** The observations of an indicator that belongs to another; undefined until loaded and if there is none. */
export function useRelated(id: string | null, index: CatalogIndex): readonly Observation[] | undefined {
  const known = id !== null && index.has('indicator', id);
  return useObservations(known ? index.entry(id).files : [], known).data?.observations;
}

/** The observations of several indicators as one. */
export interface ManyObservations extends LoadedObservations {
  /** Those of each query; undefined until they are loaded. */
  readonly each: readonly (LoadedObservations | undefined)[];
  /** True until every file has been loaded or has failed. */
  readonly pending: boolean;
  /** The first of the errors, or null; what could be loaded is there all the same. */
  readonly error: Error | null;
  /** Tries again what failed. */
  readonly retry: () => void;
}

/** What several queries have loaded, as one. */
export function combineLoaded(
  results: readonly UseQueryResult<LoadedObservations, Error>[],
): ManyObservations {
  return {
    ...mergeLoaded(results.flatMap(({ data }) => data ?? [])),
    each: results.map(({ data }) => data),
    pending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}

/** The observations of several indicators, each with its files; see {@link useObservations}. */
export function useManyObservations(lists: readonly (readonly string[])[]): ManyObservations {
  return useQueries({
    queries: lists.map((paths) => observationsQuery(paths)),
    combine: combineLoaded,
  });
}
