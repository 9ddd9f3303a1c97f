import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed: the browser takes it as it stands when the event is over. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
