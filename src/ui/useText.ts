import { useMemo } from 'react';
import type { Messages } from '../i18n/da';
import { makeWording, type Wording } from '../i18n/wording';
import type { CatalogIndex } from '../model/catalogIndex';
import type { Language } from '../model/language';
import { useApp } from '../state/store';
import { formatHash } from '../state/url';
import type { View } from '../state/view';
import { useCatalog } from './catalogContext';
import { useMessages } from './useMessages';

/** Everything a component needs to say something about the data in the language chosen. */
export interface Text extends Wording {
  /** The address of a view in this language. */
  readonly href: (view: View) => string;
}

/** Binds messages, code lists, formats and addresses to a language. */
export function makeText(t: Messages, language: Language, index: CatalogIndex): Text {
  return { ...makeWording(t, language, index), href: (view) => formatHash(view, language) };
}

/** The {@link Text} of the language chosen. */
export function useText(): Text {
  const t = useMessages();
  const language = useApp((state) => state.language);
  const index = useCatalog();
  return useMemo(() => makeText(t, language, index), [t, language, index]);
}
