import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packCatalog } from '../../../../src/dataset/files/catalogFile';
import { encode } from '../../../../src/dataset/files/columnar';
import { observation, realCompiled } from '../../fixtures';

const EMBEDDED: Record<string, string> = {};
beforeEach(() => {
  vi.resetModules();
  vi.doMock('../../../../src/dataset/load/embedded', () => ({ EMBEDDED }));
});
afterEach(() => {
  vi.doUnmock('../../../../src/dataset/load/embedded');
  vi.resetModules();
});

test('a page that carries its files asks nobody for them, and checks them as any other', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('Nothing is fetched')));
  const { LoadError, loadCatalog, loadObservations } = await import('../../../../src/dataset/load/load');
  const { catalog } = realCompiled();
  EMBEDDED['data/catalog.json'] = JSON.stringify(packCatalog(catalog));
  EMBEDDED['data/a.json'] = JSON.stringify(encode('a', [observation()]));
  expect(await loadCatalog()).toEqual(JSON.parse(JSON.stringify(catalog)));
  expect((await loadObservations('data/a.json')).observations).toHaveLength(1);
  const error = await loadObservations('data/not-there.json').catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(LoadError);
  expect(error).toMatchObject({ path: 'data/not-there.json' });
});
