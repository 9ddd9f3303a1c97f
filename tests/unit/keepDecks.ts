/** Decks where a page in jsdom finds them. */
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Collection, inOrder } from '../../src/dataset/store/decks/collection';
import { openDeckStore } from '../../src/dataset/store/decks/store';
import type { Deck } from '../../src/model/deck';
import { decksRest, forgetDecks, readDecks, useDecks } from '../../src/state/keptDecks';
import { withIndexedDb } from './indexedDb';

/** Begins every test of a file with a browser that keeps no decks, in a page that has just been opened. */
export function withoutDecks(): void {
  withIndexedDb();
  beforeEach(async () => {
    // Whatever test was before, of this file or another that showed a page.
    await decksRest();
    forgetDecks();
  });
  afterEach(async () => {
    cleanup();
    // What is on its way would be found by the next test.
    await decksRest();
    const { decks, kept, read } = useDecks.getState();
    if (read && kept) expect(decks).toEqual(inOrder((await stored()).decks));
  });
}

/** What is kept. */
async function stored(): Promise<Collection> {
  return (await openDeckStore()).read();
}

/** Keeps decks, as if they had been made before, and has the page read them. */
export async function keepDecks(...decks: readonly Deck[]): Promise<void> {
  const store = await openDeckStore();
  await store.write(decks.map((deck, place) => ({ type: 'add', deck, place, isNew: false })));
  await readDecks();
}
