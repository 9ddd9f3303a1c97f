import { useApp } from '../state/store';
import { da, type Messages } from './da';
import { en } from './en';
import { type Texts, texts } from './texts';

const MESSAGES: Texts<Messages> = texts<Messages>(da, en);

/** The texts of a part of the product in the language chosen. */
export function useTexts<T>(own: Texts<T>): T {
  return own[useApp((state) => state.language)];
}

/** The texts that every page needs, in the language chosen. */
export function useMessages(): Messages {
  return useTexts(MESSAGES);
}
