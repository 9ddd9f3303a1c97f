import type { Page } from '../../page';
import { text } from '../../parameters';

/** The page of a source. */
export interface SourceView {
  readonly page: 'source';
  readonly source: string;
  /** The figure that is looked up in it. */
  readonly figure: string | null;
}

/** See {@link SourceView}. */
export const sourcePage: Page<SourceView, 'source'> = {
  key: 'source',
  path: ['kilder'],
  named: { source: 'source' },
  parameters: { figure: text('tal', null) },
  load: () => import('./SourcePage'),
  title: null,
  menus: [],
  section: 'sources',
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
