import { cachesOf } from '../model/siteFiles';
import { SITE } from '../model/siteRoot';

/** Whether the host responds; a captive portal answers every request with a page of its own. */
async function reachesHost(): Promise<boolean> {
  try {
    // The only file that the service worker does not cache.
    const response = await fetch(`${SITE}sw.js`, { cache: 'no-store' });
    return response.ok && !(await response.text()).trimStart().startsWith('<');
  } catch {
    return false;
  }
}

/** URLs within the site that the page has requested. */
function fetched(): Set<string> {
  const named = document.querySelectorAll(
    'script[src], link[href]:not([rel="canonical"], [rel="alternate"])',
  );
  // Relative to the page as it was opened, which is at another address by now.
  const inSite = (path: string) => new URL(path.replace(/^(\.+\/)+/, ''), SITE).href;
  const all = [
    SITE,
    ...[...named].map((element) => inSite(element.getAttribute('src') ?? element.getAttribute('href') ?? '')),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  return new Set(all.filter((address) => address.startsWith(SITE)));
}

/**
 * Clears the browser's caches of the site and reloads the page, for a corrupt file that does not recover by itself. Decks,
 * own figures and the language stay.
 * @returns false, with nothing cleared, if the host cannot be reached
 */
export async function startOver(): Promise<boolean> {
  const own = cachesOf(SITE);
  // There are none over an insecure connection.
  const all = 'caches' in window ? await caches.keys().catch(() => []) : [];
  const names = all.filter((name) => name.startsWith(own));
  if (names.length > 0 && !(await reachesHost())) return false;
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await container?.getRegistration(SITE).catch(() => undefined);
  await registration?.unregister().catch(() => false);
  const clear = () => Promise.allSettled(names.map((name) => caches.delete(name)));
  await clear();
  // The HTTP cache may have it too, under URLs that are not revalidated.
  if (location.protocol.startsWith('http')) {
    await Promise.allSettled([...fetched()].map((address) => fetch(address, { cache: 'reload' })));
  }
  // The service worker controls this page until it unloads, and may have cached some of that.
  await clear();
  location.reload();
  return true;
}
