import { beforeEach, describe, expect, test } from 'vitest';
import { type Hashes, hashOf, type SiteFiles } from '../../../src/model/siteFiles';
import { siteCache } from '../../../src/worker/siteCache';

const SCOPE = 'https://kommune.example/tal/';
const PORTAL = '<!doctype html><title>Log på gæstenettet</title>';

const SCRIPT = 'assets/app-1.js';
const NEXT_SCRIPT = 'assets/app-2.js';
const LATER = 'data/noegletal/langt-nede.1.json';
const FIRST: Readonly<Record<string, string>> = {
  'shell.html': '<title>Nøgletavlen</title>',
  'data/catalog.json': '{"areas":["faxe"]}',
  [SCRIPT]: 'draw();',
  'assets/font-1.woff2': 'abc',
};
const NEXT: Readonly<Record<string, string>> = {
  'shell.html': '<title>Ny</title>',
  'data/catalog.json': '{"areas":["faxe","køge"]}',
  [NEXT_SCRIPT]: 'drawMore();',
  'assets/font-1.woff2': 'abc',
};
const LATER_FILES = { [LATER]: '[7.8]' };

async function hashes(texts: Readonly<Record<string, string>>): Promise<Hashes> {
  const of = async ([path, text]: [string, string]) =>
    [path, await hashOf(new TextEncoder().encode(text))] as const;
  return Object.fromEntries(await Promise.all(Object.entries(texts).map(of)));
}

async function version(name: string, texts: Readonly<Record<string, string>>): Promise<SiteFiles> {
  return { version: name, ahead: await hashes(texts), later: await hashes(LATER_FILES) };
}

/** What a browser has of caches, as far as the worker uses it. */
class Caches {
  readonly kept = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const entries = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
      delete: async (key: string | { readonly url: string }) =>
        entries.delete(typeof key === 'string' ? key : key.url),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    };
  }
  async match(address: string) {
    for (const entries of this.kept.values()) if (entries.has(address)) return entries.get(address)?.clone();
    return undefined;
  }
  keys = async () => [...this.kept.keys()];
  delete = async (name: string) => this.kept.delete(name);

  /** What is kept in all caches under a path. */
  async texts(path: string): Promise<string[]> {
    const found = [...this.kept.values()].flatMap((entries) => entries.get(SCOPE + path) ?? []);
    return Promise.all(found.map((response) => response.clone().text()));
  }
}

let caches: Caches;
/** What the host has, by path; `reload` is what it has for a browser that does not look into its own cache. */
let host: Record<string, string | Response>;
let behindCache: Record<string, string>;
let asked: string[];

beforeEach(() => {
  caches = new Caches();
  host = { ...FIRST, ...LATER_FILES };
  behindCache = {};
  asked = [];
});

function site(files: SiteFiles) {
  return siteCache({
    scope: SCOPE,
    files,
    caches: caches as unknown as CacheStorage,
    fetch: async (request, init) => {
      const address = typeof request === 'string' ? request : request.url;
      const path = address.slice(SCOPE.length).replace(/\?.*/, '');
      asked.push(path);
      const body = (init?.cache === 'reload' ? behindCache[path] : undefined) ?? host[path];
      if (body instanceof Response) return body.clone();
      return body === undefined ? new Response(PORTAL, { status: 404 }) : new Response(body);
    },
  });
}

const get = (path: string) => new Request(SCOPE + path);
const answered = async (files: SiteFiles, path: string) => {
  const response = await site(files).answer(get(path));
  return response === null ? null : response.text();
};

describe('a version', () => {
  test('is answered from what is kept, and nothing is asked of the host', async () => {
    const files = await version('1', FIRST);
    await site(files).install();
    host = {};
    asked = [];
    for (const [path, text] of Object.entries(FIRST)) expect(await answered(files, path)).toBe(text);
    expect(await answered(files, 'shell.html?utm_source=nyhedsbrev')).toBe(FIRST['shell.html']);
    expect(asked).toEqual([]);
  });

  test('says of a file when the host dated it, and nothing of how it was packed on its way', async () => {
    const files = await version('1', FIRST);
    const date = 'Mon, 06 Nov 2023 12:00:00 GMT';
    const headers = { date, 'content-encoding': 'gzip', 'content-length': '7' };
    host['data/catalog.json'] = new Response(FIRST['data/catalog.json'], { headers });
    await site(files).install();
    const kept = await site(files).answer(get('data/catalog.json'));
    expect([...(kept?.headers ?? [])]).toEqual([
      ['content-type', 'text/plain;charset=UTF-8'],
      ['date', date],
    ]);
  });

  test('takes over what is the same under a lasting name, and fetches the page anew', async () => {
    await site(await version('1', FIRST)).install();
    host = { ...NEXT };
    asked = [];
    await site(await version('2', NEXT)).install();
    expect(asked.sort()).toEqual([NEXT_SCRIPT, 'data/catalog.json', 'shell.html']);
  });

  test('leaves the files of the two before it to windows that show them, and clears those before', async () => {
    for (const name of ['1', '2', '3', '4']) await site(await version(name, FIRST)).install();
    await site(await version('4', FIRST)).clear();
    expect(await caches.keys()).toEqual(['2', '3', '4'].map((name) => `noegletavlen ${SCOPE} ${name}`));
  });

  test('of another site on the same host is left alone', async () => {
    caches.kept.set('noegletavlen https://kommune.example/andet/ 1', new Map());
    caches.kept.set('andet', new Map());
    const files = await version('1', FIRST);
    await site(files).install();
    await site(files).clear();
    expect(await caches.keys()).toHaveLength(3);
  });
});

