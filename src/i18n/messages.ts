import type { Language } from '../model/language';
import { da, type Messages } from './da';

/** Texts that every page needs, in the languages that are there: Danish comes with the program. */
const LOADED = new Map<Language, Messages>([['da', da]]);

/**
 * Loads a language's texts. Where they cannot be had the Danish ones are given: a page in another language than the
 * one chosen is better than none.
 */
export async function loadMessages(language: Language): Promise<void> {
  if (LOADED.has(language)) return;
  const messages = await import('./en').then(
    ({ en }) => en,
    () => da,
  );
  LOADED.set(language, messages);
}

/** A language's texts, or undefined before they are loaded. */
export function loadedMessages(language: Language): Messages | undefined {
  return LOADED.get(language);
}
