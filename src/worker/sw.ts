/**
 * The service worker: keeps the whole site in the browser, so that it works without a network after one visit.
 *
 * Each version has a cache of its own, filled before the version may take over, and what is in it is answered from
 * there without asking the network: a page never gets parts of two versions. The caches of the versions before stay
 * for a while, for windows that were opened with them. Written out rather than put together from Workbox, whose caches
 * have no such versions; `vite-plugin-pwa` puts the list of files in.
 */

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

/** Files of this version by path; those without a revision have a name that says what is in them. */
const FILES = self.__WB_MANIFEST;
const PATHS = new Set(FILES.map(({ url }) => url));
const SCOPE = self.registration.scope;
/** Several sites may share an origin, and so its caches. */
const OWN = `noegletavlen ${SCOPE} `;
const VERSION = OWN + hash(JSON.stringify(FILES));
/** Keeps data files that are not fetched ahead, and the files that old windows still ask for. */
const SEEN = `${OWN}set`;
/** Versions before this one whose files stay for windows that still show them. */
const KEPT_VERSIONS = 2;
const KEPT_SEEN = 500;
/** Requests at a time while a version is fetched, so that the page's own come through. */
const LANES = 4;
/** Files that never change under their name. */
const LASTING = /^(assets|data\/(noegletal|omraader|referater))\//;

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

/** Address of a file; the page is fetched as the folder, since some hosts send `index.html` on to it. */
function addressOf(path: string): string {
  return new URL(path === 'index.html' ? './' : path, SCOPE).href;
}

/** A file as some version kept it, or undefined. */
function keptAnywhere(address: string): Promise<Response | undefined> {
  return caches.match(address, { ignoreVary: true });
}

/** Fetches this version into its cache; files that a former version has under the same lasting name are taken over. */
async function install(): Promise<void> {
  const cache = await caches.open(VERSION);
  const queue = [...FILES];
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const address = addressOf(file.url);
      const lasting = file.revision === null;
      const kept = lasting ? await keptAnywhere(address) : undefined;
      const response = kept ?? (await fetch(address, { cache: lasting ? 'default' : 'no-cache' }));
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(address, response);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Takes over all windows, and clears away what no window can be expected to need. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  const former = names.filter((name) => name.startsWith(OWN) && name !== VERSION && name !== SEEN);
  await Promise.all(former.slice(0, -KEPT_VERSIONS).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** A file of this version. The network is asked only where the browser has thrown the file away. */
async function ownFile(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(VERSION);
  return (await cache.match(addressOf(path), { ignoreVary: true })) ?? fetch(request);
}

/** A lasting file of another version, or one that was not fetched ahead; it is kept when it is seen. */
async function lastingFile(address: string, request: Request): Promise<Response> {
  const kept = await keptAnywhere(address);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    const cache = await caches.open(SEEN);
    await cache.put(address, copy).catch(() => {}); // Full storage: it is shown all the same.
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -KEPT_SEEN).map((key) => cache.delete(key)));
  }
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Pages are in the hash; a query, as links from newsletters have, is the same page.
  const address = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET' || !address.startsWith(SCOPE)) return;
  const path = address.slice(SCOPE.length) || 'index.html';
  if (PATHS.has(path)) event.respondWith(ownFile(path, request));
  else if (LASTING.test(path)) event.respondWith(lastingFile(address, request));
});

// Makes this a module to the compiler, whose `self` is its own.
export {};
