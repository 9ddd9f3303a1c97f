import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
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
 * @throws {DOMException} `VersionError` where a newer version of the program has been there; others where the browser
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
