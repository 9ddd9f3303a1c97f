import { texts } from '../../../i18n/texts';

/** The words of values held against targets. */
export const TARGET = texts(
  { name: 'Mod målet', notReached: 'ikke nået' },
  { name: 'Against target', notReached: 'not reached' },
);
