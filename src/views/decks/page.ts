import type { Page } from '../page';

/** The list of the reader's decks. */
export interface DecksView {
  readonly page: 'decks';
}

/** See {@link DecksView}. */
export const decksPage: Page<DecksView> = {
  key: 'decks',
  path: ['praesentationer'],
  named: {},
  parameters: {},
  load: () => import('./DeckListPage'),
  title: { da: 'Præsentationer', en: 'Presentations' },
  menus: ['header'],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
