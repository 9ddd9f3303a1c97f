import type { Page } from '../page';

/** Where own figures are brought in. */
export interface ImportView {
  readonly page: 'import';
}

/** See {@link ImportView}. */
export const importPage: Page<ImportView> = {
  key: 'import',
  path: ['egne', 'indlaes'],
  named: {},
  parameters: {},
  load: () => import('./ImportPage'),
  title: { da: 'Indlæs egne tal', en: 'Import own figures' },
  menus: [],
  section: 'own',
  frame: true,
  slides: null,
  next: null,
};
