import { texts } from './texts';

/** Text of the button that adds to a deck, which stands where charts do. */
export const ADD_TO_DECK = texts({ add: 'Føj til præsentation' }, { add: 'Add to presentation' });
