import type { Page, Parameter } from '../page';
import { flag, ofPage } from '../parameters';

/** What is chosen while slides are stepped through. */
export interface Stepping {
  /** The address of the page whose slides they are. */
  readonly of: string;
  /** From 1. */
  readonly slide: number;
  readonly dark: boolean;
}

/** A page's slides, full screen. */
export interface PresentView extends Stepping {
  readonly page: 'present';
}

/** The parameters of {@link Stepping}. */
export const STEPPING: { readonly [Choice in keyof Stepping]: Parameter<Stepping[Choice]> } = {
  of: ofPage,
  slide: {
    name: 'dias',
    missing: 1,
    read: (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined),
    write: (slide) => (slide === 1 ? '' : String(slide)),
  },
  dark: flag('moerk'),
};

/** See {@link PresentView}. */
export const presentPage: Page<PresentView> = {
  key: 'present',
  path: ['praesenter'],
  named: {},
  parameters: STEPPING,
  load: () => import('./PresentPage'),
  title: null,
  menus: [],
  section: null,
  frame: false,
  slides: null,
  next: null,
};
