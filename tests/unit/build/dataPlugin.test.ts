import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { copyOfData } from '../minutes';

vi.mock('../../../src/dataset/compile/compile', async (original) => {
  const real = await original<typeof import('../../../src/dataset/compile/compile')>();
  return { ...real, compile: vi.fn(real.compile) };
});

let compile: typeof import('../../../src/dataset/compile/compile').compile;
let dataPlugin: typeof import('../../../src/build/dataPlugin').dataPlugin;
let folder: string;
// Loaded anew: another test of the same worker may have loaded the plugin with the real compiler. Minutes alone are soon
// compiled.
beforeAll(async () => {
  folder = copyOfData();
  vi.stubEnv('NOEGLETAVLEN_DATA', folder);
  vi.resetModules();
  ({ compile } = await import('../../../src/dataset/compile/compile'));
  ({ dataPlugin } = await import('../../../src/build/dataPlugin'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

type Middleware = (request: { url: string }, response: object, next: () => void) => Promise<void>;

/** The parts of a development server that the plugin uses, with a way to ask it for a file. */
function serverWith({ configureServer }: Plugin) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  let answer: Middleware = async () => {};
  const use = (middleware: Middleware) => {
    answer = middleware;
  };
  const server = { config: { root: process.cwd() }, watcher, ws: { send }, middlewares: { use } };
  (configureServer as (server: unknown) => void)(server);
  const get = async (url: string) => {
    let body: string | null = null;
    const end = (text: string) => {
      body = text;
    };
    await answer({ url }, { setHeader: () => {}, end }, () => {});
    return body;
  };
  return { get, send, changed: (file: string) => watcher.emit('all', 'change', resolve(file)) };
}

beforeEach(() => {
  vi.mocked(compile).mockClear();
});

test('the development server compiles the data once, however much is asked for', async () => {
  const { get } = serverWith(dataPlugin());
  const catalog = await get('/data/catalog.json');
  expect(JSON.parse(catalog ?? '')).toHaveProperty('version', 1);
  expect(await get('/data/catalog.json?t=1')).toBe(catalog);
  expect(await get('/data/noegletal.csv')).toContain('star-placering');
  expect(await get('/data/findes-ikke.json')).toBeNull();
  expect(compile).toHaveBeenCalledTimes(1);
});

test('a change in the data has them compiled anew and the page loaded anew, another file does not', async () => {
  const { get, send, changed } = serverWith(dataPlugin());
  await get('/data/catalog.json');
  changed('src/main.tsx');
  await get('/data/catalog.json');
  expect(compile).toHaveBeenCalledTimes(1);
  expect(send).not.toHaveBeenCalled();
  changed(join(folder, 'referater/faxe-2023-11-06/noegletal.csv'));
  expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  await get('/data/catalog.json');
  expect(compile).toHaveBeenCalledTimes(2);
});
