import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE } from '../../../src/dataset/store/own/database';
import { seed } from '../../ownSeeds';
import { first, realCompiled } from '../fixtures';
import { withIndexedDb } from '../indexedDb';
import { closeWindows, withLocks } from '../locks';
import { withWindows } from '../windows';

const KEY = 'noegletavlen.egne';
const { catalog } = realCompiled();
const one = seed('en', [{ area: 'faxe' }]);
const two = seed('to', [{ area: 'ishoej' }]);

/** What a page has that has just been opened: the state, the flag, and the queries that follow them. */
async function opened() {
  vi.resetModules();
  const [own, flag, store, queries, ownQueries, { QueryObserver }] = await Promise.all([
    import('../../../src/state/own'),
    import('../../../src/dataset/store/own/flag'),
    import('../../../src/dataset/store/own/store'),
    import('../../../src/ui/queries'),
    import('../../../src/ui/ownQueries'),
    import('@tanstack/react-query'),
  ]);
  const client = queries.createQueryClient();
  client.setQueryData(queries.BUNDLED_KEY, catalog);
  flag.onOwnChange(() => queries.followOwn(client));
  const { unreadableQuery, troubleQuery } = ownQueries;
  const { ownDatasetsQuery } = queries;
  const { hasOwn, onOwnChange } = flag;
  return {
    ...own,
    ...store,
    ...{ hasOwn, onOwnChange },
    /** Lists own figures as their page does. */
    list: async () => {
      for (const query of [ownDatasetsQuery, unreadableQuery, troubleQuery])
        new QueryObserver<unknown>(client, query as never).subscribe(() => {});
      await Promise.all([own.noticeOwn(), client.fetchQuery(ownDatasetsQuery).catch(() => {})]);
      await vi.waitFor(() => expect(client.isFetching()).toBe(0));
    },
    state: () => ({
      ...own.useOwn.getState(),
      datasets: client.getQueryData(ownDatasetsQuery.queryKey) ?? [],
      unreadable: client.getQueryData(unreadableQuery.queryKey) ?? [],
      trouble: client.getQueryData(troubleQuery.queryKey),
    }),
    catalogInUse: () => client.fetchQuery(queries.catalogQuery),
    load: (path: string) => client.fetchQuery(queries.observationsQuery([path])),
  };
}

withIndexedDb();
withLocks();
withWindows();

const ids = (list: readonly { readonly id: string }[] | null) => list?.map(({ id }) => id);

