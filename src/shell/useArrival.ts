import { useEffect, useRef } from 'react';

interface Seen {
  readonly seen?: boolean;
}

/**
 * On arriving at a page by a link: goes to its top and moves focus to its content, so that a screen reader begins
 * there. Back and Forward are left to the browser, which restores the place.
 * @param pageKey what tells pages apart; what is chosen on a page is not part of it
 */
export function useArrival(pageKey: string): void {
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is what this reacts to
  useEffect(() => {
    const state = history.state as Seen | null;
    const arrivedBefore = state?.seen === true;
    history.replaceState({ ...state, seen: true } satisfies Seen, '');
    if (first.current) {
      first.current = false;
      return;
    }
    if (arrivedBefore) return;
    window.scrollTo(0, 0);
    document.getElementById('indhold')?.focus({ preventScroll: true });
  }, [pageKey]);
}
