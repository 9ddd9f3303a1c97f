import type { Page } from '../../page';
import { areas } from '../../parameters';

/** The page of a benefit. */
export interface BenefitView {
  readonly page: 'benefit';
  readonly group: string;
  readonly areas: readonly string[] | null;
}

/** See {@link BenefitView}. */
export const benefitPage: Page<BenefitView, 'group'> = {
  key: 'benefit',
  path: ['ydelse'],
  named: { group: 'group' },
  parameters: { areas },
  load: () => import('./BenefitPage'),
  title: null,
  menus: [],
  section: 'benefits',
  frame: true,
  slides: () => import('./slides'),
  next: 'indicator',
};
