import { formatDeck } from '../../dataset/deckFile';
import type { Deck } from '../../model/deck';
import { download } from '../../ui/download';
import { fileName } from './fileName';

/** Lets the reader save a deck as a file. */
export function saveDeck(deck: Deck): void {
  download(`${fileName(deck.name)}.json`, new Blob([formatDeck(deck)], { type: 'application/json' }));
}
