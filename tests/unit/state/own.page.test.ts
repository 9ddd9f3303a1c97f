import { describe, expect, test, vi } from 'vitest';
import { made } from '../dataset/own/made';
import { first, realCompiled } from '../fixtures';
import { withIndexedDb } from '../indexedDb';

const KEY = 'noegletavlen.egne';
const one = made('en', [{ area: 'faxe' }]);
const two = made('to', [{ area: 'ishoej' }]);

/** The state, the flag and what reads, as a page that has just been opened has them. */
async function opened() {
  vi.resetModules();
  const [state, flag, load, store] = await Promise.all([
    import('../../../src/state/own'),
    import('../../../src/dataset/own/flag'),
    import('../../../src/dataset/load'),
    import('../../../src/dataset/own/store'),
  ]);
  return { ...state, ...flag, ...load, ...store };
}

withIndexedDb();

const { catalog } = realCompiled();
const ids = (list: readonly { readonly id: string }[] | null) => list?.map(({ id }) => id);

describe('own figures', () => {
  test('without any nothing is opened, and the catalogue is the very same', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { addOwn, hasOwn } = await opened();
    expect(hasOwn()).toBe(false);
    expect(await addOwn(catalog)).toBe(catalog);
    expect(open).not.toHaveBeenCalled();
  });

  test('kept by an import are shown, in this page and the next, until they are switched off', async () => {
    const { takeOwn, useOwn, readOwn, addOwn, onOwnChange } = await opened();
    const told = vi.fn();
    onOwnChange(told);
    await readOwn();
    await takeOwn(one.dataset, one.files);
    expect(told).toHaveBeenCalledTimes(1);
    expect(useOwn.getState().datasets).toEqual([one.dataset]);
    expect((await addOwn(catalog)).sources.at(-1)?.id).toBe(one.dataset.id);

    const next = await opened();
    expect(next.hasOwn()).toBe(true);
    const merged = await next.addOwn(catalog);
    expect(merged.sources.at(-1)).toMatchObject({ id: one.dataset.id, items: [{ title: 'Data en' }] });
    const { observations } = await next.loadObservations(first(one.files)[0]);
    expect(observations).toEqual(one.figures);
    await next.switchOwn(one.dataset.id, false);
    expect(await next.addOwn(catalog)).toBe(catalog);
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
    const { takeOwn, useOwn, readOwn } = await opened();
    await readOwn();
    await takeOwn(one.dataset, one.files);
    await takeOwn(two.dataset, two.files);
    expect(ids(useOwn.getState().datasets)).toHaveLength(2);
    expect(persist).toHaveBeenCalledTimes(1);
    answer(true);
    await vi.waitFor(() => expect(useOwn.getState().promised).toBe(true));
  });

  test('a name of spaces changes nothing, a long one is cut', async () => {
    const { takeOwn, renameOwn, useOwn, readOwn, LONGEST_NAME } = await opened();
    await readOwn();
    await takeOwn(one.dataset, one.files);
    await renameOwn(one.dataset.id, '   ');
    expect(first(useOwn.getState().datasets ?? []).name).toBe('Data en');
    await renameOwn(one.dataset.id, ` ${'x'.repeat(500)}`);
    expect(first(useOwn.getState().datasets ?? []).name).toBe('x'.repeat(LONGEST_NAME));
  });

  test('deleted can be had back until the next is kept', async () => {
    const { takeOwn, removeOwn, undoRemove, useOwn, readOwn } = await opened();
    await readOwn();
    await takeOwn(one.dataset, one.files);
    await removeOwn(one.dataset);
    expect(useOwn.getState()).toMatchObject({ datasets: [], deleted: { id: one.dataset.id } });
    await undoRemove();
    expect(useOwn.getState()).toMatchObject({ datasets: [one.dataset], deleted: null });
    await removeOwn(one.dataset);
    await takeOwn(two.dataset, two.files);
    expect(useOwn.getState().deleted).toBeNull();
    expect(ids(useOwn.getState().datasets)).toEqual([two.dataset.id]);
  });

  test('what was deleted in a former session is cleared, and with the last of it the flag', async () => {
    const former = await opened();
    await former.takeOwn(one.dataset, one.files);
    await former.removeOwn(one.dataset);
    expect(localStorage.getItem(KEY)).not.toBeNull();
    const { clearDeleted, openOwnStore } = await opened();
    await clearDeleted();
    expect(await (await openOwnStore()).file(first(one.files)[0])).toBeUndefined();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  test('kept by a page that was closed before it could say so are found when they are listed', async () => {
    await (await (await opened()).openOwnStore()).put(one.dataset, one.files);
    const { hasOwn, readOwn } = await opened();
    expect(hasOwn()).toBe(false);
    await readOwn();
    expect(hasOwn()).toBe(true);
  });

  test('full storage is told, thrown to the import, and leaves what was there', async () => {
    const { takeOwn, useOwn, readOwn } = await opened();
    await readOwn();
    await takeOwn(one.dataset, one.files);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(takeOwn(two.dataset, two.files)).rejects.toMatchObject({ reason: 'full' });
    put.mockRestore();
    expect(useOwn.getState()).toMatchObject({ problem: 'full', datasets: [one.dataset] });
    await takeOwn(two.dataset, two.files);
    expect(useOwn.getState().problem).toBeNull();
  });

  test('where the browser refuses they are there for as long as the page', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const { takeOwn, useOwn, readOwn, addOwn, hasOwn, loadObservations } = await opened();
    await readOwn();
    expect(useOwn.getState().trouble).toBe('refused');
    await takeOwn(one.dataset, one.files);
    expect(hasOwn()).toBe(true);
    expect(localStorage.getItem(KEY)).toBeNull();
    expect((await addOwn(catalog)).sources.at(-1)?.id).toBe(one.dataset.id);
    expect((await loadObservations(first(one.files)[0])).observations).toEqual(one.figures);
    expect((await opened()).hasOwn()).toBe(false);
  });

  test('an import that could keep what this page could not has it opened again', async () => {
    const { takeOwn, useOwn, readOwn, openOwnStore } = await opened();
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await readOwn();
    refuse.mockRestore();
    await (await (await opened()).openOwnStore()).put(one.dataset, one.files);
    await takeOwn(one.dataset, null);
    expect((await openOwnStore()).lasting).toBe(true);
    expect(useOwn.getState().datasets).toEqual([one.dataset]);
  });

  test('another window that changes something is followed', async () => {
    const { takeOwn, useOwn, readOwn } = await opened();
    await readOwn();
    await takeOwn(one.dataset, one.files);
    await (await (await opened()).openOwnStore()).update(one.dataset.id, { name: 'Andet' });
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: 'x' }));
    await vi.waitFor(() => expect(first(useOwn.getState().datasets ?? []).name).toBe('Andet'));
  });
});
