import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { LoadError, type LoadedObservations, loadCatalog, loadObservations } from '../dataset/load';
import type { Catalog } from '../model/catalog';

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

/** The catalogue. */
export function useCatalogQuery() {
  return useQuery<Catalog, Error>({ queryKey: ['catalog'], queryFn: ({ signal }) => loadCatalog(signal) });
}

/** How a file of observations is had. */
export function observationsQuery(path: string) {
  return queryOptions<LoadedObservations, Error>({
    queryKey: ['observations', path],
    queryFn: ({ signal }) => loadObservations(path, signal),
  });
}

/** A file of observations; `enabled` puts off loading what is not yet to be shown. */
export function useObservations(path: string, enabled = true) {
  return useQuery({ ...observationsQuery(path), enabled });
}
