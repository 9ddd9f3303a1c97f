import type { Page } from '../../page';

/** Where the figures lie for programs, and how they are fetched. */
export interface OpenDataView {
  readonly page: 'openData';
}

/** See {@link OpenDataView}. */
export const openDataPage: Page<OpenDataView> = {
  key: 'openData',
  path: ['aabne-data'],
  named: {},
  parameters: {},
  load: () => import('./OpenDataPage'),
  title: { da: 'Åbne data', en: 'Open data' },
  menus: ['footer'],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
