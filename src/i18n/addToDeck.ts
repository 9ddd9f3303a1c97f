import { texts } from './texts';

/** Texts of the buttons that add to a deck, which stand where charts do. */
export const ADD_TO_DECK = texts(
  {
    add: 'Føj til præsentation',
    /** On a card, where there is little room. */
    short: 'Dias',
    addOf: (name: string) => `Dias: føj ${name} til præsentation`,
  },
  {
    add: 'Add to presentation',
    short: 'Slide',
    addOf: (name) => `Slide: add ${name} to presentation`,
  },
);
