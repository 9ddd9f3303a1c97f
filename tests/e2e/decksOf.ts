/** Decks in the browser of a test: made, kept, and looked at. */
import type { Locator, Page } from '@playwright/test';
import { type Deck, newDeck, newSlide, type Slide, type SlideContent } from '../../src/model/deck';
import { expect, onEmptyPage, open } from './fixtures';

/** Where the browser keeps decks. */
export const KEPT = 'noegletavlen.praesentationer';

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

/** Has the browser keep decks, as if they had been made there. */
export async function keep(page: Page, ...decks: Deck[]): Promise<void> {
  const text = JSON.stringify({ state: { decks, current: null }, version: 1 });
  await onEmptyPage(page, () =>
    page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEPT, text] as const),
  );
}

/** The decks that the browser keeps. */
export async function kept(page: Page): Promise<readonly Deck[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEPT);
  return text ? (JSON.parse(text) as { state: { decks: Deck[] } }).state.decks : [];
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
