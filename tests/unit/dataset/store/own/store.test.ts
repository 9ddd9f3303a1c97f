import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../../../../../src/dataset/store/database';
import { StoreError } from '../../../../../src/dataset/store/database';
import { DATABASE, type OwnSchema, openDatabase, STEPS } from '../../../../../src/dataset/store/own/database';
import { indexedStore } from '../../../../../src/dataset/store/own/indexedStore';
import { memoryStore } from '../../../../../src/dataset/store/own/memoryStore';
import {
  buffersOf,
  forgetOwnStore,
  keepInWorker,
  type OwnStore,
  openOwnStore,
} from '../../../../../src/dataset/store/own/store';
import type { ObservationFile } from '../../../../../src/model/catalog';
import type { Mapping } from '../../../../../src/model/mapping';
import { seed } from '../../../../ownSeeds';
import { first, present } from '../../../fixtures';
import { withIndexedDb } from '../../../indexedDb';

const MAPPING: Mapping = {
  columns: [{ role: 'area' }, { role: 'value', measure: null }],
  measure: null,
  area: null,
  period: '2023',
  decimals: 'comma',
  blanks: 'refuse',
  areas: {},
  groups: {},
  newIndicators: [],
  newGroups: [],
  newUnits: [],
  indicators: {},
};

/** Connections of a test, closed after it so that the database can be deleted. */
const connections: { close: () => void }[] = [];
const connect = async (steps: readonly Step<OwnSchema>[] = STEPS) => {
  const database = await openDatabase(() => {}, steps);
  connections.push(database);
  return database;
};
const openIndexed = () =>
  indexedStore(async (onClose) => {
    const database = await openDatabase(onClose);
    connections.push(database);
    return database;
  });

withIndexedDb();
afterEach(() => {
  for (const connection of connections.splice(0)) connection.close();
});

const one = seed('en', [{ area: 'faxe' }, { area: 'ishoej', period: '2022' }]);
const two = seed('to', [{}], { added: '2026-11-23T12:00:00.000Z' });

describe.each<[string, () => Promise<OwnStore>]>([
  ['in the database', openIndexed],
  ['in memory', async () => memoryStore('refused')],
])('own figures %s', (_, open) => {
  test('are kept, listed newest first, and read back as they were', async () => {
    const store = await open();
    await store.put(one.dataset, one.files);
    await store.put(two.dataset, two.files);
    expect(await store.list()).toEqual([two.dataset, one.dataset]);
    for (const [path, file] of [...one.files, ...two.files]) expect(await store.file(path)).toEqual(file);
    expect(await store.file('egne/ingen/noegletal/x')).toBeUndefined();
  });

  test('keep typed arrays', async () => {
    const store = await open();
    const [path, file] = first(one.files);
    const typed = {
      ...file,
      columns: { ...file.columns, value: new Float64Array([1.5, 2]), area: new Uint16Array([0, 1]) },
    } as unknown as ObservationFile;
    await store.put(one.dataset, [[path, typed]]);
    expect(await store.file(path)).toEqual(typed);
  });

  test('are replaced whole by a data set of the same id', async () => {
    const store = await open();
    await store.put(one.dataset, one.files);
    await store.put({ ...one.dataset, name: 'Ny' }, one.files.slice(0, 1));
    expect((await store.list()).map(({ name }) => name)).toEqual(['Ny']);
    expect(await store.file(first(one.files)[0])).toBeDefined();
    expect(await store.file(first(one.files.slice(1))[0])).toBeUndefined();
  });

  test('change name and are switched off', async () => {
    const store = await open();
    await store.put(one.dataset, one.files);
    await store.update(one.dataset.id, { name: 'Andet' });
    await store.update(one.dataset.id, { on: false });
    await store.update('eget-ingen-2026-11-22', { on: false });
    expect(await store.list()).toEqual([{ ...one.dataset, name: 'Andet', on: false }]);
  });

  test('are deleted and brought back, until they are cleared', async () => {
    const store = await open();
    await store.put(one.dataset, one.files);
    await store.put(two.dataset, two.files);
    await store.remove(one.dataset.id);
    expect(await store.list()).toEqual([two.dataset]);
    expect(await store.purge(new Set([one.dataset.id]))).toBe(2);
    expect(await store.restore(one.dataset.id)).toBe(true);
    expect(await store.list()).toEqual([two.dataset, one.dataset]);
    await store.remove(one.dataset.id);
    expect(await store.purge()).toBe(1);
    expect(await store.restore(one.dataset.id)).toBe(false);
    expect(await store.file(first(one.files)[0])).toBeUndefined();
    expect(await store.file(first(two.files)[0])).toBeDefined();
  });

  test('a file that cannot be made leaves what was there', async () => {
    const store = await open();
    await store.put(one.dataset, one.files);
    const broken = function* () {
      yield* two.files;
      throw new TypeError('no such figure');
    };
    await expect(store.put(two.dataset, broken())).rejects.toThrow('no such figure');
    await expect(store.put({ ...one.dataset, name: 'Ny' }, broken())).rejects.toThrow();
    expect(await store.list()).toEqual([one.dataset]);
    expect(await store.file(first(one.files)[0])).toBeDefined();
    expect(await store.file(first(two.files)[0])).toBeUndefined();
  });

  test('mappings are remembered by any heads, and forgotten', async () => {
    const store = await open();
    await store.rememberMapping('__proto__', MAPPING);
    await store.rememberMapping('Område;Tid', { ...MAPPING, period: null });
    expect(await store.mapping('__proto__')).toEqual(MAPPING);
    expect(await store.mapping('constructor')).toBeUndefined();
    expect(new Map(await store.mappings())).toEqual(
      new Map([
        ['__proto__', MAPPING],
        ['Område;Tid', { ...MAPPING, period: null }],
      ]),
    );
    await store.forgetMappings();
    expect(await store.mappings()).toEqual([]);
  });
});

