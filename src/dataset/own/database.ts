import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ObservationFile } from '../../model/catalog';
import type { Mapping } from '../../model/import';
import type { OwnDataset } from '../../model/ownData';

/** A data set as it is kept; what is deleted stays until it is certain that it is not wanted back. */
export interface Kept {
  readonly dataset: OwnDataset;
  readonly deleted: boolean;
}

/** What is kept, by id, by own path and by the heads of columns. */
export interface OwnSchema extends DBSchema {
  datasets: { key: string; value: Kept };
  files: { key: string; value: ObservationFile };
  mappings: { key: string; value: Mapping };
}
/** See {@link OwnSchema}. */
export type OwnDatabase = IDBPDatabase<OwnSchema>;

/** What makes a database of one version into one of the next. */
export type Step = (database: OwnDatabase, transaction: Parameters<NonNullable<Upgrade>>[3]) => void;
type Upgrade = NonNullable<Parameters<typeof openDB<OwnSchema>>[2]>['upgrade'];

/** From nothing to the present layout, a step a version. A published step is never changed; another is added. */
export const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('datasets');
    database.createObjectStore('files');
    database.createObjectStore('mappings');
  },
];

/** Where own figures are kept. */
export const DATABASE = 'noegletavlen.egne';

/** How long another window is given to let go of an older layout; ms. */
const PATIENCE = 3_000;

/** Another window holds the database in an older layout and does not let go. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/**
 * Opens the database, which is made or brought up to date first.
 * @param onClose called when the browser or a newer version in another window has closed it
 * @throws {DOMException} `VersionError` where a newer version of the program has been there; others where the browser
 *   refuses or what is kept is damaged
 * @throws {BlockedError}
 */
export async function openDatabase(
  onClose: () => void,
  steps: readonly Step[] = STEPS,
): Promise<OwnDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  let database: OwnDatabase | undefined;
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
    const opening = openDB<OwnSchema>(DATABASE, steps.length, {
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
