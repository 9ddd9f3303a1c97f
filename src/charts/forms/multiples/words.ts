import { texts } from '../../../i18n/texts';

/** The words of panels. */
export const MULTIPLES = texts(
  {
    name: 'Hver for sig',
    title: (low: string, lowArea: string, high: string, highArea: string) =>
      `Fra ${low} i ${lowArea} til ${high} i ${highArea}`,
    sharedScale: (low: string, high: string, from: string, to: string) =>
      `Samme skala i alle: ${low} til ${high}, ${from} – ${to}. De grå linjer er alle de andre.`,
  },
  {
    name: 'Each on its own',
    title: (low, lowArea, high, highArea) => `From ${low} in ${lowArea} to ${high} in ${highArea}`,
    sharedScale: (low, high, from, to) =>
      `The same scale in all: ${low} to ${high}, ${from} – ${to}. The grey lines are all the others.`,
  },
);
