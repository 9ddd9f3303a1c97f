import { readDecks, useDecks } from '../../../state/keptDecks';
import { slidesOf } from '../../../state/slides';
import type { MakeSlides } from '../../page';
import { deckName } from '../deckName';
import type { DeckView } from './page';

/** The deck, once what the browser keeps has been read; no slides if it is not there. */
const deckSlides: MakeSlides<DeckView> = async ({ deck: wanted }, { text: { language }, title }) => {
  await readDecks();
  const deck = useDecks.getState().decks.find(({ id }) => id === wanted);
  return deck
    ? { name: deckName(deck.name, language), slides: deck.slides, shortened: [] }
    : slidesOf(title, []);
};
export default deckSlides;
