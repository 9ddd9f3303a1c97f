import { type RefObject, useEffect } from 'react';
import { HEIGHT_MESSAGE } from '../../state/embed';

/**
 * Posts the height of an element to the parent page, now and whenever it changes:
 * `{ type: 'noegletavlen:height', height }`, in pixels. Any origin gets it: there is nothing secret in it.
 */
export function useReportHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}
