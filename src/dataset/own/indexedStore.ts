import { at } from '../../model/at';
import { connectTo } from '../database/connection';
import { folderOf, listed, type OwnStore } from './contract';
import type { OwnDatabase } from './database';

/** Every file of a data set. */
function filesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(folderOf(id), `${folderOf(id)}\uffff`);
}

/**
 * A store in the browser's database. Where the connection is lost, it is made again when it is next needed.
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

  const store: OwnStore = {
    lasting: true,
    trouble: null,
    list: () =>
      run(['datasets'], 'readonly', async (transaction) =>
        listed(await transaction.objectStore('datasets').getAll()),
      ),
    put: async (dataset, files) => {
      await store.purge();
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
        const all = await datasets.getAll();
        const gone = all.filter(({ dataset, deleted }) => deleted && !except?.has(dataset.id));
        for (const { dataset } of gone) {
          await transaction.objectStore('files').delete(filesOf(dataset.id));
          await datasets.delete(dataset.id);
        }
        return all.length - gone.length;
      }),
    file: (path) => run(['files'], 'readonly', (transaction) => transaction.objectStore('files').get(path)),
    mapping: (signature) =>
      run(['mappings'], 'readonly', (transaction) => transaction.objectStore('mappings').get(signature)),
    mappings: () =>
      run(['mappings'], 'readonly', async (transaction) => {
        const mappings = transaction.objectStore('mappings');
        const [signatures, all] = await Promise.all([mappings.getAllKeys(), mappings.getAll()]);
        return all.map((mapping, i) => [at(signatures, i), mapping] as const);
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
