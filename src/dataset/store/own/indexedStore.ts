import { connectTo, entriesOf } from '../database';
import { folderOf, type OwnStore } from './contract';
import type { OwnDatabase } from './database';
import { heldIds } from './holds';
import { type Entry, isDeleted, listed, mappingOf, unreadable } from './records';

/** Every file of a data set. */
function filesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(folderOf(id), `${folderOf(id)}\uffff`);
}

/**
 * A store in the browser's database. If the connection is lost, it is made again when it is next needed.
 * @param open opens the database; its errors are thrown on
 */
export async function indexedStore(open: (onClose: () => void) => Promise<OwnDatabase>): Promise<OwnStore> {
  const run = await connectTo(open);
  const mark = (id: string, deleted: boolean): Promise<boolean> =>
    run(['datasets'], 'readwrite', async (transaction) => {
      const datasets = transaction.objectStore('datasets');
      const kept = await datasets.get(id);
      if (kept) await datasets.put({ ...kept, deleted }, id);
      return kept !== undefined;
    });

  const entries = (): Promise<Entry[]> =>
    run(['datasets'], 'readonly', (transaction) => entriesOf(transaction.objectStore('datasets')));

  const store: OwnStore = {
    lasting: true,
    trouble: null,
    list: async () => listed(await entries()),
    unreadable: async () => unreadable(await entries()),
    raw: (id) =>
      run(['datasets', 'files'], 'readonly', async (transaction) => {
        const kept = transaction.objectStore('files');
        const [record, files] = await Promise.all([
          transaction.objectStore('datasets').get(id),
          entriesOf(kept, filesOf(id)),
        ]);
        return { record, files };
      }),
    put: async (dataset, files) => {
      const held = await heldIds();
      if (held) await store.purge(held);
      await run(['datasets', 'files'], 'readwrite', async (transaction) => {
        const kept = transaction.objectStore('files');
        await kept.delete(filesOf(dataset.id));
        // One at a time, so that no more than one is copied at once.
        for (const [path, file] of files) await kept.put(file, path);
        await transaction.objectStore('datasets').put({ dataset, deleted: false }, dataset.id);
      });
    },
    update: (id, to) =>
      run(['datasets'], 'readwrite', async (transaction) => {
        const datasets = transaction.objectStore('datasets');
        const kept = await datasets.get(id);
        if (kept) await datasets.put({ ...kept, dataset: { ...kept.dataset, ...to } }, id);
      }),
    remove: async (id) => void (await mark(id, true)),
    restore: (id) => mark(id, false),
    purge: (except) =>
      run(['datasets', 'files'], 'readwrite', async (transaction) => {
        const datasets = transaction.objectStore('datasets');
        const all = await entriesOf(datasets);
        const gone = all.filter(([id, record]) => isDeleted(record) && !except?.has(id));
        for (const [id] of gone) {
          await transaction.objectStore('files').delete(filesOf(id));
          await datasets.delete(id);
        }
        return all.length - gone.length;
      }),
    file: (path) => run(['files'], 'readonly', (transaction) => transaction.objectStore('files').get(path)),
    mapping: (signature) =>
      run(['mappings'], 'readonly', async (transaction) =>
        mappingOf(await transaction.objectStore('mappings').get(signature)),
      ),
    mappings: () =>
      run(['mappings'], 'readonly', async (transaction) => {
        const all = await entriesOf(transaction.objectStore('mappings'));
        return all.flatMap(([signature, kept]) => {
          const mapping = mappingOf(kept);
          return mapping ? [[signature, mapping] as const] : [];
        });
      }),
    rememberMapping: (signature, mapping) =>
      run(['mappings'], 'readwrite', async (transaction) => {
        await transaction.objectStore('mappings').put(mapping, signature);
      }),
    forgetMappings: () =>
      run(['mappings'], 'readwrite', (transaction) => transaction.objectStore('mappings').clear()),
  };
  return store;
}
