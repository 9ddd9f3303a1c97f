/** What tells that a page is read: what leads on from there is fetched then, and not beside the figures that are seen first. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/** Does something once the reader points, presses a key or scrolls. Returns what puts an end to the wait. */
export function onceRead(act: () => void): () => void {
  const waiting = new AbortController();
  const read = () => {
    waiting.abort();
    act();
  };
  for (const sign of SIGNS) addEventListener(sign, read, { passive: true, signal: waiting.signal });
  return () => waiting.abort();
}
