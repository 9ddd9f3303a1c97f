import { type RefObject, useEffect } from 'react';
import { HEIGHT_MESSAGE } from '../../state/embed';

/**
 * Tells the page around how tall an element is, now and whenever it changes: `{ type: 'noegletavlen:height', height }`,
 * in pixels. Told to whoever has framed the chart: there is nothing secret in it.
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
