/** The text of a source: of the site, where whoever built it had it, else where it is kept in this browser. */
import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../dataset/load/load';
import type { SourceEntry } from '../../model/catalog';
import type { Passages } from '../../referat/review/passages';
import { mayHaveTexts } from '../../state/texts';

/** The texts that are kept in this browser; what keeps them is loaded when they are asked for. */
export async function openKeptTexts() {
  return (await import('../../referat/review/kept')).openKeptReadings();
}

/** The text of a source and where its figures stand in it; null where it is not at hand. */
export function passagesQuery({ id, passages: path }: SourceEntry) {
  return queryOptions<Passages | null, Error>({
    queryKey: ['passages', id],
    queryFn: async ({ client, queryKey, signal }) => {
      if (path !== undefined) {
        const { readPassages } = await import('../../referat/review/passages');
        // The figures are shown without it.
        return readPassages(await fetchJson(path, signal).catch(() => null));
      }
      // A text that is found and not kept is there until the product is loaded anew.
      const found = client.getQueryData<Passages | null>(queryKey) ?? null;
      if (!mayHaveTexts()) return found;
      return (await (await openKeptTexts()).passages(id)) ?? found;
    },
    // Another window may have kept it, or forgotten it.
    staleTime: path === undefined ? 0 : Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
