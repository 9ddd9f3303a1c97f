import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { verdictFiles } from '../analysis/verdict/verdict';
import { mergeExcerpts } from '../dataset/compile/excerpt';
import type { LoadedObservations } from '../dataset/load/load';
import type { CatalogIndex } from '../model/catalogIndex';
import { useCatalog } from './catalogContext';
import { observationsQuery, useObservations } from './queries';

/** The files of an area and of the country as one: what both state is there once. */
function merged(data: LoadedObservations): LoadedObservations {
  return { ...data, observations: mergeExcerpts([data.observations]) };
}

/** All observations of an area and of the country. @throws {Error} if they cannot be loaded */
export async function fetchAreaFigures(
  area: string,
  client: QueryClient,
  index: CatalogIndex,
): Promise<LoadedObservations> {
  return merged(await client.fetchQuery(observationsQuery(verdictFiles(area, index))));
}

/** All observations of an area and of the country; undefined until they are loaded. @param enabled false puts off loading */
export function useAreaFigures(area: string, enabled = true) {
  const index = useCatalog();
  const paths = useMemo(() => verdictFiles(area, index), [area, index]);
  const { data, error, refetch } = useObservations(paths, enabled);
  const figures = useMemo(() => data && merged(data), [data]);
  return { figures, error, refetch };
}
