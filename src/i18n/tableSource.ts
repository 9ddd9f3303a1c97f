import { texts } from './texts';

/** Texts of the page of a source that is a table. */
export const TABLE_SOURCE = texts(
  {
    about: (document: string, date: string) => `${document}, hentet ${date}`,
    figure: 'Tallet',
    notFound: 'Det tal, linket peger på, er ikke i tabellen. Her er dens nøgletal.',
    indicators: 'Nøgletal',
    areas: (n: number) => (n === 1 ? '1 område' : `${n} områder`),
    periods: (first: string, last: string, n: number) => (n === 1 ? first : `${first} til ${last}`),
    file: (file: string, format: string) => (file ? `${file} (${format})` : format),
    added: (date: string) => `Indlæst ${date}`,
    onlyHere: 'Egne tal. De ligger kun i denne browser, og andre kan ikke se dem.',
    manage: 'Omdøb, skjul eller slet dem under ”Egne tal”',
  },
  {
    about: (document, date) => `${document}, retrieved ${date}`,
    figure: 'The figure',
    notFound: 'The figure that the link points to is not in the table. These are its key figures.',
    indicators: 'Key figures',
    areas: (n) => (n === 1 ? '1 area' : `${n} areas`),
    periods: (first, last, n) => (n === 1 ? first : `${first} to ${last}`),
    file: (file, format) => (file ? `${file} (${format})` : format),
    added: (date) => `Brought in ${date}`,
    onlyHere: 'Own figures. They are in this browser only, and others cannot see them.',
    manage: 'Rename, hide or delete them under “Own figures”',
  },
);
