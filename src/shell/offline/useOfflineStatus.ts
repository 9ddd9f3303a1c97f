import { type ComponentType, useEffect, useState } from 'react';
import { isFramed } from '../../state/embed';

/** Calls back when the page has loaded, has had time to show its figures, and is idle. Returns how to call it off. */
function whenAtRest(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    timer = setTimeout(() => {
      // Safari has no idle callback.
      if ('requestIdleCallback' in window) requestIdleCallback(act);
      else act();
    }, __REST_MS__);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
  return () => {
    removeEventListener('load', rest);
    clearTimeout(timer);
  };
}

/**
 * Makes the site work without a network, once the first view is done and takes no harm, and gives what tells about it;
 * null until then. A page inside another's fetches nothing ahead, and a single file has everything already.
 */
export function useOfflineStatus(): ComponentType | null {
  const [Status, setStatus] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || __IN_ONE_FILE__ || isFramed()) return;
    return whenAtRest(() => {
      import('./part').then(
        ({ OfflineStatus, followServiceWorker }) => {
          setStatus(() => OfflineStatus);
          void followServiceWorker();
        },
        () => {}, // Could not be fetched: the page works as it is, and the next visit tries again.
      );
    });
  }, []);
  return Status;
}
