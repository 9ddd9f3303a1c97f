import { useMemo } from 'react';
import type { Messages } from '../i18n/da';
import { makeWording, type Wording } from '../i18n/wording';
import type { CatalogIndex } from '../model/catalogIndex';
import type { Language } from '../model/language';
import { formatAddress, withLanguage } from '../state/address';
import { hrefOf } from '../state/href';
import { useApp } from '../state/store';
import { mainView } from '../views/indicator/page';
import { type PageKey, pageOf, startOf, type View } from '../views/pages';
import { useCatalog } from './catalogContext';
import { useMessages } from './useMessages';

/** Everything a component needs to say something about the data in the language chosen. */
export interface Text extends Wording {
  /** The `href` of a view, or of an address as slides store it; in this language. */
  readonly href: (to: View | string) => string;
  /** What a page is called in the menus. */
  readonly pageTitle: (page: PageKey) => string;
  /** A link to a page of the menus, with nothing chosen on it. */
  readonly pageLink: (page: PageKey) => { readonly text: string; readonly href: string };
}

/** Binds messages, code lists, formats and addresses to a language. */
export function makeText(t: Messages, language: Language, index: CatalogIndex): Text {
  const href = (to: View | string) =>
    hrefOf(
      typeof to === 'string'
        ? withLanguage(to, language)
        : formatAddress(to.page === 'indicator' ? mainView(to, index) : to, language),
    );
  const pageTitle = (page: PageKey) => pageOf(page).title?.[language] ?? t.product;
  return {
    ...makeWording(t, language, index),
    href,
    pageTitle,
    pageLink: (page) => ({ text: pageTitle(page), href: href(startOf(pageOf(page))) }),
  };
}

/** The {@link Text} of the language chosen. */
export function useText(): Text {
  const t = useMessages();
  const language = useApp((state) => state.language);
  const index = useCatalog();
  return useMemo(() => makeText(t, language, index), [t, language, index]);
}
