import { texts } from './texts';

/** Texts of PowerPoint files: what stands in them, and what makes them. */
export const POWERPOINT = texts(
  {
    /** Points beside a line, of what sources state. */
    sources: 'kilderne',
    /** The link in the foot of a slide. */
    open: 'Åbn i Nøgletavlen',
  },
  { sources: 'the sources', open: 'Open in Nøgletavlen' },
);
