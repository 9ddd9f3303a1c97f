import { texts } from './texts';

/** What is said about working without a network. */
export const OFFLINE = texts(
  {
    region: 'Net og udgave',
    ready: 'Klar til brug uden net',
    offline: (date: string | null) =>
      date === null ? 'Uden net: du ser de tal, der er gemt her' : `Uden net: du ser tal hentet ${date}`,
    offlineNotReady: 'Uden net: kun det, du allerede har set, kan vises',
    update: 'Der er en ny udgave.',
    take: 'Hent den',
    later: 'Ikke nu',
  },
  {
    region: 'Network and version',
    ready: 'Ready for use without a network',
    offline: (date: string | null) =>
      date === null
        ? 'No network: you see the figures kept here'
        : `No network: you see figures fetched on ${date}`,
    offlineNotReady: 'No network: only what you have already seen can be shown',
    update: 'There is a new version.',
    take: 'Get it',
    later: 'Not now',
  },
);
