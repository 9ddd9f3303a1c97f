import type { DBSchema, IDBPDatabase } from 'idb';
import type { ObservationFile } from '../../../model/catalog';
import type { Mapping } from '../../../model/mapping';
import type { OwnDataset } from '../../../model/ownDataset';
import { openSteps, type Step } from '../database';

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

/** From nothing to the present layout, a step a version. A published step is never changed; another is added. */
export const STEPS: readonly Step<OwnSchema>[] = [
  (database) => {
    database.createObjectStore('datasets');
    database.createObjectStore('files');
    database.createObjectStore('mappings');
  },
];

/** Where own figures are kept. */
export const DATABASE = 'noegletavlen.egne';

/** Opens the database as {@link openSteps} does, whose errors are thrown on. */
export function openDatabase(onClose: () => void, steps = STEPS): Promise<OwnDatabase> {
  return openSteps(DATABASE, steps, onClose);
}
