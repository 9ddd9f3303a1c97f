/**
 * Words that were written a moment before a page was closed: the database has no time for them, localStorage has. The next
 * page takes them over.
 */
import * as v from 'valibot';
import { newId } from '../../../model/deck';
import type { Shape } from '../../../model/shape';
import { applyChange, type Collection, type DeckChange, type Words, wordsSchema } from './collection';

const PREFIX = 'noegletavlen.ikke-gemt ';

/** Words, and what they are written instead of, as {@link standing} tells it. */
const leftSchema = v.array(v.object({ words: wordsSchema, instead: v.string() }));
type Left = Shape<typeof leftSchema>[number];

/** What stands where words are to be written; undefined if there is no such place. */
function standing(words: Words, { decks }: Collection): string | undefined {
  const deck = decks.get(words.id)?.deck;
  if (words.type === 'rename') return deck?.name;
  const slide = deck?.slides.find(({ id }) => id === words.slide);
  if (!slide) return undefined;
  const { title, note, content } = slide;
  const there = { title, note, text: content.type === 'text' ? content.text : null };
  const parts = (['title', 'note', 'text'] as const).filter((part) => part in words.to);
  return JSON.stringify(parts.map((part) => there[part]));
}

/**
 * Leaves for the next page the words among changes of decks that are kept.
 * @returns the key they lie under; null if there are none
 */
export function saveUnkept(changes: readonly DeckChange[], kept: Collection): string | null {
  const left: Left[] = [];
  let before = kept;
  for (const change of changes) {
    if ((change.type === 'say' || change.type === 'rename') && kept.decks.has(change.id)) {
      const instead = standing(change, before);
      if (instead !== undefined) left.push({ words: change, instead });
    }
    before = applyChange(before, change);
  }
  if (left.length === 0) return null;
  const key = PREFIX + newId();
  try {
    localStorage.setItem(key, JSON.stringify(left));
    return key;
  } catch {
    // There is no room, or it is refused.
    return null;
  }
}

/** What a page has left; null if another version left it, which is for that one. */
function readLeft(text: unknown): readonly Left[] | null {
  try {
    return v.parse(leftSchema, JSON.parse(String(text)));
  } catch {
    return null;
  }
}

/** What pages have left, by key; nothing if the browser refuses. */
export function unkept(): ReadonlyMap<string, readonly Left[]> {
  try {
    const found = Object.entries(localStorage).filter(([key]) => key.startsWith(PREFIX));
    return new Map(
      found.flatMap(([key, text]) => {
        const left = readLeft(text);
        return left ? [[key, left]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Removes what has been kept since. */
export function dropUnkept(key: string): void {
  localStorage.removeItem(key);
}

/**
 * Words that are still to be kept: the database may have had time for them after all, and another window may have written
 * something else since. The clock alone cannot tell: it may be set back, and much happens within a millisecond.
 */
export function stillUnkept(left: readonly Left[], kept: Collection): Words[] {
  const wanted: Words[] = [];
  let now = kept;
  for (const { words, instead } of left) {
    const there = standing(words, now);
    const changed = kept.decks.get(words.id)?.deck.changed;
    if (there === undefined || changed === undefined) continue;
    if (there !== instead && words.changed <= changed) continue;
    wanted.push(words);
    now = applyChange(now, words);
  }
  return wanted;
}
