import { ROOT } from '../../model/siteRoot';
import { useOffline } from '../../state/offline';

/** How often a page that stays open asks whether there is a new version; ms. */
const CHECK_EVERY = 3_600_000;

/** How long a new version is given to take over before the page is loaded again all the same; ms. */
const PATIENCE = 2_000;

let registration: ServiceWorkerRegistration | undefined;
/**
 * Set when the reader has asked for the new version; only then may the page be loaded again. Kept with the page in the
 * history, since a page that is loaded again may still be one of the old version, which is not done yet.
 */
let asked = false;

interface Entry {
  readonly updating?: boolean;
}

function remember(updating: boolean): void {
  asked = updating;
  const { updating: before = false, ...state } = (history.state ?? {}) as Entry;
  if (before !== updating) history.replaceState(updating ? { ...state, updating } : state, '');
}

function look(): void {
  const { waiting, active } = registration ?? {};
  useOffline.setState((state) => ({
    ready: active?.state === 'activated',
    // A worker that waits while none is active is the first one, still installing.
    update: waiting && active ? 'waiting' : state.update === 'taken' ? 'taken' : null,
  }));
}

function followNewVersions(container: ServiceWorkerContainer, current: ServiceWorkerRegistration): void {
  const follow = () => current.installing?.addEventListener('statechange', look);
  current.addEventListener('updatefound', follow);
  follow();
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) useOffline.setState({ update: 'taken' });
    controlled = true;
  });
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < CHECK_EVERY) return;
    checked = Date.now();
    // Without a network there is nothing to find.
    current.update().catch(() => {});
  });
}

/**
 * Registers the service worker and keeps {@link useOffline} up to date. Where there can be none (no secure connection,
 * a private window, a browser told not to), the site works as any other.
 */
export async function followServiceWorker(): Promise<void> {
  const network = () => useOffline.setState({ online: navigator.onLine });
  addEventListener('online', network);
  addEventListener('offline', network);
  network();
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  // Where it is refused, or the network is gone, a worker of an earlier visit may serve all the same.
  registration = await container
    .register(`${ROOT}sw.js`)
    .catch(() => container.getRegistration())
    .catch(() => undefined);
  if (!registration) return;
  // Asked for before the page was loaded again, and still on its way.
  remember(((history.state ?? {}) as Entry).updating === true && registration.waiting !== null);
  if (asked) registration.waiting?.postMessage('take over');
  followNewVersions(container, registration);
  look();
}

/** Takes the new version into use, which loads the page again. Other windows stay as they are. */
export function takeUpdate(): void {
  remember(true);
  registration?.waiting?.postMessage('take over');
  // A browser lets the old version finish what it is at, for minutes if need be; a page that is left asks for no more.
  setTimeout(() => location.reload(), registration?.waiting ? PATIENCE : 0);
}
