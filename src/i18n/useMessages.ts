import { useApp } from '../state/store';
import { da, type Messages } from './da';
import { en } from './en';

const MESSAGES: Readonly<Record<'da' | 'en', Messages>> = { da, en };

/** The texts in the language chosen. */
export function useMessages(): Messages {
  return MESSAGES[useApp((state) => state.language)];
}
