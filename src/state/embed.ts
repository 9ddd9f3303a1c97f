/** What stands in the address of a chart alone, between the page's path and its fragment. */
export const EMBED_SEARCH = '?embed=1';

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
