import type { Page } from '../../page';
import { STEPPING, type Stepping } from '../page';

/** A page's slides in the speaker's window. */
export interface SpeakerView extends Stepping {
  readonly page: 'speaker';
}

/** See {@link SpeakerView}. */
export const speakerPage: Page<SpeakerView> = {
  key: 'speaker',
  path: ['taler'],
  named: {},
  parameters: STEPPING,
  load: () => import('./SpeakerPage'),
  title: null,
  menus: [],
  section: null,
  frame: false,
  slides: null,
  next: null,
};
