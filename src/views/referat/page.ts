import type { Page } from '../page';

/** Where the figures of minutes are read from their text. */
export interface ReferatView {
  readonly page: 'referat';
}

/** See {@link ReferatView}. */
export const referatPage: Page<ReferatView> = {
  key: 'referat',
  path: ['egne', 'laes-referat'],
  named: {},
  parameters: {},
  load: () => import('./ReferatPage'),
  title: { da: 'Læs et referat', en: 'Read minutes' },
  menus: [],
  section: 'own',
  frame: true,
  slides: null,
  next: null,
};
