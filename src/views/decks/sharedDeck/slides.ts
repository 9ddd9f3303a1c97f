import { decodeDeck } from '../../../dataset/store/decks/deckFile';
import type { MakeSlides } from '../../page';
import { deckName } from '../deckName';
import { UnreadableDeck } from '../UnreadableDeck';
import type { SharedDeckView } from './page';

/** The deck in the address. @throws {UnreadableDeck} */
const sharedDeckSlides: MakeSlides<SharedDeckView> = async ({ deck: payload }, { text, client }) => {
  // Read once, since its slides get new ids each time.
  const read = await client.fetchQuery({
    queryKey: ['shared deck', payload],
    queryFn: () => decodeDeck(payload),
  });
  if ('problem' in read) throw new UnreadableDeck(read);
  const { deck, shortened } = read;
  return { name: deckName(deck.name, text.language), slides: deck.slides, shortened };
};
export default sharedDeckSlides;
