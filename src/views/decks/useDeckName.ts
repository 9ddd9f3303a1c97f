import { useCallback } from 'react';
import { DECKS } from '../../i18n/decks';
import { useTexts } from '../../ui/useMessages';

/** What a deck is called where it is shown: a name of which nothing can be seen has a stand-in. */
export function useDeckName(): (name: string) => string {
  const { unnamed } = useTexts(DECKS);
  return useCallback((name) => (/[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : unnamed), [unnamed]);
}
