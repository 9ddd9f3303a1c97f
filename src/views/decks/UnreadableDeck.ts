import type { DeckProblem } from '../../dataset/store/decks/deckFile';

/** A file or a link that is no deck, with why. */
export class UnreadableDeck extends Error {
  constructor(readonly problem: DeckProblem) {
    super(`The deck cannot be read: ${problem.problem}`);
  }
}
