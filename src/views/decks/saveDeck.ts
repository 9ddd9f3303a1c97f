import { formatDeck } from '../../dataset/store/decks/deckFile';
import type { Deck } from '../../model/deck';
import { download } from '../../ui/download';
import { fileName } from './fileName';

/** Lets the reader save what is kept of a deck, as JSON in a file of its name. */
export function saveJson(name: string, json: string): void {
  download(`${fileName(name)}.json`, new Blob([json], { type: 'application/json' }));
}

/** Lets the reader save a deck as a file. */
export function saveDeck(deck: Deck): void {
  saveJson(deck.name, formatDeck(deck));
}
