import type { Page } from '../../page';
import { flag, ofPage } from '../../parameters';

/** A page's slides on paper. */
export interface HandoutView {
  readonly page: 'handout';
  /** The address of the page whose slides they are. */
  readonly of: string;
  /** True prints lines to write on next to each. */
  readonly withLines: boolean;
}

/** See {@link HandoutView}. */
export const handoutPage: Page<HandoutView> = {
  key: 'handout',
  path: ['uddeling'],
  named: {},
  parameters: { of: ofPage, withLines: flag('linjer') },
  load: () => import('./HandoutPage'),
  title: null,
  menus: [],
  section: null,
  frame: false,
  slides: null,
  next: null,
};
