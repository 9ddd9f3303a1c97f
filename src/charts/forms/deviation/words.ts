import { texts } from '../../../i18n/texts';
import { within } from '../phrases';

/** The words of deviations. */
export const DEVIATION = texts(
  {
    name: 'Afvigelse',
    /** After a sentence about it. */
    largest: ' – den største afvigelse',
    /** Of the areas, or of the parts of one area, which is then named. */
    title: (name: string, value: string, area: string | null) =>
      `Største afvigelse${within.da(area)}: ${name}, ${value}`,
  },
  {
    name: 'Deviation',
    largest: ' – the largest deviation',
    title: (name, value, area) => `Largest deviation${within.en(area)}: ${name}, ${value}`,
  },
);
