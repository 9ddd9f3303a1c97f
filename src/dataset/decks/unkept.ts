/**
 * Words that were written a moment before a page was closed: the database has no time for them, localStorage has. The next
 * page takes them over.
 */
import * as v from 'valibot';
import { newId } from '../../model/deck';
import type { Collection, DeckChange, Words } from './collection';

const PREFIX = 'noegletavlen.ikke-gemt ';

const entries = { id: v.string(), changed: v.string() };
const all = v.array(
  v.variant('type', [
    v.object({ type: v.literal('rename'), ...entries, name: v.string() }),
    v.object({
      type: v.literal('say'),
      ...entries,
      slide: v.string(),
      to: v.object({ title: v.exactOptional(v.nullable(v.string())), note: v.exactOptional(v.string()) }),
    }),
  ]),
);

/**
 * Leaves for the next page the words among changes of decks that are kept.
 * @returns the key they lie under; null where there are none
 */
export function leaveUnkept(changes: readonly DeckChange[], { decks }: Collection): string | null {
  const words = changes.filter(
    (change) => (change.type === 'say' || change.type === 'rename') && decks.has(change.id),
  );
  if (words.length === 0) return null;
  const key = PREFIX + newId();
  try {
    localStorage.setItem(key, JSON.stringify(words));
    return key;
  } catch {
    // There is no room, or it is refused.
    return null;
  }
}

/** What pages have left, by key; nothing where the browser refuses. */
export function unkept(): ReadonlyMap<string, readonly Words[]> {
  try {
    return new Map(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, text]) => [key, v.parse(all, JSON.parse(String(text)))]),
    );
  } catch {
    return new Map();
  }
}

/** Removes what has been kept since. */
export function dropUnkept(key: string): void {
  localStorage.removeItem(key);
}

/** Words that are newer than what is kept of their deck: the database may have had time for them after all. */
export function newerWords(words: readonly Words[], { decks }: Collection): Words[] {
  return words.filter(({ id, changed }) => {
    const kept = decks.get(id);
    return kept !== undefined && kept.deck.changed < changed;
  });
}
