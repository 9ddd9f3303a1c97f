/** Decks where a page in jsdom finds them. */
import { beforeEach } from 'vitest';
import { openDeckStore } from '../../src/dataset/decks/store';
import type { Deck } from '../../src/model/deck';
import { forgetDecks, readDecks } from '../../src/state/keptDecks';
import { withIndexedDb } from './indexedDb';

/** Begins every test of a file with a browser that keeps no decks, in a page that has just been opened. */
export function withoutDecks(): void {
  withIndexedDb();
  beforeEach(forgetDecks);
}

/** Keeps decks, as if they had been made before, and has the page read them. */
export async function keepDecks(...decks: readonly Deck[]): Promise<void> {
  const store = await openDeckStore();
  await store.write(decks.map((deck, place) => ({ type: 'add', deck, place, isNew: false })));
  await readDecks();
}
