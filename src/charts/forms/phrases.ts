import { numberWord } from '../../i18n/numberWords';

/** Parts of sentences that titles of several forms share, in each language. */

/** So many, all of them. */
export const all = {
  da: (n: number) => (n === 2 ? 'Begge' : `Alle ${numberWord(n, 'da')}`),
  en: (n: number) => (n === 2 ? 'Both' : `All ${numberWord(n, 'en')}`),
};

/** In an area, if it is named. */
export const within = {
  da: (area: string | null) => (area === null ? '' : ` i ${area}`),
  en: (area: string | null) => (area === null ? '' : ` in ${area}`),
};
