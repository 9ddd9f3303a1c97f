import type { Page } from '../page';

/** The list of benefits. */
export interface BenefitsView {
  readonly page: 'benefits';
}

/** See {@link BenefitsView}. */
export const benefitsPage: Page<BenefitsView> = {
  key: 'benefits',
  path: ['ydelser'],
  formerPath: 'ydelse',
  named: {},
  parameters: {},
  load: () => import('./BenefitListPage'),
  title: { da: 'Ydelser', en: 'Benefits' },
  menus: ['header'],
  section: null,
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
