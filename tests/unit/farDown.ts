import { vi } from 'vitest';

/** Leaves everything far down its page. Returns what brings near the view what has been watched last. */
export function leaveFarDown(): () => void {
  let comeNear = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: readonly { isIntersecting: boolean }[]) => void) {
        comeNear = () => seen([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  return () => comeNear();
}
