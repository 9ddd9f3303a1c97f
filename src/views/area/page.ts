import type { Page } from '../page';

/** The page of a municipality, or of another area. */
export interface AreaView {
  readonly page: 'area';
  readonly area: string;
}

/** See {@link AreaView}. */
export const areaPage: Page<AreaView, 'area'> = {
  key: 'area',
  path: ['omraade'],
  named: { area: 'area' },
  parameters: {},
  load: () => import('./AreaPage'),
  title: null,
  menus: [],
  section: 'overview',
  frame: true,
  slides: () => import('./slides'),
  next: 'indicator',
};
