import type { IDBPTransaction, StoreNames } from 'idb';
import { at } from '../../model/at';
import { folderOf, listed, type OwnStore, OwnStoreError } from './contract';
import type { OwnDatabase, OwnSchema } from './database';

type Name = StoreNames<OwnSchema>;
type Transaction<N extends Name> = IDBPTransaction<OwnSchema, N[], 'readwrite'>;

/** Every file of a data set. */
function filesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(folderOf(id), `${folderOf(id)}\uffff`);
}

function storeError(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  return new OwnStoreError(cause.name === 'QuotaExceededError' ? 'full' : 'unavailable', { cause });
}

/**
 * A store in the browser's database. Where the connection is lost, it is made again when it is next needed.
 * @param open opens the database; its errors are thrown on
 */
export async function indexedStore(open: (onClose: () => void) => Promise<OwnDatabase>): Promise<OwnStore> {
  let connection: Promise<OwnDatabase> | undefined;
  const connect = (): Promise<OwnDatabase> => {
    connection ??= open(() => {
      connection = undefined;
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  await connect();

  async function begin<N extends Name>(names: N[], mode: 'readonly' | 'readwrite'): Promise<Transaction<N>> {
    try {
      return (await connect()).transaction(names, mode) as Transaction<N>;
    } catch (error) {
      // The browser may close a connection without a word.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      connection = undefined;
      return (await connect()).transaction(names, mode) as Transaction<N>;
    }
  }

  /** Runs `act` in one transaction, which takes effect as a whole when `act` is done, or not at all. */
  async function run<N extends Name, T>(
    names: N[],
    mode: 'readonly' | 'readwrite',
    act: (transaction: Transaction<N>) => Promise<T>,
  ): Promise<T> {
    try {
      const transaction = await begin(names, mode);
      // What goes wrong is thrown by `act` or awaited at the end; it must not be told as unhandled before that.
      transaction.done.catch(() => {});
      try {
        const result = await act(transaction);
        await transaction.done;
        return result;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It has ended by itself, and says why.
        }
        throw transaction.error ?? error;
      }
    } catch (error) {
      throw storeError(error);
    }
  }

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