describe('own figures', () => {
  test('without any nothing is opened, and the catalogue is the very same', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { catalogInUse, hasOwn } = await opened();
    expect(hasOwn()).toBe(false);
    expect(await catalogInUse()).toBe(catalog);
    expect(open).not.toHaveBeenCalled();
  });

  test('kept by an import are shown, in this page and the next, until they are switched off', async () => {
    const { takeOwn, state, list, catalogInUse, onOwnChange } = await opened();
    const told = vi.fn();
    onOwnChange(told);
    await list();
    await takeOwn(one.dataset, one.files);
    expect(told).toHaveBeenCalledTimes(1);
    expect(state().datasets).toEqual([one.dataset]);
    expect((await catalogInUse()).sources.at(-1)?.id).toBe(one.dataset.id);

    const next = await opened();
    expect(next.hasOwn()).toBe(true);
    const merged = await next.catalogInUse();
    expect(merged.sources.at(-1)).toMatchObject({ id: one.dataset.id, items: [{ title: 'Data en' }] });
    const { observations } = await next.load(first(one.files)[0]);
    expect(observations).toEqual(one.figures);
    await next.switchOwn(one.dataset.id, false);
    expect(await next.catalogInUse()).toBe(catalog);
  });

  test('are kept while the reader is still asked whether the browser may promise to keep them', async () => {
    let answer = (_: boolean) => {};
    const persist = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          answer = resolve;
        }),
    );
    vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
    const { takeOwn, state, list } = await opened();
    await list();
    await takeOwn(one.dataset, one.files);
    await takeOwn(two.dataset, two.files);
    expect(ids(state().datasets)).toHaveLength(2);
    expect(persist).toHaveBeenCalledTimes(1);
    answer(true);
    await vi.waitFor(() => expect(state().promised).toBe(true));
  });

  test('a name of spaces changes nothing, a long one is cut', async () => {
    const { takeOwn, renameOwn, state, list, LONGEST_NAME } = await opened();
    await list();
    await takeOwn(one.dataset, one.files);
    await renameOwn(one.dataset.id, '   ');
    expect(first(state().datasets).name).toBe('Data en');
    await renameOwn(one.dataset.id, ` ${'x'.repeat(500)}`);
    expect(first(state().datasets).name).toBe('x'.repeat(LONGEST_NAME));
  });

  test('deleted can be had back until the next is kept', async () => {
    const { takeOwn, removeOwn, undoRemove, state, list } = await opened();
    await list();
    await takeOwn(one.dataset, one.files);
    await removeOwn(one.dataset);
    expect(state()).toMatchObject({ datasets: [], deleted: { id: one.dataset.id } });
    await undoRemove();
    expect(state()).toMatchObject({ datasets: [one.dataset], deleted: null });
    await removeOwn(one.dataset);
    await takeOwn(two.dataset, two.files);
    expect(state().deleted).toBeNull();
    expect(ids(state().datasets)).toEqual([two.dataset.id]);
  });

  test('what was deleted in a former session is cleared, and with the last of it the flag', async () => {
    const former = await opened();
    await former.takeOwn(one.dataset, one.files);
    await former.removeOwn(one.dataset);
    expect(localStorage.getItem(KEY)).not.toBeNull();
    closeWindows();
    const { clearDeleted, openOwnStore } = await opened();
    await clearDeleted();
    expect(await (await openOwnStore()).file(first(one.files)[0])).toBeUndefined();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test('kept by a page that was closed before it could say so are found when they are listed', async () => {
    await (await (await opened()).openOwnStore()).put(one.dataset, one.files);
    const { hasOwn, list } = await opened();
    expect(hasOwn()).toBe(false);
    await list();
    expect(hasOwn()).toBe(true);
  });

  test('full storage is told, thrown to the import, and leaves what was there', async () => {
    const { takeOwn, state, list } = await opened();
    await list();
    await takeOwn(one.dataset, one.files);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(takeOwn(two.dataset, two.files)).rejects.toMatchObject({ reason: 'full' });
    put.mockRestore();
    expect(state()).toMatchObject({ problem: 'full', datasets: [one.dataset] });
    await takeOwn(two.dataset, two.files);
    expect(state().problem).toBeNull();
  });

  test('where the browser refuses they are there for as long as the page', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const { takeOwn, state, list, catalogInUse, hasOwn, load } = await opened();
    await list();
    expect(state().trouble).toBe('refused');
    await takeOwn(one.dataset, one.files);
    expect(hasOwn()).toBe(true);
    expect(localStorage.getItem(KEY)).toBeNull();
    expect((await catalogInUse()).sources.at(-1)?.id).toBe(one.dataset.id);
    expect((await load(first(one.files)[0])).observations).toEqual(one.figures);
    expect((await opened()).hasOwn()).toBe(false);
  });

  test('an import that could keep what this page could not has it opened again', async () => {
    const { takeOwn, state, list, openOwnStore } = await opened();
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await list();
    refuse.mockRestore();
    await (await (await opened()).openOwnStore()).put(one.dataset, one.files);
    await takeOwn(one.dataset, null);
    expect((await openOwnStore()).lasting).toBe(true);
    expect(state().datasets).toEqual([one.dataset]);
  });

  test('a page that comes back as it was left reads anew: nothing told it of other windows meanwhile', async () => {
    const { takeOwn, state, list, onOwnChange } = await opened();
    await list();
    await takeOwn(one.dataset, one.files);
    await (await (await opened()).openOwnStore()).update(one.dataset.id, { name: 'Andet' });
    const told = vi.fn();
    onOwnChange(told);
    const shown = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    shown(false);
    expect(told).not.toHaveBeenCalled();
    shown(true);
    expect(told).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(first(state().datasets).name).toBe('Andet'));
  });

  test('another window that changes something is followed', async () => {
    const { takeOwn, state, list } = await opened();
    await list();
    await takeOwn(one.dataset, one.files);
    await (await (await opened()).openOwnStore()).update(one.dataset.id, { name: 'Andet' });
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: 'x' }));
    await vi.waitFor(() => expect(first(state().datasets).name).toBe('Andet'));
  });
});

