/** Windows of the browser beside each other, for tests in Node: each is the modules loaded anew. */
import { afterEach, beforeEach, vi } from 'vitest';

/** Has every window that a test opens be closed after it: those left would still hear of the next, and work beside it. */
export function withWindows(): void {
  let heard: Parameters<typeof addEventListener>[] = [];
  beforeEach(() => {
    const add = globalThis.addEventListener;
    vi.spyOn(globalThis, 'addEventListener').mockImplementation(
      (...listener: Parameters<typeof addEventListener>) => {
        heard.push(listener);
        add(...listener);
      },
    );
  });
  afterEach(() => {
    dispatchEvent(new Event('pagehide'));
    for (const listener of heard) removeEventListener(...listener);
    heard = [];
    // Else the next test file would go on with the modules of the last window.
    vi.resetModules();
  });
}
