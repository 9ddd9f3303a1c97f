import { cachesOf } from '../model/siteFiles';

/** Whether the host itself answers; a guest network answers everything with a page of its own. */
async function reachesHost(scope: string): Promise<boolean> {
  try {
    // The one file that the service worker leaves to the network.
    const response = await fetch(`${scope}sw.js`, { cache: 'no-store' });
    return response.ok && !(await response.text()).trimStart().startsWith('<');
  } catch {
    return false;
  }
}

/** Addresses of what the page has fetched, or tried to, past the folder of the site. */
function fetched(scope: string): Set<string> {
  const named = [
    ...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]'),
  ];
  const all = [
    scope,
    ...named.map((element) => ('src' in element ? element.src : element.href)),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  return new Set(all.filter((address) => address.startsWith(scope)));
}

/**
 * Throws away what the browser has kept of the site and loads the page again: for when a part of it has gone bad and
 * does not mend by itself. Decks, own figures and the choice of language stay.
 * @returns false, and nothing is thrown away, where there is no host to fetch it from again
 */
export async function startOver(): Promise<boolean> {
  const scope = new URL('./', location.href).href;
  const own = cachesOf(scope);
  // Where the connection is not secure there are none.
  const all = 'caches' in window ? await caches.keys().catch(() => []) : [];
  const names = all.filter((name) => name.startsWith(own));
  if (names.length > 0 && !(await reachesHost(scope))) return false;
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await container?.getRegistration(scope).catch(() => undefined);
  await registration?.unregister().catch(() => false);
  const clear = () => Promise.allSettled(names.map((name) => caches.delete(name)));
  await clear();
  // The browser's own cache may have it too, under names that it never asks for again.
  if (location.protocol.startsWith('http')) {
    await Promise.allSettled([...fetched(scope)].map((address) => fetch(address, { cache: 'reload' })));
  }
  // The service worker serves this page to its end, and may have kept some of that.
  await clear();
  location.reload();
  return true;
}
