/** Web Locks for tests in Node, there for one test at a time: shared ones alone, which is all that is asked for. */
import { beforeEach, vi } from 'vitest';

let held: { readonly name: string }[] = [];

/** Lets go of all that is held, as when windows are closed. */
export function closeWindows(): void {
  held = [];
}

/** Begins every test of a file with locks of its own, the same for all windows and workers of the test. */
export function withLocks(): void {
  beforeEach(() => {
    closeWindows();
    const locks = {
      request: async (name: string, _: LockOptions, act: (lock: object) => Promise<unknown>) => {
        const lock = { name };
        held.push(lock);
        await act(lock);
        held = held.filter((one) => one !== lock);
      },
      query: async () => ({ held }),
    };
    vi.stubGlobal('navigator', Object.assign(Object.create(globalThis.navigator ?? null), { locks }));
  });
}