describe('what is not the file listed', () => {
  test.each(Object.keys(FIRST))(
    '%s: the version is not taken into use, and not a letter of it kept',
    async (path) => {
      const files = await version('1', FIRST);
      host[path] = PORTAL;
      await expect(site(files).install()).rejects.toThrow('not the file');
      expect(await caches.texts(path)).toEqual([]);
      host[path] = FIRST[path] ?? '';
      await site(files).install();
      expect(await answered(files, path)).toBe(FIRST[path]);
    },
  );

  test('a page of the version before, from a host that has not all of the new one yet, is no page of this one', async () => {
    host = { ...NEXT, 'shell.html': FIRST['shell.html'] ?? '' };
    await expect(site(await version('2', NEXT)).install()).rejects.toThrow('not the file');
  });

  test('a missing file ends the fetching', async () => {
    delete host[SCRIPT];
    await expect(site(await version('1', FIRST)).install()).rejects.toThrow('not the file');
  });

  test('in the browser’s own cache, it is asked for past that', async () => {
    const files = await version('1', FIRST);
    host[SCRIPT] = PORTAL;
    behindCache = { ...FIRST };
    await site(files).install();
    expect(await answered(files, SCRIPT)).toBe(FIRST[SCRIPT]);
  });

  test('kept by a version before, it is thrown away and fetched', async () => {
    const before = await caches.open(`noegletavlen ${SCOPE} 0`);
    await before.put(SCOPE + SCRIPT, new Response(PORTAL));
    const files = await version('1', FIRST);
    await site(files).install();
    expect(await caches.texts(SCRIPT)).toEqual([FIRST[SCRIPT]]);
  });

  test('sent on from another address, it is kept as if it had come from its own', async () => {
    const files = await version('1', FIRST);
    const sentOn = new Response(FIRST['shell.html']);
    Object.defineProperty(sentOn, 'redirected', { value: true });
    Object.defineProperty(sentOn, 'clone', { value: () => sentOn });
    host['shell.html'] = sentOn;
    await site(files).install();
    const kept = await site(files).answer(get('shell.html'));
    expect(kept?.redirected).toBe(false);
    expect(await kept?.text()).toBe(FIRST['shell.html']);
  });
});

describe('a file that is not fetched ahead', () => {
  test('is kept when it is seen', async () => {
    const files = await version('1', FIRST);
    await site(files).install();
    expect(asked).not.toContain(LATER);
    expect(await answered(files, LATER)).toBe('[7.8]');
    host = {};
    expect(await answered(files, LATER)).toBe('[7.8]');
  });

  test('what comes instead of it is passed on to the page, and not kept', async () => {
    const files = await version('1', FIRST);
    host[LATER] = PORTAL;
    expect(await answered(files, LATER)).toBe(PORTAL);
    expect(await caches.texts(LATER)).toEqual([]);
    host[LATER] = '[7.8]';
    expect(await answered(files, LATER)).toBe('[7.8]');
    expect(await caches.texts(LATER)).toEqual(['[7.8]']);
  });

  test('a page of the host that the browser keeps for it does not stand in its way', async () => {
    const files = await version('1', FIRST);
    host[LATER] = PORTAL;
    behindCache = { [LATER]: '[7.8]' };
    expect(await answered(files, LATER)).toBe('[7.8]');
  });

  test('kept wrong by a version before, it is fetched', async () => {
    const seen = await caches.open(`noegletavlen ${SCOPE} set`);
    await seen.put(SCOPE + LATER, new Response(PORTAL));
    expect(await answered(await version('1', FIRST), LATER)).toBe('[7.8]');
    expect(await caches.texts(LATER)).toEqual(['[7.8]']);
  });

  test('is not kept beyond five hundred', async () => {
    const seen = await caches.open(`noegletavlen ${SCOPE} set`);
    for (let i = 0; i < 500; i += 1) await seen.put(`${SCOPE}data/referater/${i}.json`, new Response(''));
    await answered(await version('1', FIRST), LATER);
    expect((await seen.keys()).map(({ url }) => url.slice(SCOPE.length))).toHaveLength(500);
    expect(await caches.texts('data/referater/0.json')).toEqual([]);
    expect(await caches.texts(LATER)).toEqual(['[7.8]']);
  });
});

