import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useDecks } from '../../state/keptDecks';
import { slidesOf } from '../../state/slides';
import { viewOfSlide } from '../../state/slideView';
import { catalogQuery } from '../../ui/queries';
import { useText } from '../../ui/useText';
import type { Slides } from '../page';
import { pageOf } from '../pages';

/** The slides of a page, and whether they are on their way. */
export interface SlidesState {
  /** Null while they are loaded, and if they cannot be. */
  readonly slides: Slides | null;
  /** Why there are none. */
  readonly problem: Error | null;
}

/** The slides of a page, as it makes them. @param of its address */
export function useSlides(of: string): SlidesState {
  const text = useText();
  const client = useQueryClient();
  const view = useMemo(() => viewOfSlide(of, text.index), [of, text.index]);
  const { data, error, refetch } = useQuery<Slides, Error>({
    // What has been brought in since gives other slides.
    queryKey: ['slides', of, text.language, client.getQueryState(catalogQuery.queryKey)?.dataUpdatedAt],
    queryFn: async () => {
      const title = text.pageTitle(view.page);
      const module = await pageOf(view.page).slides?.();
      return module ? module.default(view, { text, title, client }) : slidesOf(title, []);
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  // Decks change while they are shown.
  useEffect(
    () => useDecks.subscribe(({ decks }, before) => void (decks !== before.decks && refetch())),
    [refetch],
  );
  return { slides: data ?? null, problem: error };
}
