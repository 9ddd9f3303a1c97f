import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width and height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element without padding, kept up to date; nothing before it is laid out. It is the size it is laid out
 * in: if an ancestor is scaled, such as a slide, the element draws itself as without and is scaled with it.
 */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const style = getComputedStyle(element);
      const [width = 0, height = 0] = [style.width, style.height].map((px) =>
        Math.floor(Number.parseFloat(px) || 0),
      );
      setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
