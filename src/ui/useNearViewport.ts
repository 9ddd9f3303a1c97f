import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far below the view a part begins to load, so that it is there when scrolled to. */
const MARGIN = '300px';
/** When everything else begins to load quietly, so that the page prints whole; milliseconds. */
const REST = 4000;

/**
 * True once an element is near the view, the page is about to be printed, or it has been at rest for a while; what has
 * kept its drawing of the page's file (`shell/drawnPage.ts`, `ui/drawnPart.ts`) prints so and does not begin at rest.
 */
export function useNearViewport(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (near || !element) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && show(), {
      rootMargin: MARGIN,
    });
    observer.observe(element);
    const timer = setTimeout(() => {
      if (element.querySelector('[data-still], [inert]')) return;
      // Safari has no requestIdleCallback.
      if ('requestIdleCallback' in window) requestIdleCallback(show, { timeout: REST });
      else show();
    }, REST);
    // The browser takes the page as it stands when the event is over.
    const print = () => flushSync(show);
    addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      removeEventListener('beforeprint', print);
    };
  }, [near, ref]);
  return near;
}
