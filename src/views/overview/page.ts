import type { Page } from '../page';

/** The front page. */
export interface OverviewView {
  readonly page: 'overview';
}

/** See {@link OverviewView}. */
export const overviewPage: Page<OverviewView> = {
  key: 'overview',
  path: [],
  formerPath: 'omraade',
  named: {},
  parameters: {},
  load: () => import('./OverviewPage'),
  title: { da: 'Overblik', en: 'Overview' },
  menus: ['header'],
  section: null,
  frame: true,
  slides: () => import('./slides'),
  next: 'area',
};
