import { useEffect } from 'react';
import { readDecks, useDecks } from '../../state/keptDecks';

/**
 * Whether what the browser keeps of decks has been read, which it is where it is wanted.
 * @param wanted false where no deck is shown
 */
export function useDecksRead(wanted = true): boolean {
  useEffect(() => {
    if (wanted) void readDecks();
  }, [wanted]);
  return useDecks(({ read }) => read);
}
