import type { Language } from '../model/language';
import { da, type Messages } from './da';

/** Texts that every page needs, in the languages that are there: Danish comes with the program. */
const LOADED = new Map<Language, Messages>([['da', da]]);
const onTheirWay = new Map<Language, Promise<Messages>>();

/**
 * Loads a language's texts. Where they cannot be had the Danish ones are given: a page in another language than the
 * one chosen is better than none.
 */
export function loadMessages(language: Language): Promise<Messages> {
  let way = onTheirWay.get(language);
  if (!way) {
    way = import('./en').then(
      ({ en }) => {
        LOADED.set(language, en);
        return en;
      },
      () => da,
    );
    onTheirWay.set(language, way);
  }
  return way;
}

/** A language's texts, or undefined before they are loaded. */
export function loadedMessages(language: Language): Messages | undefined {
  return LOADED.get(language);
}
