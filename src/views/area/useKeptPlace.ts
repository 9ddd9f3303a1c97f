import { useEffect, useRef } from 'react';

const KEY = 'noegletavlen.sted';

interface Place {
  readonly address: string;
  readonly top: number;
}

/** The place kept, once. */
function takePlace(): Place | null {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Place | null;
    sessionStorage.removeItem(KEY);
    return place;
  } catch {
    return null;
  }
}

/**
 * Keeps the place on a page whose figures come after the browser has put it back: where the reader was when the page was
 * left or loaded anew is gone to once it is whole, unless she has scrolled by then.
 * @param whole whether the page is as high as it will be
 */
export function useKeptPlace(whole: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    const keep = () => {
      try {
        sessionStorage.setItem(KEY, JSON.stringify({ address: location.href, top: scrollY } satisfies Place));
      } catch {
        // Where nothing may be kept the page begins at its top.
      }
    };
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);
  useEffect(() => {
    if (!whole || done.current) return;
    done.current = true;
    const [entry] = performance.getEntriesByType?.('navigation') ?? [];
    const type = (entry as PerformanceNavigationTiming | undefined)?.type;
    const place = takePlace();
    const again = type === 'reload' || type === 'back_forward';
    if (again && place?.address === location.href && scrollY < place.top) scrollTo(0, place.top);
  }, [whole]);
}
