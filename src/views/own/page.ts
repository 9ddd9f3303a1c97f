import type { Page } from '../page';

/** The reader's own figures. */
export interface OwnView {
  readonly page: 'own';
}

/** See {@link OwnView}. */
export const ownPage: Page<OwnView> = {
  key: 'own',
  path: ['egne'],
  named: {},
  parameters: {},
  load: () => import('./OwnPage'),
  title: { da: 'Egne tal', en: 'Own figures' },
  menus: ['header'],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
