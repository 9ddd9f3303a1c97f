import { texts } from './texts';

/** Texts of the overview where there are many municipalities. */
export const OVERVIEW = texts(
  {
    all: 'Alle kommuner',
    find: 'Find kommune',
    beside: 'Tallet ved hver kommune:',
    otherPeriod: 'Hvor der står en anden periode, er den kommunens seneste.',
    /** After the sign that own figures have. */
    own: 'er egne tal.',
    found: (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`),
    none: (query: string) => `Ingen kommune med tal hedder noget med “${query}”.`,
  },
  {
    all: 'All municipalities',
    find: 'Find municipality',
    beside: 'The figure beside each municipality:',
    otherPeriod: 'Where another period is given, it is the latest of that municipality.',
    own: 'marks own figures.',
    found: (n) => (n === 1 ? '1 municipality' : `${n} municipalities`),
    none: (query) => `No municipality with figures has “${query}” in its name.`,
  },
);
