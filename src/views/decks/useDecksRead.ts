import { useEffect } from 'react';
import { readDecks, useDecks } from '../../state/keptDecks';

/** Whether what the browser keeps of decks has been read, which it is when a component asks. */
export function useDecksRead(): boolean {
  useEffect(() => void readDecks(), []);
  return useDecks(({ read }) => read);
}
