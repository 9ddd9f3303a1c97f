import type { CheckType } from '../model/check';
import { texts } from './texts';

/** What is stated and what is computed of it. */
const checkType: Record<CheckType, (stated: string, computed: string) => string> = {
  sum: (stated, computed) => `Der står ${stated}, men delene giver ${computed}`,
  andel: (stated, computed) => `Der står ${stated}, men regnet af antallene er det ${computed}`,
  aendring: (stated, computed) => `Der står ${stated}, men regnet af første og sidste tal er det ${computed}`,
  mangler: (stated, computed) => `Der står ${stated}, men regnet af antal og andel er det ${computed}`,
  gentaget: (stated, computed) => `Der står ${stated} ét sted og ${computed} et andet`,
};
const checkTypeEn: typeof checkType = {
  sum: (stated, computed) => `It says ${stated}, but the parts give ${computed}`,
  andel: (stated, computed) => `It says ${stated}, but the numbers give ${computed}`,
  aendring: (stated, computed) => `It says ${stated}, but the first and last numbers give ${computed}`,
  mangler: (stated, computed) => `It says ${stated}, but number and share give ${computed}`,
  gentaget: (stated, computed) => `It says ${stated} in one place and ${computed} in another`,
};

/** Texts of the list of sources and of the pages of minutes. */
export const SOURCE_PAGES = texts(
  {
    lede: 'Hvert tal står i et referat, en dagsorden eller en tabel. Her er de alle, punkt for punkt, med det, der ikke stemmer.',
    own: 'Egne tal',
    age: (days: number) => {
      const years = Math.floor(days / 365.25);
      if (years >= 1) return years === 1 ? 'over 1 år siden' : `over ${years} år siden`;
      const months = Math.floor(days / 30.4);
      return months < 1 ? 'under en måned siden' : months === 1 ? '1 måned siden' : `${months} måneder siden`;
    },
    discrepancies: (n: number) =>
      n === 0 ? 'Alt stemmer' : n === 1 ? '1 ting stemmer ikke' : `${n} ting stemmer ikke`,
    nothingToCheck: 'Ingen regnestykker at efterprøve',
    checked: (n: number) => (n === 1 ? '1 regnestykke efterprøvet' : `${n} regnestykker efterprøvet`),
    download: 'Hent referaternes tal som CSV',
    caseNumber: (number: string) => `Sagsnummer ${number}`,
    noFigures: 'Punkter uden nøgletal',
    doesNotAddUp: 'Det stemmer ikke',
    rounding: 'Kan skyldes afrunding',
    checkType,
    roundingNote: 'Forskellen kan skyldes, at tallene er afrundet.',
    computed: 'beregnet',
    sourceOf: 'Kilden til dette tal',
    figureNotFound: 'Det tal, linket peger på, findes ikke længere i referatet. Her er alle referatets tal.',
  },
  {
    lede: 'Every figure stands in minutes, an agenda or a table. Here they all are, item by item, with what does not add up.',
    own: 'Own figures',
    age: (days) => {
      const years = Math.floor(days / 365.25);
      if (years >= 1) return years === 1 ? 'over 1 year old' : `over ${years} years old`;
      const months = Math.floor(days / 30.4);
      return months < 1 ? 'less than a month old' : months === 1 ? '1 month old' : `${months} months old`;
    },
    discrepancies: (n) =>
      n === 0 ? 'Everything adds up' : n === 1 ? '1 thing does not add up' : `${n} things do not add up`,
    nothingToCheck: 'No calculations to check',
    checked: (n) => (n === 1 ? '1 calculation checked' : `${n} calculations checked`),
    download: 'Download the minutes’ figures as CSV',
    caseNumber: (number) => `Case number ${number}`,
    noFigures: 'Items without key figures',
    doesNotAddUp: 'This does not add up',
    rounding: 'May be rounding',
    checkType: checkTypeEn,
    roundingNote: 'The difference may come from rounding.',
    computed: 'computed',
    sourceOf: 'The source of this figure',
    figureNotFound:
      'The figure that the link points at is no longer in the minutes. Here are all its figures.',
  },
);
