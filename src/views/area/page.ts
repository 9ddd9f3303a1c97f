import { isMunicipalityId } from '../../model/municipalityId';
import type { Page } from '../page';
import { unfolded } from '../parameters';

/** The page of a municipality, or of another area. */
export interface AreaView {
  readonly page: 'area';
  readonly area: string;
  /** Keys of the agenda items that are unfolded; left out is the first alone. */
  readonly open?: readonly string[] | undefined;
}

/** See {@link AreaView}. */
export const areaPage: Page<AreaView, 'area'> = {
  key: 'area',
  path: ['omraade'],
  pathOfSome: { path: ['kommune'], holds: isMunicipalityId },
  named: { area: 'area' },
  parameters: { open: unfolded },
  load: () => import('./AreaPage'),
  title: null,
  menus: [],
  section: 'overview',
  frame: true,
  presentsItself: true,
  slides: () => import('./slides'),
  next: 'indicator',
};
