/** The link to a chart alone. @param href the link to its page */
export function embedHref(href: string): string {
  return href.replace(/^([^?#]*)\??([^#]*)/, (_, page, query) => `${page}?embed=1${query && `&${query}`}`);
}

/** The type of the messages by which an embedded chart tells the page around it how tall it is, in pixels. */
export const HEIGHT_MESSAGE = 'noegletavlen:height';

/** Whether a chart alone is asked for, to stand in another page. */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).get('embed') === '1';
}

/** Whether the page is in a frame: whoever made the page around it then decides what a reader clicks on. */
export function isFramed(): boolean {
  return window.parent !== window;
}
