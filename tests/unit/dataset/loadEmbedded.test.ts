import { afterEach, expect, test, vi } from 'vitest';
import { packCatalog } from '../../../src/dataset/catalogFile';
import { encode } from '../../../src/dataset/columnar';
import { LoadError, loadCatalog, loadObservations } from '../../../src/dataset/load';
import { observation, realCompiled } from '../fixtures';

const FILES = vi.hoisted(() => ({ EMBEDDED: {} as Record<string, string> }));
vi.mock('../../../src/dataset/embedded', () => FILES);
afterEach(() => vi.unstubAllGlobals());

test('a page that carries its files asks nobody for them, and checks them as any other', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('Nothing is fetched')));
  const { catalog } = realCompiled();
  FILES.EMBEDDED['data/catalog.json'] = JSON.stringify(packCatalog(catalog));
  FILES.EMBEDDED['data/a.json'] = JSON.stringify(encode('a', [observation()]));
  expect(await loadCatalog()).toEqual(JSON.parse(JSON.stringify(catalog)));
  expect((await loadObservations('data/a.json')).observations).toHaveLength(1);
  const error = await loadObservations('data/not-there.json').catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(LoadError);
  expect(error).toMatchObject({ path: 'data/not-there.json' });
});
