import { isEmbedded } from './embed';

/**
 * What the browser remembers from one visit to the next, in localStorage. Null if nothing is remembered; undefined where
 * it may not be asked: without storage, and in another site's page.
 */
export function recall(key: string): string | null | undefined {
  if (isEmbedded()) return undefined;
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Remembers a text until the next visit, or forgets it for null. Never throws: private windows may refuse. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // What is chosen holds for as long as this page is open.
  }
}
