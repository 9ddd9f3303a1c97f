import { DECKS } from '../../i18n/decks';
import type { Language } from '../../model/language';
import { useApp } from '../../state/store';

/** What a deck is called: a name of which nothing can be seen has a stand-in. */
export function deckName(name: string, language: Language): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : DECKS[language].unnamed;
}

/** {@link deckName} in the language chosen. */
export function useDeckName(): (name: string) => string {
  const language = useApp((state) => state.language);
  return (name) => deckName(name, language);
}
