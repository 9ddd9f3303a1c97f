import type { Page } from '../page';

/** How the product works without a network. */
export interface OfflineView {
  readonly page: 'offline';
}

/** See {@link OfflineView}. */
export const offlinePage: Page<OfflineView> = {
  key: 'offline',
  path: ['uden-net'],
  named: {},
  parameters: {},
  load: () => import('./OfflinePage'),
  title: { da: 'Uden net', en: 'Offline use' },
  menus: ['footer'],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
