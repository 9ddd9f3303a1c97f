import { texts } from '../../../i18n/texts';

/** The words of changes over a year. */
export const OVER_YEAR = texts(
  {
    name: 'Ændring på et år',
    /** @param counted true of a count, whose change is in per cent */
    heading: (counted: boolean) => `Ændring fra samme tid året før, ${counted ? 'procent' : 'procentpoint'}`,
  },
  {
    name: 'Change over a year',
    heading: (counted) =>
      `Change from the same time a year before, ${counted ? 'per cent' : 'percentage points'}`,
  },
);
