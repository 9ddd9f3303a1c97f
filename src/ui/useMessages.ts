import { da, type Messages } from '../i18n/da';
import { loadedMessages } from '../i18n/messages';
import type { Texts } from '../i18n/texts';
import { useApp } from '../state/store';

/** The texts of a part of the product in the chosen language. */
export function useTexts<T>(own: Texts<T>): T {
  return own[useApp((state) => state.language)];
}

/** The texts that every page needs, in the chosen language; `state/store` loads them before it is set. */
export function useMessages(): Messages {
  const language = useApp((state) => state.language);
  return loadedMessages(language) ?? da;
}
