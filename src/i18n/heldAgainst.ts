import { texts } from './texts';

/** What a sentence about a figure shares with the verdict on it. */
export const HELD_AGAINST = texts(
  {
    country: 'landet',
    more: (more: boolean, whom: string) => `${more ? 'flere' : 'færre'} ${whom}`,
  },
  {
    country: 'Denmark',
    more: (more, whom) => `${more ? 'more' : 'fewer'} ${whom}`,
  },
);
