/** The one layer over the browser's databases: opening, transactions, and what goes wrong with them. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { at } from '../../model/at';
import type { StoreTrouble } from '../../model/ownData';

/** What makes a database of one version into one of the next. */
export type Step<S extends DBSchema> = (
  database: IDBPDatabase<S>,
  transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
) => void;

/** How long another window is given to let go of an older layout; ms. */
const PATIENCE = 3_000;

/** Another window holds the database in an older layout and does not let go. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/**
 * Opens a database of the browser, which is made or brought up to date first.
 * @param steps from nothing to the present layout, a step a version
 * @param onClose called when the browser or a newer version in another window has closed it
 * @throws {DOMException} `VersionError` if a newer version of the program has been there; others if the browser
 *   refuses or what is kept is damaged
 * @throws {BlockedError}
 */
export async function openSteps<S extends DBSchema>(
  name: string,
  steps: readonly Step<S>[],
  onClose: () => void,
): Promise<IDBPDatabase<S>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  let database: IDBPDatabase<S> | undefined;
  const close = () => {
    database?.close();
    onClose();
  };
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new BlockedError());
    }, PATIENCE);
  });
  try {
    const opening = openDB<S>(name, steps.length, {
      upgrade: (upgraded, from, _, transaction) => {
        for (const step of steps.slice(from)) step(upgraded, transaction);
      },
      blocking: close,
      terminated: onClose,
    }).then((opened) => {
      database = opened;
      // Nobody waits for it any more; left open it would block others.
      if (late) opened.close();
      return opened;
    });
    return await Promise.race([opening, blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a database that could not be opened is said to have. @param error what {@link openSteps} threw */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof BlockedError) return 'blocked';
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused';
}

/** What could not be kept, changed or read: no room is left, or the store can no longer be reached. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly reason: 'full' | 'unavailable',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

function storeError(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  return new StoreError(cause.name === 'QuotaExceededError' ? 'full' : 'unavailable', { cause });
}

/** A transaction on some stores of a database. */
export type Transaction<S extends DBSchema, N extends StoreNames<S>> = IDBPTransaction<S, N[], 'readwrite'>;

/**
 * Runs `act` in one transaction, which takes effect as a whole when `act` is done, or not at all.
 * @throws {StoreError}
 */
export type Run<S extends DBSchema> = <N extends StoreNames<S>, T>(
  names: N[],
  mode: 'readonly' | 'readwrite',
  act: (transaction: Transaction<S, N>) => Promise<T>,
) => Promise<T>;

/**
 * Connects to a database of the browser. If the connection is lost, it is made again when it is next needed.
 * @param open opens the database; its errors are thrown on
 */
export async function connectTo<S extends DBSchema>(
  open: (onClose: () => void) => Promise<IDBPDatabase<S>>,
): Promise<Run<S>> {
  let connection: Promise<IDBPDatabase<S>> | undefined;
  const connect = (): Promise<IDBPDatabase<S>> => {
    connection ??= open(() => {
      connection = undefined;
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  await connect();

  async function begin<N extends StoreNames<S>>(
    names: N[],
    mode: 'readonly' | 'readwrite',
  ): Promise<Transaction<S, N>> {
    try {
      return (await connect()).transaction(names, mode) as Transaction<S, N>;
    } catch (error) {
      // The browser may close a connection without a word.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      connection = undefined;
      return (await connect()).transaction(names, mode) as Transaction<S, N>;
    }
  }

  return async (names, mode, act) => {
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
  };
}

/** What lies in a store, or a part of it, by key; nothing is certain about it. */
export async function entriesOf<T>(
  store: {
    getAllKeys(range?: IDBKeyRange): Promise<string[]>;
    getAll(range?: IDBKeyRange): Promise<T[]>;
  },
  range?: IDBKeyRange,
): Promise<(readonly [key: string, value: T])[]> {
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return values.map((value, i) => [at(keys, i), value]);
}
