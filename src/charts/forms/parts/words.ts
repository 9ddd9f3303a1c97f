import { texts } from '../../../i18n/texts';

/** The words of parts of a whole. */
export const PARTS = texts(
  {
    name: 'Andele',
    title: (name: string, share: string, area: string) => `Den største del i ${area} er ${name}: ${share}`,
  },
  {
    name: 'Shares',
    title: (name, share, area) => `The largest part in ${area} is ${name}: ${share}`,
  },
);
