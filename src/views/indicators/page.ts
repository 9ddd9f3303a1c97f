import type { Page } from '../page';
import { idOf, text } from '../parameters';

/** The list of indicators, searched. */
export interface IndicatorsView {
  readonly page: 'indicators';
  readonly query: string;
  readonly theme: string | null;
}

/** See {@link IndicatorsView}. */
export const indicatorsPage: Page<IndicatorsView> = {
  key: 'indicators',
  path: ['noegletal'],
  named: {},
  parameters: { query: text('q', ''), theme: idOf('theme', 'tema') },
  load: () => import('./IndicatorListPage'),
  title: { da: 'Nøgletal', en: 'Key figures' },
  menus: ['header'],
  section: null,
  frame: true,
  slides: () => import('./slides'),
  next: 'indicator',
};
