import type { Page } from '../../page';
import { deckPage } from '../deck/page';

/** A deck that the address itself carries; see `dataset/store/decks/deckFile.ts`. */
export interface SharedDeckView {
  readonly page: 'sharedDeck';
  readonly deck: string;
}

/** As the editor, but for where the deck is. */
export const sharedDeckPage: Page<SharedDeckView, 'deck'> = {
  ...deckPage,
  key: 'sharedDeck',
  path: ['delt'],
  load: () => import('./SharedDeckPage'),
  slides: () => import('./slides'),
};
