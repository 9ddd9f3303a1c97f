import { create } from 'zustand';
import { loadedMessages, loadMessages } from '../i18n/messages';
import { LANGUAGES, type Language } from '../model/language';
import { languageOf, withLanguage } from './address';
import { embedHref, isEmbedded } from './embed';
import { addressShown, hrefOf, isShownAs, onAddress, onLink } from './href';
import { recall, remember } from './remember';

const REMEMBERED = 'noegletavlen.sprog';

/** The language chosen last time; null on a first visit, without storage, and in another site's page. */
function remembered(): Language | null {
  const value = recall(REMEMBERED);
  return LANGUAGES.find((language) => language === value) ?? null;
}

interface AppState {
  /** The address in the browser's bar, the single source of what is shown. */
  readonly address: string;
  readonly language: Language;
}

/** The app's state: the address and the language. Everything else shown follows from them and the data. */
export const useApp = create<AppState>(() => ({
  address: addressShown(),
  language: languageOf(addressShown()) ?? remembered() ?? 'da',
}));

/** The language chosen last while its texts are on their way; null when it is shown. */
let wanted: Language | null = null;

/** Shows what the address says in a language, as soon as its texts are there. */
function show(language: Language): void {
  wanted = null;
  if (loadedMessages(language)) {
    useApp.setState({ address: addressShown(), language });
    return;
  }
  wanted = language;
  void loadMessages(language).then(() => wanted === language && show(language));
}

/** The language chosen on this page; null before any was. */
let chosen: Language | null = null;

function sync(): void {
  const { seen } = (history.state ?? {}) as { readonly seen?: boolean };
  const named = languageOf(addressShown());
  // Back to an entry in another language does not undo the choice.
  if (seen && named !== null && chosen !== null && named !== chosen) {
    history.replaceState(history.state, '', hrefOf(withLanguage(addressShown(), chosen)));
    show(chosen);
  } else show(named ?? wanted ?? useApp.getState().language);
}

/** Follows the address bar: links, Back and Forward, and addresses typed by hand. */
export function followAddress(): () => void {
  const stops = [
    onAddress(sync),
    onLink((href) => {
      if (isShownAs(href)) return;
      history.pushState(null, '', href);
      sync();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Goes to what a link leads to. `replace` changes what is shown without a step in the history. */
export function navigate(href: string, { replace = false } = {}): void {
  if (isShownAs(href)) return;
  const shown = isEmbedded() ? embedHref(href) : href;
  if (replace) history.replaceState(history.state, '', shown);
  else history.pushState({ seen: true, pushed: true }, '', shown);
  sync();
}

/**
 * Leaves a page for the one that led to it; to `href` if it was opened by a link from elsewhere.
 * @param state what the entry of `href` then has with it
 */
export function leaveTo(href: string, state: object = {}): void {
  if ((history.state as { pushed?: boolean } | null)?.pushed) {
    history.back();
    return;
  }
  history.replaceState({ ...history.state, ...state }, '');
  navigate(href, { replace: true });
}

/** Changes the language and remembers it; `address` is what is shown, in that language. */
export function chooseLanguage(language: Language, address: string): void {
  chosen = language;
  // The link carries the language too.
  remember(REMEMBERED, language);
  history.replaceState(history.state, '', hrefOf(address));
  show(language);
}
