/**
 * The service worker: keeps the whole site in the browser, so that it works without a network after one visit.
 *
 * Each version has a cache of its own, filled before the version may take over, and what is in it is answered from
 * there without asking the network: a page never gets parts of two versions. The caches of the versions before stay
 * for a while, for windows that were opened with them. Written out rather than put together from Workbox, which has one
 * cache for all versions.
 */

import type { SiteFiles } from '../model/siteFiles';
import { siteCache } from './siteCache';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __SITE_FILES__: SiteFiles;

const site = siteCache({
  scope: self.registration.scope,
  files: __SITE_FILES__,
  caches: self.caches,
  fetch: (request, init) => fetch(request, init),
});

self.addEventListener('install', (event) => event.waitUntil(site.install()));
self.addEventListener('activate', (event) => event.waitUntil(site.clear().then(() => self.clients.claim())));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const answer = site.answer(event.request);
  if (answer) event.respondWith(answer);
});
