import { useLayoutEffect, useState } from 'react';
import type { Box } from '../../frame/PlotBox';

/**
 * How many parts have room in a box, if only the browser knows how high they are: all are tried first,
 * then one less each time, before anything is painted.
 * @param count of parts, or null where the element grows with them
 * @returns at least one; null where the element grows
 */
export function useFitting({ ref, width, room: height }: Box, count: number | null): number | null {
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
