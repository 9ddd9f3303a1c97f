import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

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
 * Connects to a database of the browser. Where the connection is lost, it is made again when it is next needed.
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
