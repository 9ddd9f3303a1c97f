import { texts } from '../../../i18n/texts';
import { within } from '../phrases';

/** The words of deviations. */
export const DEVIATION = texts(
  {
    name: 'Afvigelse',
    /** After a sentence about it. @param parts whether what they add up to is there too, which may deviate more */
    largest: (parts: boolean) => ` – den største afvigelse${parts ? ' blandt delene' : ''}`,
    /** Of the areas, or of the parts of one area, which is then named. */
    title: (name: string, value: string, area: string | null) =>
      `Største afvigelse${within.da(area)}: ${name}, ${value}`,
  },
  {
    name: 'Deviation',
    largest: (parts) => ` – the largest deviation${parts ? ' of the parts' : ''}`,
    title: (name, value, area) => `Largest deviation${within.en(area)}: ${name}, ${value}`,
  },
);
