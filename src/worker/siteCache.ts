import { cachesOf, hashOf, LASTING, SHELL, type SiteFiles, withRoot } from '../model/siteFiles';

/** What a service worker has at hand; tests bring their own. */
export interface Surroundings {
  /** Address of the folder that the site lies in. */
  readonly scope: string;
  readonly files: SiteFiles;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
}

/**
 * Keeps a version of the site, and answers from it. Nothing is kept that is not the file listed, by its hash: not the page
 * of a host or a guest network that comes with status 200 in place of a script, not a file of another version from a host
 * half way through an update. That holds for the page too, so that a host which rewrites it has a site that works, but
 * not without a network. What has gone bad in the cache is thrown away when it is asked for, and fetched again.
 */
export interface SiteCache {
  /** Keeps what a version needs. @throws when a file cannot be had, or is not the one listed */
  readonly install: () => Promise<void>;
  /** Clears away what no window can be expected to need. */
  readonly clear: () => Promise<void>;
  /** The answer to a request, or null if the network is left to answer. */
  readonly answer: (request: Request) => Promise<Response> | null;
}

/** Versions before this one whose files stay for windows that still show them. */
const KEPT_VERSIONS = 2;
const KEPT_SEEN = 500;
/** Requests at a time while a version is fetched, so that the page's own come through. */
const LANES = 4;

/** A response to keep, or undefined when it is not the file of this hash: a page of the host, a file of another version. */
async function asListed(response: Response, hash: string): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await hashOf(bytes)) !== hash) return undefined;
  // Made anew: one that was sent on from another address cannot be the answer to opening a page.
  const headers = new Headers(response.headers);
  // They tell of the bytes on their way here.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, { headers });
}

/**
 * Keeps the site in caches: one a version, filled before the version is taken into use, and one of files that are kept
 * when they are seen. What is kept of this version is what the build made, byte by byte.
 */
export function siteCache({ scope, files, caches, fetch }: Surroundings): SiteCache {
  /** Several sites may share an origin, and so its caches. */
  const own = cachesOf(scope);
  const version = own + files.version;
  const seen = `${own}set`;
  const addressOf = (path: string) => new URL(path, scope).href;
  const byAddress = (hashes: SiteFiles['ahead']) =>
    new Map(Object.entries(hashes).map(([path, hash]) => [addressOf(path), hash]));
  const ahead = byAddress(files.ahead);
  const later = byAddress(files.later);
  const isLasting = (address: string) => LASTING.test(address.slice(scope.length));

  /** What a cache has of a file. What is not the file listed, or can be read no more, is thrown away. */
  async function keptIn(name: string, address: string, hash: string): Promise<Response | undefined> {
    const cache = await caches.open(name);
    const kept = await cache.match(address, { ignoreVary: true });
    const file = kept && (await asListed(kept, hash).catch(() => undefined));
    if (kept && !file) await cache.delete(address, { ignoreVary: true });
    return file;
  }

  /** A file under a lasting name, whichever version kept it. */
  async function keptBefore(address: string, hash: string): Promise<Response | undefined> {
    for (const name of (await caches.keys()).filter((name) => name.startsWith(own))) {
      const file = await keptIn(name, address, hash);
      if (file) return file;
    }
    return undefined;
  }

  /** A file from the network, past the browser's own cache if that holds something else for it. */
  async function fetched(address: string, hash: string): Promise<Response> {
    for (const cache of [isLasting(address) ? 'default' : 'no-cache', 'reload'] as const) {
      const file = await asListed(await fetch(address, { cache }), hash);
      if (file) return file;
    }
    throw new Error(`${address} is not the file that belongs to this version`);
  }

  /** A listed file that is not kept: it is from now on. What comes instead of it is passed on and not kept. */
  async function fetchedFor(
    request: Request,
    address: string,
    hash: string,
    name: string,
  ): Promise<Response> {
    const response = await fetch(request);
    const file =
      (await asListed(response.clone(), hash).catch(() => undefined)) ??
      (response.ok ? await fetched(address, hash).catch(() => undefined) : undefined);
    if (!file) return response;
    const put = caches.open(name).then((cache) => cache.put(address, file.clone()));
    await put.catch(() => {}); // Full or broken storage: it is shown all the same.
    return file;
  }

  async function fileAhead(request: Request, address: string, hash: string): Promise<Response> {
    // Missing if the browser has thrown it away, or its storage is broken.
    const kept = await keptIn(version, address, hash).catch(() => undefined);
    return kept ?? fetchedFor(request, address, hash, version);
  }

  async function fileLater(request: Request, address: string, hash: string): Promise<Response> {
    const kept = await keptBefore(address, hash).catch(() => undefined);
    if (kept) return kept;
    const response = await fetchedFor(request, address, hash, seen);
    const shorten = async () => {
      const cache = await caches.open(seen);
      const keys = await cache.keys();
      await Promise.all(keys.slice(0, -KEPT_SEEN).map((key) => cache.delete(key)));
    };
    await shorten().catch(() => {});
    return response;
  }

  /**
   * A page, made of the one file that is kept for all of them: what they say at once differs, what they load does not.
   * If it is not kept, it is fetched again. A host that has another version by now is asked for the page itself, which
   * then gets nothing of this one.
   */
  async function page(request: Request): Promise<Response> {
    const address = addressOf(SHELL);
    const hash = ahead.get(address) ?? '';
    const kept = await keptIn(version, address, hash).catch(() => undefined);
    const shell = kept ?? (await fetched(address, hash).catch(() => undefined));
    if (!shell) {
      const response = await fetch(request);
      await caches.delete(version).catch(() => {});
      return response;
    }
    const { headers } = shell;
    return new Response(withRoot(await shell.text(), new URL(scope).pathname), { headers });
  }

  /** A file of another version, for a window that still shows that one. */
  async function fileOfOther(request: Request, address: string): Promise<Response> {
    const kept = await caches.match(address, { ignoreVary: true }).catch(() => undefined);
    return kept ?? fetch(request);
  }

  return {
    async install() {
      const cache = await caches.open(version);
      const queue = [...ahead];
      const lane = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const [address, hash] = next;
          const kept = isLasting(address) ? await keptBefore(address, hash) : undefined;
          await cache.put(address, kept ?? (await fetched(address, hash)));
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    },
    async clear() {
      const names = await caches.keys();
      const former = names.filter((name) => name.startsWith(own) && name !== version && name !== seen);
      await Promise.all(former.slice(0, -KEPT_VERSIONS).map((name) => caches.delete(name)));
    },
    answer(request) {
      // What is chosen on a page, and what newsletters add to its link, stands in the query: it is the same file.
      const address = request.url.replace(/(index\.html)?([?#].*)?$/, '');
      if (request.method !== 'GET' || !address.startsWith(scope)) return null;
      const [first, second] = [ahead.get(address), later.get(address)];
      if (first !== undefined) return fileAhead(request, address, first);
      if (second !== undefined) return fileLater(request, address, second);
      if (request.mode === 'navigate' && !/\.\w+$/.test(address)) return page(request);
      return isLasting(address) ? fileOfOther(request, address) : null;
    },
  };
}
