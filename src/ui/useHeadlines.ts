import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type CardContent, describeCard } from '../analysis/card';
import { isOwnPath } from '../model/ownData';
import { useCatalog } from './catalogContext';
import { areaQuery, combineLoaded } from './queries';

/** The most important figures of an area. */
export interface Headlines {
  /** The content of their cards, the most important first; see `analysis/card.ts`. */
  readonly cards: readonly Pick<CardContent, 'facts' | 'beside'>[];
  /** True while own figures are loading that may add to them; the catalogue is shown meanwhile. */
  readonly pending: boolean;
  /** True if some own figures could not be read. */
  readonly unread: boolean;
}

/**
 * The most important figures of an area as its cards show them: from the catalogue alone, except for indicators with own
 * figures, which are loaded as the cards load them.
 * @param most how many
 * @param enabled false uses the catalogue alone
 */
export function useHeadlines(area: string, most: number, enabled = true): Headlines {
  const index = useCatalog();
  const headlines = useMemo(() => (index.catalog.headlines[area] ?? []).slice(0, most), [index, area, most]);
  const indicators = useMemo(
    () =>
      headlines
        .map(({ facts }) => index.entry(facts.main.indicator))
        .filter(({ files }) => files.some(isOwnPath)),
    [headlines, index],
  );
  const { each, pending, unread } = useQueries({
    queries: indicators.map(({ id }) => ({ ...areaQuery(id, area, index), enabled })),
    combine: combineLoaded,
  });
  return useMemo(() => {
    const loaded = new Map(indicators.map(({ id }, i) => [id, each[i]?.observations]));
    return {
      cards: headlines.map(({ facts }) => {
        const observations = loaded.get(facts.main.indicator);
        return (observations && describeCard(observations, area, index)) ?? { facts, beside: null };
      }),
      pending: enabled && pending,
      unread: unread ?? false,
    };
  }, [headlines, indicators, each, pending, unread, enabled, area, index]);
}
