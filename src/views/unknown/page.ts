import type { Page, PagedList } from '../page';

/** What is shown for an address that leads nowhere. */
export interface UnknownView {
  readonly page: 'unknown';
  /** What it names that is not there. */
  readonly what: 'page' | PagedList;
  /** By which name, or the whole path. */
  readonly value: string;
}

/** See {@link UnknownView}. The router makes its views, and writes the path back as it was. */
export const unknownPage: Page<UnknownView, 'what' | 'value'> = {
  key: 'unknown',
  path: null,
  named: { what: null, value: null },
  parameters: {},
  load: () => import('./UnknownPage'),
  title: null,
  menus: [],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
