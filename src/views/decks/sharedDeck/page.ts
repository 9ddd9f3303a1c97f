import type { Page } from '../../page';

/** A deck that the address itself carries; see `dataset/store/decks/deckFile.ts`. */
export interface SharedDeckView {
  readonly page: 'sharedDeck';
  readonly deck: string;
}

/** See {@link SharedDeckView}. */
export const sharedDeckPage: Page<SharedDeckView, 'deck'> = {
  key: 'sharedDeck',
  path: ['delt'],
  named: { deck: null },
  parameters: {},
  load: () => import('./SharedDeckPage'),
  title: null,
  menus: [],
  section: 'decks',
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
