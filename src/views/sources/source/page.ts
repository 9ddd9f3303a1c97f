import type { Page } from '../../page';
import { text, unfolded } from '../../parameters';

/** The page of a source. */
export interface SourceView {
  readonly page: 'source';
  readonly source: string;
  /** The figure that is looked up in it. */
  readonly figure: string | null;
  /** Numbers of the items that are unfolded; left out is that of the figure alone, or the first. */
  readonly open?: readonly string[] | undefined;
}

/** See {@link SourceView}. */
export const sourcePage: Page<SourceView, 'source'> = {
  key: 'source',
  path: ['kilder'],
  named: { source: 'source' },
  parameters: { figure: text('tal', null), open: unfolded },
  load: () => import('./SourcePage'),
  title: null,
  menus: [],
  section: 'sources',
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
