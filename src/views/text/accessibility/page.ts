import type { Page } from '../../page';

/** The accessibility statement. */
export interface AccessibilityView {
  readonly page: 'accessibility';
}

/** See {@link AccessibilityView}. */
export const accessibilityPage: Page<AccessibilityView> = {
  key: 'accessibility',
  path: ['tilgaengelighed'],
  named: {},
  parameters: {},
  load: () => import('../TextPage'),
  title: { da: 'Tilgængelighed', en: 'Accessibility' },
  menus: ['footer'],
  section: null,
  frame: true,
  slides: null,
  next: null,
};