/** What the disk holds, deleted or not. */
async function onDisk() {
  const { openOwnStore } = await opened();
  const store = await openOwnStore();
  const held = await Promise.all(
    [one, two].map(async ({ dataset }) => (await store.raw(dataset.id)).files.length),
  );
  return [one, two].filter((_, i) => (held[i] ?? 0) > 0).map(({ dataset }) => dataset.id);
}

describe('what was deleted', () => {
  /** A window in which the first data set was deleted and can be had back. */
  async function deleting() {
    const page = await opened();
    await page.list();
    await page.takeOwn(one.dataset, one.files);
    await page.removeOwn(one.dataset);
    return page;
  }
  const another = seed('tre', [{ area: 'greve' }]);

  test.each<[string, (other: Awaited<ReturnType<typeof opened>>) => Promise<unknown>]>([
    ['keeps something', (other) => other.takeOwn(two.dataset, two.files)],
    ['keeps something in a worker', (other) => other.keepInWorker(two.dataset, two.files, true)],
    ['has started and is idle', (other) => other.clearDeleted()],
    [
      'deletes something itself, and that for good',
      async (other) => {
        await other.takeOwn(two.dataset, two.files);
        await other.removeOwn(two.dataset);
        await other.endUndo();
      },
    ],
  ])('can be had back after another window %s', async (_, act) => {
    const { undoRemove, state } = await deleting();
    await act(await opened());
    await undoRemove();
    expect(state()).toMatchObject({ deleted: null, problem: null });
    expect(ids(state().datasets)).toContain(one.dataset.id);
    expect(await onDisk()).toContain(one.dataset.id);
  });

  test('is said to be gone where it cannot be had back', async () => {
    const { undoRemove, state, openOwnStore } = await deleting();
    await (await openOwnStore()).purge();
    await undoRemove();
    expect(state()).toMatchObject({ deleted: null, problem: 'gone' });
  });

  test('can be asked for again where the store could not be reached', async () => {
    const { undoRemove, state } = await deleting();
    const reach = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await undoRemove();
    expect(state()).toMatchObject({ deleted: { id: one.dataset.id }, problem: 'not-back' });
    reach.mockRestore();
    await undoRemove();
    expect(state()).toMatchObject({ deleted: null, problem: null, datasets: [one.dataset] });
  });

  test('can be had back where what was to be added was not', async () => {
    const { addToOwn, undoRemove, state } = await deleting();
    await addToOwn(
      async () => 'nothing',
      () => false,
    );
    expect(state().deleted?.id).toBe(one.dataset.id);
    await undoRemove();
    expect(state().datasets).toEqual([one.dataset]);
  });

  test.each<[string, (page: Awaited<ReturnType<typeof opened>>) => unknown]>([
    ['something is kept', (page) => page.takeOwn(two.dataset, two.files)],
    [
      'something else is deleted',
      async (page) => {
        await page.takeOwn(two.dataset, two.files);
        await page.removeOwn(two.dataset);
      },
    ],
    ['the reader closes the note', (page) => page.endUndo()],
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
  ])('is off the disk once %s', async (_, end) => {
    const page = await deleting();
    await end(page);
    await vi.waitFor(async () => expect(await onDisk()).not.toContain(one.dataset.id));
    expect(page.state().deleted?.id).not.toBe(one.dataset.id);
  });

  test('gives way where there is no room, which is told', async () => {
    const { giveWay, state, takeOwn } = await deleting();
    expect(await giveWay()).toBe(true);
    expect(await onDisk()).toEqual([]);
    expect(state()).toMatchObject({ deleted: null, gaveWay: 'Data en' });
    expect(await giveWay()).toBe(false);
    await takeOwn(another.dataset, another.files);
    expect(state().gaveWay).toBeNull();
  });

  test('and brought back by another window is offered no more, and stays', async () => {
    const { state } = await deleting();
    const other = await opened();
    await (await other.openOwnStore()).put(one.dataset, one.files);
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: 'x' }));
    await vi.waitFor(() => expect(state().deleted).toBeNull());
    await other.clearDeleted();
    expect(await onDisk()).toEqual([one.dataset.id]);
  });
});

