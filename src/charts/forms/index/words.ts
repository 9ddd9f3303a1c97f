import { texts } from '../../../i18n/texts';

/** The words of an index. */
export const INDEX = texts(
  {
    name: 'Indeks',
    /** @param about what all the changes are of, if they do not say it: a part, or the area of several parts */
    title: (about: string | null, base: string, changes: string) =>
      `${about === null ? 'Siden' : `${about} siden`} ${base}: ${changes}`,
    moved: (change: string, where: string, up: boolean) => `${up ? 'steget' : 'faldet'} ${change} ${where}`,
    heading: (period: string) => `Indeks, ${period} = 100`,
  },
  {
    name: 'Index',
    title: (about, base, changes) => `${about === null ? 'Since' : `${about} since`} ${base}: ${changes}`,
    moved: (change, where, up) => `${up ? 'up' : 'down'} ${change} ${where}`,
    heading: (period) => `Index, ${period} = 100`,
  },
);
