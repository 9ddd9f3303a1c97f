import { afterEach, expect, test, vi } from 'vitest';
import { whenSeen } from '../../../src/ui/whenSeen';

/** Tells that the page has been painted. */
let paint = () => {};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Waits for a page to be seen; gives how often that has been told. */
function waiting(visibility: DocumentVisibilityState = 'visible') {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: () => void) {
        paint = told;
      }
      observe() {}
      disconnect() {
        paint = () => {};
      }
    },
  );
  const act = vi.fn();
  whenSeen(act);
  return act;
}

test('what waits for the page to be seen is done once, when it has been painted', () => {
  const act = waiting();
  expect(act).not.toHaveBeenCalled();
  paint();
  expect(act).toHaveBeenCalledOnce();
  paint();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledOnce();
});

test('it is done where nothing is painted, and at once in a tab behind others', () => {
  const late = waiting();
  vi.runAllTimers();
  expect(late).toHaveBeenCalledOnce();
  expect(waiting('hidden')).toHaveBeenCalledOnce();
});
