import type { Page } from '../page';

/** The list of sources. */
export interface SourcesView {
  readonly page: 'sources';
}

/** See {@link SourcesView}. */
export const sourcesPage: Page<SourcesView> = {
  key: 'sources',
  path: ['kilder'],
  named: {},
  parameters: {},
  load: () => import('./SourceListPage'),
  title: { da: 'Kilder', en: 'Sources' },
  menus: ['header', 'footer'],
  section: null,
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
