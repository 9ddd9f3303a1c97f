import { texts } from './texts';

/** Texts that stand on paper alone. */
export const PRINTED = texts(
  {
    on: (date: string) => `Udskrevet ${date}`,
    scan: 'Kode, der åbner siden på en telefon',
  },
  {
    on: (date) => `Printed ${date}`,
    scan: 'Code that opens the page on a phone',
  },
);
