/** Most cards of municipalities before the reader asks for all. */
export const MOST_CARDS = 12;
/** So many of them a phone shows; its style sheet hides the others. */
export const FEW_CARDS = 3;
