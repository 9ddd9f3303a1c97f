import type { Language } from '../model/language';
import type { View } from '../views/pages';
import { formatAddress } from './address';
import { hrefOf } from './href';
import { slideView } from './slideView';
import { leaveTo, navigate } from './store';

/** Of an entry of the history: id of the element that started a presentation from it, '' for none. */
interface Started {
  readonly start?: string;
}

/**
 * Shows a page's slides, full screen if the browser allows; call it on a click or a key press.
 * @param by the element that was pressed, which gets the focus back by its id
 */
export function startPresenting(by: HTMLElement, of: View, language: Language, slide = 1): void {
  document.documentElement.requestFullscreen?.().catch(() => {
    // It is shown in the window all the same; the key F tells why.
  });
  history.replaceState({ ...history.state, start: by.id } satisfies Started, '');
  navigate(hrefOf(formatAddress({ page: 'present', of: slideView(of), slide, dark: false }, language)));
}

/** Leaves a presentation for the page it was started from; for `href` if it was opened by a link from elsewhere. */
export function leavePresentation(href: string): void {
  leaveTo(href, { start: '' } satisfies Started);
}

/** The id of the element that started the presentation which was left for this page, '' if unknown; null if there was none. Once only. */
export function takeStart(): string | null {
  const { start, ...rest } = (history.state ?? {}) as Started;
  if (start === undefined) return null;
  history.replaceState(rest, '');
  return start;
}
