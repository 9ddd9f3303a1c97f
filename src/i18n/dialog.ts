import { texts } from './texts';

/** Texts of every dialog. */
export const DIALOG = texts(
  { close: 'Luk', closeNote: 'Luk beskeden' },
  { close: 'Close', closeNote: 'Close the message' },
);
