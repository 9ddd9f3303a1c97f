import type { Language } from '../model/language';
import { navigate } from './store';
import { formatHash } from './url';
import type { View } from './view';

/** Shows a page's slides, full screen where the browser lets it; call it when the reader presses something. */
export function startPresenting(of: View, language: Language, slide = 1): void {
  document.documentElement.requestFullscreen?.().catch(() => {
    // It is shown in the window all the same; the key F tells why.
  });
  navigate(formatHash({ page: 'praesenter', of, slide, dark: false }, language));
}
