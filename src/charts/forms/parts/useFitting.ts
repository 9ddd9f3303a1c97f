import { type RefObject, useLayoutEffect, useState } from 'react';
import { useSize } from '../../frame/useSize';

/**
 * How many of an element's parts have room in it, where only the browser knows how high they are: all are tried first,
 * then one less each time, before anything is painted.
 * @param count of parts, or null where the element grows with them
 * @returns at least one; null where the element grows
 */
export function useFitting(ref: RefObject<HTMLElement | null>, count: number | null): number | null {
  const { width, height } = useSize(ref);
  const room = `${width} ${height} ${count}`;
  const [tried, setTried] = useState({ room, shown: count });
  const shown = tried.room === room ? tried.shown : count;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || shown === null || shown <= 1) return;
    if (element.scrollHeight > element.clientHeight) setTried({ room, shown: shown - 1 });
  }, [ref, room, shown]);
  return shown;
}
