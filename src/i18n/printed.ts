import { texts } from './texts';

/** Texts that stand on paper alone. */
export const PRINTED = texts(
  {
    on: (date: string) => `Udskrevet ${date}`,
    scan: 'Åbn denne side på telefonen',
  },
  {
    on: (date) => `Printed ${date}`,
    scan: 'Open this page on a phone',
  },
);
