import { numberWord } from '../../../i18n/numberWords';
import { texts } from '../../../i18n/texts';
import { all, within } from '../phrases';

/** The words of latest values side by side. */
export const BARS = texts(
  {
    name: 'Sammenlign',
    largest: (name: string, value: string, area: string | null) =>
      `Størst${within.da(area)} er ${name}: ${value}`,
    /** In brackets after a sentence about the largest of two. */
    andOther: (name: string, value: string) => `${name}: ${value}`,
    /** The same in brackets that say which the largest is of. */
    besides: (name: string, value: string) => `foruden ${value} ${name}`,
    /** @param counted whether the largest is of a count, and not of a share or of money */
    mostOf: (n: number, counted: boolean) => ` – ${counted ? 'flest' : 'mest'} af de ${numberWord(n, 'da')}`,
    allEqual: (n: number, value: string, area: string | null) =>
      `${all.da(n)}${within.da(area)} har samme tal: ${value}`,
  },
  {
    name: 'Compare',
    largest: (name, value, area) => `The largest${within.en(area)} is ${name}: ${value}`,
    andOther: (name, value) => `${name}: ${value}`,
    besides: (name, value) => `besides ${value} ${name}`,
    mostOf: (n) => ` – most of the ${numberWord(n, 'en')}`,
    allEqual: (n, value, area) => `${all.en(n)}${within.en(area)} have the same figure: ${value}`,
  },
);
