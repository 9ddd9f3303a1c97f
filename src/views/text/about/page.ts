import type { Page } from '../../page';

/** What the product is, whose and under which licences. */
export interface AboutView {
  readonly page: 'about';
}

/** See {@link AboutView}. */
export const aboutPage: Page<AboutView> = {
  key: 'about',
  path: ['om'],
  named: {},
  parameters: {},
  load: () => import('../TextPage'),
  title: { da: 'Om', en: 'About' },
  menus: ['footer'],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
