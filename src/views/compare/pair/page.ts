import type { Page } from '../../page';

/** Two areas held against each other. */
export interface PairView {
  readonly page: 'pair';
  readonly area: string;
  readonly other: string;
}

/** See {@link PairView}. */
export const pairPage: Page<PairView, 'area' | 'other'> = {
  key: 'pair',
  path: ['sammenlign'],
  named: { area: 'area', other: 'area' },
  namedInQuery: 'par',
  parameters: {},
  // An area is no pair with itself: the reader is asked for another.
  instead: ({ area, other }) => (area === other ? `/sammenlign?omr=${area}` : null),
  load: () => import('./PairPage'),
  title: null,
  menus: [],
  section: 'compare',
  frame: true,
  slides: () => import('./slides'),
  next: null,
};
