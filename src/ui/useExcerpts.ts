import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { mergeExcerpts } from '../dataset/compile/excerpt';
import { type LoadedObservations, mergeLoaded } from '../dataset/load/load';
import { at } from '../model/at';
import { useCatalog } from './catalogContext';
import { excerptQuery } from './queries';

/** The excerpts of several areas as one. */
export interface Excerpts extends LoadedObservations {
  /** Areas whose excerpt is loaded. */
  readonly areas: readonly string[];
  /** Areas whose excerpt failed to load, with the error. */
  readonly failed: readonly { readonly area: string; readonly error: Error }[];
}

/**
 * The excerpts of areas with figures (see `dataset/compile/excerpt.ts`), loaded in parallel. One that fails leaves the
 * others; the query fails if all do. While further areas load, the previous data stay.
 */
export function useExcerpts(areas: readonly string[]) {
  const { areaFiles } = useCatalog().catalog;
  const client = useQueryClient();
  return useQuery<Excerpts, Error>({
    queryKey: ['excerpts', ...areas.map((area) => [area, ...(areaFiles[area] ?? [])])],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answers = await Promise.allSettled(
        areas.map((area) => client.fetchQuery(excerptQuery(areaFiles[area] ?? []))),
      );
      const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      const failed = answers.flatMap((answer, i) =>
        answer.status === 'rejected' ? [{ area: at(areas, i), error: answer.reason as Error }] : [],
      );
      const [first] = failed;
      if (found.length === 0 && first) throw first.error;
      return {
        areas: areas.filter((_, i) => at(answers, i).status === 'fulfilled'),
        failed,
        ...mergeLoaded(found),
        observations: mergeExcerpts(found.map((excerpt) => excerpt.observations)),
      };
    },
  });
}
