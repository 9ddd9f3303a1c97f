import { create } from 'zustand';
import { loadedMessages, loadMessages } from '../i18n/messages';
import { LANGUAGES, type Language } from '../model/language';
import { isEmbedded } from './embed';
import { languageOf, withLanguage } from './url';

const REMEMBERED = 'noegletavlen.sprog';

/** The language chosen last time; null on a first visit, where storage is refused, and in another's page. */
function remembered(): Language | null {
  if (isEmbedded()) return null;
  try {
    const value = localStorage.getItem(REMEMBERED);
    return LANGUAGES.find((language) => language === value) ?? null;
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Private windows may refuse; the link still carries the language.
  }
}

interface AppState {
  /** The hash of the address bar, the single source of what is shown. */
  readonly hash: string;
  readonly language: Language;
}

/** The app's state: the address and the language. Everything else shown follows from them and the data. */
export const useApp = create<AppState>(() => ({
  hash: location.hash,
  language: languageOf(location.hash) ?? remembered() ?? 'da',
}));

/** The language chosen last while its texts are on their way; null when it is shown. */
let wanted: Language | null = null;

/** Shows what the address says in a language, as soon as its texts are there. */
function show(language: Language): void {
  wanted = null;
  if (loadedMessages(language)) {
    useApp.setState({ hash: location.hash, language });
    return;
  }
  wanted = language;
  void loadMessages(language).then(() => wanted === language && show(language));
}

/** The language chosen on this page; null before any was. */
let chosen: Language | null = null;

function sync(): void {
  const { seen } = (history.state ?? {}) as { readonly seen?: boolean };
  const named = languageOf(location.hash);
  // Back to where another language was shown does not undo the choice.
  if (seen && named !== null && chosen !== null && named !== chosen) {
    history.replaceState(history.state, '', withLanguage(location.hash, chosen));
    show(chosen);
  } else show(named ?? wanted ?? useApp.getState().language);
}

/** Follows the address bar: links, Back and Forward, and addresses typed by hand. */
export function followAddress(): () => void {
  addEventListener('hashchange', sync);
  addEventListener('popstate', sync);
  return () => {
    removeEventListener('hashchange', sync);
    removeEventListener('popstate', sync);
  };
}

/** Goes to another choice on the same page, by a hash made by `formatHash`. `replace` changes what is shown without a step in the history. */
export function navigate(hash: string, { replace = false } = {}): void {
  if (hash === location.hash) return;
  if (replace) history.replaceState(history.state, '', hash);
  else history.pushState({ seen: true, pushed: true }, '', hash);
  sync();
}

/**
 * Leaves a page for the one that led to it; to `hash` where it was opened by a link from elsewhere.
 * @param state what the entry of `hash` then has with it
 */
export function leaveTo(hash: string, state: object = {}): void {
  if ((history.state as { pushed?: boolean } | null)?.pushed) {
    history.back();
    return;
  }
  history.replaceState({ ...history.state, ...state }, '');
  navigate(hash, { replace: true });
}

/** Changes the language and remembers it; `hash` is the present view in that language. */
export function chooseLanguage(language: Language, hash: string): void {
  chosen = language;
  remember(language);
  history.replaceState(history.state, '', hash);
  show(language);
}
