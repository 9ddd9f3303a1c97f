import { texts } from './texts';

/** What a sentence about a figure shares with the verdict on it. */
export const HELD_AGAINST = texts(
  {
    country: 'landet',
    /** Where its name has no room. */
    region: 'Regionen',
    more: (more: boolean, whom: string) => `${more ? 'flere' : 'færre'} ${whom}`,
  },
  {
    country: 'Denmark',
    region: 'Region',
    more: (more, whom) => `${more ? 'more' : 'fewer'} ${whom}`,
  },
);
