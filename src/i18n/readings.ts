import type { Direction, Name } from '../model/codelist';

/** How the number of a new indicator is read, in both languages, as it is part of the indicator. */
export const READINGS: Readonly<Record<Direction, Name>> = {
  hoej: { da: 'Et højere tal er bedre.', en: 'A higher figure is better.' },
  lav: { da: 'Et lavere tal er bedre.', en: 'A lower figure is better.' },
  neutral: {
    da: 'Et højere tal er hverken bedre eller værre.',
    en: 'A higher figure is neither better nor worse.',
  },
};
