/** The text of a source, where it is kept in this browser. */
import { queryOptions } from '@tanstack/react-query';
import type { Passages } from '../../referat/review/kept';
import { mayHaveTexts } from '../../state/texts';

/** The text of a source and where its figures stand in it; null where it is not kept. */
export function passagesQuery(source: string) {
  return queryOptions<Passages | null, Error>({
    queryKey: ['passages', source],
    queryFn: async ({ client, queryKey }) => {
      // A text that is found and not kept is there until the product is loaded anew.
      const found = client.getQueryData<Passages | null>(queryKey) ?? null;
      if (!mayHaveTexts()) return found;
      const { openKeptReadings } = await import('../../referat/review/kept');
      return (await (await openKeptReadings()).passages(source)) ?? found;
    },
    // Another window may have kept it, or forgotten it.
    staleTime: 0,
    structuralSharing: false,
  });
}
