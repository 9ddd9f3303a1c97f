import { type RefObject, useEffect, useRef } from 'react';

/**
 * Folds a part of a page so that the browser's search still finds what is in it.
 * @param onFound called when something in it is found while it is folded; it unfolds it
 * @returns the ref of what is folded
 */
export function useFolded<E extends HTMLElement>(open: boolean, onFound: () => void): RefObject<E | null> {
  const panel = useRef<E>(null);
  // React writes `hidden` as a plain attribute, which the browser's search does not look into.
  useEffect(() => {
    const element = panel.current;
    if (!element || open) return;
    element.setAttribute('hidden', 'until-found');
    element.addEventListener('beforematch', onFound);
    return () => {
      element.removeEventListener('beforematch', onFound);
      element.removeAttribute('hidden');
    };
  }, [open, onFound]);
  return panel;
}
