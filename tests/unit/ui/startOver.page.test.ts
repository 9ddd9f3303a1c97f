import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachesOf } from '../../../src/model/siteFiles';
import { startOver } from '../../../src/ui/startOver';

const SCOPE = new URL('./', location.href).href;
const OTHER = cachesOf('https://kommune.example/andet/');
let kept: Set<string>;
let asked: string[];
const reload = vi.fn();
const unregister = vi.fn(async () => true);

beforeEach(() => {
  kept = new Set([`${cachesOf(SCOPE)}1`, `${cachesOf(SCOPE)}set`, `${OTHER}1`, 'andet']);
  asked = [];
  vi.stubGlobal('caches', {
    keys: async () => [...kept],
    delete: async (name: string) => kept.delete(name),
  });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ unregister }) } });
  vi.stubGlobal('location', { href: location.href, protocol: 'https:', reload });
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    asked.push(`${cache} ${address}`);
    return new Response('self.addEventListener()');
  });
  localStorage.setItem('noegletavlen.sprog', 'en');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  localStorage.clear();
});

test('what is kept of this site is thrown away and fetched again, and nothing else', async () => {
  expect(await startOver()).toBe(true);
  expect([...kept]).toEqual([`${OTHER}1`, 'andet']);
  expect(unregister).toHaveBeenCalledOnce();
  expect(asked).toContain(`reload ${SCOPE}`);
  expect(reload).toHaveBeenCalledOnce();
  expect(localStorage.getItem('noegletavlen.sprog')).toBe('en');
});

test.each([
  ['there is no network', () => Promise.reject(new TypeError('no network'))],
  ['a guest network answers', async () => new Response('<!doctype html><title>Log på</title>')],
  ['the host is down', async () => new Response('', { status: 502 })],
])('nothing is thrown away where %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await startOver()).toBe(false);
  expect(kept.size).toBe(4);
  expect(unregister).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('where the browser keeps nothing, the page is loaded again', async () => {
  Reflect.deleteProperty(globalThis, 'caches');
  vi.stubGlobal('navigator', {});
  expect(await startOver()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

test('what a page in a folder is made of is fetched where it lies, and other pages are not', async () => {
  document.head.innerHTML = [
    '<link rel="canonical" href="../kilder/"><link rel="stylesheet" href="../assets/app.css">',
    '<script type="text/plain" src="../assets/app.js"></script>',
  ].join('');
  await startOver();
  document.head.replaceChildren();
  const named = asked.filter((request) => request.startsWith('reload')).map((request) => request.slice(7));
  expect(named.sort()).toEqual([SCOPE, `${SCOPE}assets/app.css`, `${SCOPE}assets/app.js`]);
});