describe('where the browser refuses the flag but not the database', () => {
  beforeEach(() => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('', 'SecurityError');
      });
    }
  });

  test('own figures are found after a reload', async () => {
    await (await opened()).takeOwn(one.dataset, one.files);
    const { catalogInUse, hasOwn } = await opened();
    expect((await catalogInUse()).sources.at(-1)?.id).toBe(one.dataset.id);
    expect(hasOwn()).toBe(true);
  });

  test('a reader without any has no database opened', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { catalogInUse } = await opened();
    expect(await catalogInUse()).toBe(catalog);
    expect(open).not.toHaveBeenCalled();
  });

  test('and cannot say which databases there are, they are found all the same', async () => {
    await (await opened()).takeOwn(one.dataset, one.files);
    Object.assign(indexedDB, { databases: undefined });
    const { catalogInUse } = await opened();
    expect((await catalogInUse()).sources.at(-1)?.id).toBe(one.dataset.id);
  });
});

describe('figures of what the catalogue no longer has', () => {
  test.each(['area', 'indicator', 'group', 'item', 'source', 'period'] as const)(
    'an %s are left out',
    async (what) => {
      const mixed = seed('blandet', [{ area: 'faxe' }, { area: 'ishoej' }]);
      const files = mixed.files.map(([path, file]) => {
        const code = first(file.codes[what]);
        // One row has a code that nothing stands for.
        const column = Array.from(file.columns.value, (__, row) => Number(row > 0));
        const changed = { ...file, codes: { ...file.codes, [what]: [code, 'nedlagt'] } };
        return [path, { ...changed, columns: { ...file.columns, [what]: column } }] as const;
      });
      const { takeOwn, catalogInUse, load, switchOwn } = await opened();
      await takeOwn(mixed.dataset, files);
      await catalogInUse();
      const read = async () => (await load(first(files)[0])).observations.map((o) => o[what]);
      const good = mixed.figures.slice(0, 1).map((o) => o[what]);
      expect(await read()).toEqual(good);
      // They can be taken out where they are not shown too.
      await switchOwn(mixed.dataset.id, false);
      await catalogInUse();
      expect(await read()).toEqual(good);
    },
  );
});

describe('a record that is damaged, or of a newer version', () => {
  /** Has the database hold this under an id, beside a good data set. */
  async function kept(id: string, record: unknown) {
    await (await opened()).takeOwn(one.dataset, one.files);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(DATABASE);
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const transaction = database.transaction('datasets', 'readwrite');
      transaction.objectStore('datasets').put(record, id);
      transaction.oncomplete = resolve;
    });
    database.close();
  }
  const { id } = two.dataset;
  const broken = (part: object) => ({ dataset: { ...two.dataset, ...part }, deleted: false });

  test.each<[string, unknown, string]>([
    ['nothing', null, id],
    ['a text', 'x', id],
    ['no data set', { deleted: false }, id],
    ['no layer', broken({ layer: undefined }), 'Data to'],
    ['a number for a name', broken({ name: 7 }), id],
    ['the id of another', broken({ id: 'eget-x-2026-11-22' }), 'Data to'],
    [
      'an indicator without a name',
      broken({
        layer: {
          ...two.dataset.layer,
          codelists: { groups: [], units: [], themes: [], indicators: [{ id: 'x' }] },
        },
      }),
      'Data to',
    ],
  ])('(%s) is set apart by what can be read of it, and the others are there', async (_, record, name) => {
    await kept(id, record);
    const { list, state, catalogInUse, clearDeleted } = await opened();
    await list();
    expect(state()).toMatchObject({
      datasets: [one.dataset],
      unreadable: [{ id, name }],
      problem: null,
    });
    expect((await catalogInUse()).sources.at(-1)?.id).toBe(one.dataset.id);
    await clearDeleted();
    const { openOwnStore } = await opened();
    expect((await (await openOwnStore()).raw(id)).record).toEqual(record);
  });

  test('is deleted, and can be had back as it was', async () => {
    const record = broken({ layer: undefined });
    await kept(id, record);
    const { list, state, removeOwn, undoRemove, openOwnStore } = await opened();
    await list();
    await removeOwn(first(state().unreadable));
    expect(state()).toMatchObject({ unreadable: [], deleted: { id, name: 'Data to' } });
    await undoRemove();
    expect(ids(state().unreadable)).toEqual([id]);
    expect((await (await openOwnStore()).raw(id)).record).toEqual(record);
  });
});