describe('a kept file that has gone bad', () => {
  const unreadable = () => {
    const response = new Response('x');
    Object.defineProperty(response, 'arrayBuffer', { value: () => Promise.reject(new TypeError('disk')) });
    Object.defineProperty(response, 'clone', { value: () => response });
    return response;
  };

  test.each([
    ['another text', () => new Response(PORTAL)],
    ['half of it', () => new Response('dra')],
    ['nothing that can be read', unreadable],
  ])('%s: it is thrown away, and fetched and kept again', async (_, bad) => {
    const files = await version('1', FIRST);
    await site(files).install();
    const cache = await caches.open(`noegletavlen ${SCOPE} 1`);
    await cache.put(SCOPE + SCRIPT, bad());
    expect(await answered(files, SCRIPT)).toBe(FIRST[SCRIPT]);
    expect(await caches.texts(SCRIPT)).toEqual([FIRST[SCRIPT]]);
  });

  test('in a storage that cannot be opened, files come from the host', async () => {
    const files = await version('1', FIRST);
    caches.open = () => Promise.reject(new DOMException('broken', 'UnknownError'));
    for (const path of [SCRIPT, LATER])
      expect(await answered(files, path)).toBe({ ...FIRST, ...LATER_FILES }[path]);
  });
});

describe('a file the browser has thrown away', () => {
  test('is fetched and kept again; what comes instead of it is not', async () => {
    const files = await version('1', FIRST);
    await site(files).install();
    caches.kept.clear();
    host['data/catalog.json'] = NEXT['data/catalog.json'] ?? '';
    expect(await answered(files, 'data/catalog.json')).toBe(NEXT['data/catalog.json']);
    expect(await caches.texts('data/catalog.json')).toEqual([]);
    expect(await answered(files, SCRIPT)).toBe(FIRST[SCRIPT]);
    expect(await caches.texts(SCRIPT)).toEqual([FIRST[SCRIPT]]);
  });
});

test('a window of the version before gets the files of that one', async () => {
  await site(await version('1', FIRST)).install();
  host = { ...NEXT };
  const files = await version('2', NEXT);
  await site(files).install();
  expect(await answered(files, SCRIPT)).toBe(FIRST[SCRIPT]);
  expect(await answered(files, 'shell.html')).toBe(NEXT['shell.html']);
});

test('what is not of the site, and what is not asked for with GET, is left to the network', async () => {
  const { answer } = site(await version('1', FIRST));
  expect(answer(get('noegletavlen.html'))).toBeNull();
  expect(answer(new Request('https://kommune.example/andet/'))).toBeNull();
  expect(answer(new Request(`${SCOPE}${SCRIPT}`, { method: 'HEAD' }))).toBeNull();
});

describe('a page', () => {
  const SHELL = '<html data-root="./"><script src="./assets/app-1.js"></script>';
  const opened = (path: string) =>
    // A request that opens a page cannot be made by a script.
    Object.defineProperty(get(path), 'mode', { value: 'navigate' });

  test('of any path is made of the one file that is kept, and nothing is asked of the host', async () => {
    const files = await version('1', { ...FIRST, 'shell.html': SHELL });
    host['shell.html'] = SHELL;
    await site(files).install();
    host = {};
    asked = [];
    for (const path of [
      '',
      'index.html',
      '?utm_source=nyhedsbrev#/noegletal',
      'kommune/faxe/',
      'en/noegletal/x/?omr=faxe',
      'kilder/faxe-2023-11-06/',
      'sammenlign',
    ]) {
      const response = await site(files).answer(opened(path));
      expect(await response?.text(), path).toBe(
        '<html data-root="/tal/"><script src="/tal/assets/app-1.js"></script>',
      );
    }
    expect(asked).toEqual([]);
    expect(site(files).answer(opened('data/noegletal.csv'))).toBeNull();
    expect(site(files).answer(opened('noegletavlen.html'))).toBeNull();
    expect(site(files).answer(opened('../andet/'))).toBeNull();
  });

  test('is made of the file of the host where it has been thrown away', async () => {
    const files = await version('1', { ...FIRST, 'shell.html': SHELL });
    host['shell.html'] = SHELL;
    await site(files).install();
    await caches.delete('noegletavlen https://kommune.example/tal/ 1');
    const response = await site(files).answer(opened('kommune/faxe/'));
    expect(await response?.text()).toContain('data-root="/tal/"');
  });

  test('of another version comes from the host then, and gets nothing of this one', async () => {
    const files = await version('1', FIRST);
    await site(files).install();
    const cache = await caches.open('noegletavlen https://kommune.example/tal/ 1');
    await cache.delete(`${SCOPE}shell.html`);
    host = { ...NEXT, 'kommune/faxe/': '<title>Faxe</title>' };
    const response = await site(files).answer(opened('kommune/faxe/'));
    expect(await response?.text()).toBe('<title>Faxe</title>');
    expect(await answered(files, 'data/catalog.json')).toBe(NEXT['data/catalog.json']);
    expect(await answered(files, NEXT_SCRIPT)).toBe(NEXT[NEXT_SCRIPT]);
  });
});
