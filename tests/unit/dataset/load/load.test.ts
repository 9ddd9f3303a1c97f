import { describe, expect, test, vi } from 'vitest';
import { packCatalog } from '../../../../src/dataset/files/catalogFile';
import { encode } from '../../../../src/dataset/files/columnar';
import { LoadError, loadCatalog, loadObservations } from '../../../../src/dataset/load/load';
import { observation, realCompiled } from '../../fixtures';

const PACKED = packCatalog(realCompiled().catalog);

/** Answers every request alike. */
function answer(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}
const failure = (load: Promise<unknown>) =>
  load.then(
    () => null,
    (error: unknown) => error,
  );

describe('loadCatalog', () => {
  test('gives the catalogue', async () => {
    const { catalog } = realCompiled();
    answer(JSON.stringify(packCatalog(catalog)));
    expect(await loadCatalog()).toEqual(JSON.parse(JSON.stringify(catalog)));
  });

  test.each([
    ['no JSON', '<!doctype html>', 200, 'broken'],
    ['null', 'null', 200, 'broken'],
    ['an empty object', '{}', 200, 'broken'],
    ['another version', JSON.stringify({ ...PACKED, version: 2 }), 200, 'broken'],
    ['a list lacking', JSON.stringify({ ...PACKED, groups: null }), 200, 'broken'],
    ['nothing for an area', JSON.stringify({ ...PACKED, areas: [...PACKED.areas, null] }), 200, 'broken'],
    [
      'a border with an area that is not there',
      JSON.stringify({ ...PACKED, areas: PACKED.areas.map((area) => ({ ...area, neighbours: [1e3] })) }),
      200,
      'broken',
    ],
    ['a source without an id', JSON.stringify({ ...PACKED, sources: [{}] }), 200, 'broken'],
    ['not found', '{}', 404, 'unreachable'],
    ['a server error', '', 500, 'unreachable'],
  ])('%s', async (_, body, status, reason) => {
    answer(body, status);
    const error = await failure(loadCatalog());
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ reason, path: 'data/catalog.json' });
  });

  test('no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await failure(loadCatalog())).toMatchObject({ name: 'LoadError', reason: 'unreachable' });
  });
});

describe('loadObservations', () => {
  test('gives the figures', async () => {
    const list = [observation({ period: '2021' }), observation({ period: '2022' })];
    answer(JSON.stringify(encode('x', list)));
    expect(await loadObservations('data/x.json')).toEqual({ observations: list, skipped: 0 });
  });

  test('a broken file is named', async () => {
    answer('{"version":1}');
    expect(await failure(loadObservations('data/x.json'))).toMatchObject({
      path: 'data/x.json',
      reason: 'broken',
    });
  });
});
