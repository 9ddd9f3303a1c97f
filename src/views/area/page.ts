import type { Page } from '../page';

/** The page of a municipality, or of another area. */
export interface AreaView {
  readonly page: 'area';
  readonly area: string;
  /** Keys of the agenda items that are unfolded; left out is the first alone. */
  readonly open?: readonly string[] | undefined;
}

/** How it is written that no item is unfolded. */
const NONE = 'ingen';

/** See {@link AreaView}. */
export const areaPage: Page<AreaView, 'area'> = {
  key: 'area',
  path: ['omraade'],
  named: { area: 'area' },
  parameters: {
    open: {
      name: 'aabne',
      missing: undefined,
      read: (value) => (value === NONE ? [] : value.split(',').filter(Boolean)),
      write: (keys) => (keys?.length === 0 ? NONE : (keys?.join() ?? '')),
    },
  },
  load: () => import('./AreaPage'),
  title: null,
  menus: [],
  section: 'overview',
  frame: true,
  presentsItself: true,
  slides: () => import('./slides'),
  next: 'indicator',
};
