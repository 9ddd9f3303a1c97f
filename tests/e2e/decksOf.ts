/** Decks in the browser of a test: made, kept, and looked at. */
import type { Locator, Page } from '@playwright/test';
import { DATABASE, type KeptDeck } from '../../src/dataset/store/decks/database';
import { type Deck, newDeck, newSlide, type Seen, type Slide, type SlideContent } from '../../src/model/deck';
import { expect, onEmptyPage, open } from './fixtures';

/** Where the first version kept decks, which are taken over by the page that opens next. */
const LEGACY = 'noegletavlen.praesentationer';

/** A chart of ranks, one of shares with a target, and one of what was expected. */
export const CHARTS = [
  '/noegletal/star-placering?omr=faxe&gruppe=alle-ydelser',
  '/noegletal/fleksjob-ledighed?omr=faxe',
  '/noegletal/star-antal?omr=faxe',
] satisfies [string, string, string];

/** A slide with a chart. */
export function chartSlide(view: string, more: Partial<Slide> = {}): Slide {
  return newSlide({ type: 'chart', view }, more);
}

/** A deck of three charts with notes. */
export function threeCharts(): Deck {
  return newDeck(
    'Mødet',
    CHARTS.map((view, i) => chartSlide(view, { note: `Note ${i + 1}` })),
  );
}

/** A deck of these contents. */
export function deckOf(...contents: SlideContent[]): Deck {
  return newDeck(
    'Mødet',
    contents.map((content) => newSlide(content)),
  );
}

/** Has the browser keep decks, as if they had been made there by the first version. */
export async function keep(page: Page, ...decks: Deck[]): Promise<void> {
  const text = JSON.stringify({ state: { decks, current: null }, version: 1 });
  await onEmptyPage(page, () =>
    page.evaluate(([key, value]) => localStorage.setItem(key, value), [LEGACY, text] as const),
  );
}

/** The decks that the browser keeps, in their order, with what their slides have been seen with. */
export async function kept(page: Page): Promise<readonly Deck[]> {
  const [decks, seen] = await page.evaluate(async (name) => {
    const databases = await indexedDB.databases();
    if (!databases.some((one) => one.name === name)) return [[], {}] as const;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['decks', 'seen']);
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all = done(transaction.objectStore('decks').getAll());
    const keys = done(transaction.objectStore('seen').getAllKeys());
    const values = await done(transaction.objectStore('seen').getAll());
    database.close();
    return [await all, Object.fromEntries((await keys).map((key, i) => [key, values[i]]))] as const;
  }, DATABASE);
  const seenWith = seen as Record<string, Record<string, Seen>>;
  return (decks as KeptDeck[])
    .toSorted((a, b) => a.place - b.place)
    .map(({ id, name, changed, slides }) => ({
      id,
      name,
      changed,
      slides: slides.map((slide) => ({ ...slide, seen: seenWith[id]?.[slide.id] ?? null })),
    }));
}

/** Opens the editor of a deck that is kept. */
export async function edit(page: Page, deck: Deck, language = ''): Promise<void> {
  await open(page, `#/praesentationer/${deck.id}${language}`);
}

/** The rows of the editor, in order. */
export function rows(page: Page): Locator {
  return page.getByRole('listitem', { name: /^(Dias|Slide) \d+:/ });
}

/** Expects what the editor's rows are, in order. */
export async function expectRows(page: Page, ...titles: (string | RegExp)[]): Promise<void> {
  await expect(rows(page)).toHaveCount(titles.length);
  for (const [i, title] of titles.entries()) {
    const name = new RegExp(`^Dias ${i + 1}: .*${typeof title === 'string' ? title : title.source}`);
    await expect(rows(page).nth(i)).toHaveAccessibleName(name);
  }
}
