import type { Page } from '../../page';

/** The editor of a deck, by the deck's id. */
export interface DeckView {
  readonly page: 'deck';
  readonly deck: string;
}

/** See {@link DeckView}. */
export const deckPage: Page<DeckView, 'deck'> = {
  key: 'deck',
  path: ['praesentationer'],
  named: { deck: null },
  parameters: {},
  load: () => import('./DeckPage'),
  title: null,
  menus: [],
  section: 'decks',
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
