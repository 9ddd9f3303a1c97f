import { useEffect, useState } from 'react';

/** Below this width a row is a block, with a line for each area; as in `Matrix.module.css`. */
const NARROW = '(max-width: 760px)';

/** Whether the window is so narrow that rows are blocks. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const change = () => setNarrow(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return narrow;
}
