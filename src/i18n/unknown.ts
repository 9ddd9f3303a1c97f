import { texts } from './texts';

/** What else an address may lead to that names nothing. */
export const UNKNOWN = texts(
  {
    own: 'Eller også er det egne tal, som kun ligger i den browser, de er indlæst i. Er det dine, kan de være skjult eller slettet.',
    toOwn: 'Se ”Egne tal”',
  },
  {
    own: 'Or they are own figures, which are only in the browser they were brought into. If they are yours, they may be hidden or deleted.',
    toOwn: 'See “Own figures”',
  },
);