describe('the database', () => {
  test('what is kept is there in the next connection, in a window or a worker', async () => {
    await (await openIndexed()).put(one.dataset, one.files);
    const other = await openIndexed();
    expect(await other.list()).toEqual([one.dataset]);
    expect(await other.file(first(one.files)[0])).toEqual(first(one.files)[1]);
  });

  test('a page closed in the middle leaves nothing', async () => {
    const store = await openIndexed();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const closed = function* () {
      yield first(one.files);
      // What the browser does with the transactions of a page that goes away.
      (present(begin.mock.results.at(-1)).value as IDBTransaction).abort();
      yield first(one.files.slice(1));
    };
    await expect(store.put(one.dataset, closed())).rejects.toThrow();
    begin.mockRestore();
    const next = await openIndexed();
    expect(await next.list()).toEqual([]);
    expect(await next.file(first(one.files)[0])).toBeUndefined();
  });

  test('full storage is told as that, and leaves what was there', async () => {
    const store = await openIndexed();
    await store.put(one.dataset, one.files);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const error = await store.put(two.dataset, two.files).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ reason: 'full' });
    vi.restoreAllMocks();
    expect(await store.list()).toEqual([one.dataset]);
    expect(await store.file(first(one.files)[0])).toBeDefined();
  });

  test('what is kept in the first layout is there after an upgrade', async () => {
    const old = await connect(STEPS.slice(0, 1));
    await old.put('datasets', { dataset: one.dataset, deleted: false }, one.dataset.id);
    for (const [path, file] of one.files) await old.put('files', file, path);
    old.close();
    const step: Step<OwnSchema> = (database) => void database.createObjectStore('extra' as 'files');
    const upgraded = await connect([...STEPS, step]);
    expect(upgraded.version).toBe(STEPS.length + 1);
    expect(await upgraded.get('datasets', one.dataset.id)).toEqual({ dataset: one.dataset, deleted: false });
    expect(await upgraded.count('files')).toBe(one.files.length);
  });

  test('a connection gives way to a newer version, and says so when it is needed again', async () => {
    const store = await openIndexed();
    await store.put(one.dataset, one.files);
    const newer = await connect([...STEPS, () => {}]);
    expect(newer.version).toBe(STEPS.length + 1);
    const error = await store.list().catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'StoreError', reason: 'unavailable' });
    newer.close();
  });

  test('a connection that the browser closed is made again', async () => {
    const store = await openIndexed();
    await store.put(one.dataset, one.files);
    for (const connection of connections.splice(0)) connection.close();
    expect(await store.list()).toEqual([one.dataset]);
  });
});

describe('where the browser will not', () => {
  test('a newer layout is left alone, and the session goes on in memory', async () => {
    const newer = await connect([...STEPS, () => {}]);
    await newer.put('datasets', { dataset: one.dataset, deleted: false }, one.dataset.id);
    newer.close();
    const store = await openOwnStore();
    expect(store).toMatchObject({ lasting: false, trouble: 'newer' });
    expect(await store.list()).toEqual([]);
    await store.put(two.dataset, two.files);
    expect(await store.list()).toEqual([two.dataset]);
    const again = await connect([...STEPS, () => {}]);
    expect(await again.getAllKeys('datasets')).toEqual([one.dataset.id]);
  });

  test.each([
    [
      'refuses',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('', 'SecurityError');
        }),
    ],
    ['has no database', () => vi.stubGlobal('indexedDB', undefined)],
  ])('%s', async (_, refuse) => {
    refuse();
    const store = await openOwnStore();
    expect(store).toMatchObject({ lasting: false, trouble: 'refused' });
    expect(await openOwnStore()).toBe(store);
    await store.put(one.dataset, one.files);
    expect(await store.file(first(one.files)[0])).toEqual(first(one.files)[1]);
  });

  test('an older window that does not let go is told of', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const old = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(DATABASE, 1);
        request.onsuccess = () => resolve(request.result);
      });
      const opening = openDatabase(() => {}, [...STEPS, () => {}]).catch((error: unknown) => error);
      for (let i = 0; i < 10; i += 1) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await opening).toMatchObject({ name: 'BlockedError' });
      old.close();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a worker', () => {
  test('keeps by itself', async () => {
    expect(await keepInWorker(one.dataset, one.files, true)).toBeNull();
    expect(await (await openOwnStore()).list()).toEqual([one.dataset]);
    forgetOwnStore();
  });

  test('gives its files to a page that keeps them in memory, and where it cannot keep them', async () => {
    expect(await keepInWorker(one.dataset, one.files, false)).toEqual(one.files);
    forgetOwnStore();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(await keepInWorker(one.dataset, one.files, true)).toEqual(one.files);
  });

  test('hands over the memory of typed columns, each once', () => {
    const [path, file] = first(one.files);
    const value = new Float64Array([1, 2]);
    const typed = {
      ...file,
      columns: { ...file.columns, value, decimals: new Uint8Array(value.buffer, 0, 2) },
    };
    expect(buffersOf([[path, typed as unknown as ObservationFile]])).toEqual([value.buffer]);
  });
});
