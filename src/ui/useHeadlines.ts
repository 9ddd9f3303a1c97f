import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type CardContent, describeCard } from '../analysis/card';
import { isOwnPath } from '../model/ownData';
import { useCatalog } from './catalogContext';
import { areaQuery, combineLoaded } from './queries';

/** What is said of an area's most important figures. */
export interface Headlines {
  /** The most important first; of each what its card says, see `analysis/card.ts`. */
  readonly said: readonly Pick<CardContent, 'facts' | 'beside'>[];
  /** True while own figures that may have more to say are on their way; the catalogue is said meanwhile. */
  readonly pending: boolean;
  /** True where some own figures could not be read. */
  readonly unread: boolean;
}

/**
 * An area's most important figures as its cards say them: from the catalogue alone, but for indicators that own figures
 * are about, whose figures are read as the cards read them.
 * @param most how many
 * @param enabled false keeps to the catalogue
 */
export function useHeadlines(area: string, most: number, enabled = true): Headlines {
  const index = useCatalog();
  const headlines = useMemo(() => (index.catalog.headlines[area] ?? []).slice(0, most), [index, area, most]);
  const read = useMemo(
    () =>
      headlines
        .map(({ facts }) => index.entry(facts.main.indicator))
        .filter(({ files }) => files.some(isOwnPath)),
    [headlines, index],
  );
  const { each, pending, unread } = useQueries({
    queries: read.map(({ id }) => ({ ...areaQuery(id, area, index), enabled })),
    combine: combineLoaded,
  });
  return useMemo(() => {
    const loaded = new Map(read.map(({ id }, i) => [id, each[i]?.observations]));
    return {
      said: headlines.map(({ facts }) => {
        const observations = loaded.get(facts.main.indicator);
        return (observations && describeCard(observations, area, index)) ?? { facts, beside: null };
      }),
      pending: enabled && pending,
      unread: unread ?? false,
    };
  }, [headlines, read, each, pending, unread, enabled, area, index]);
}
