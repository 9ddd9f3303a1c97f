/**
 * Where a user's own figures are kept: in the browser's database, or, if it will not have them, in memory for as long
 * as the page is open. Works in a window and in a worker, each with a connection of its own.
 */
import type { ObservationFile } from '../../../model/catalog';
import type { OwnDataset } from '../../../model/ownDataset';
import { troubleOf } from '../database';
import type { OwnFiles, OwnStore } from './contract';
import { openDatabase } from './database';
import { indexedStore } from './indexedStore';
import { memoryStore } from './memoryStore';

export type { OwnFiles, OwnStore } from './contract';

let opened: Promise<OwnStore> | undefined;

/** The store of this page or worker, the same one each time. Never throws: what refuses is replaced by memory. */
export function openOwnStore(): Promise<OwnStore> {
  opened ??= indexedStore(openDatabase).catch((error: unknown) => memoryStore(troubleOf(error)));
  return opened;
}

/** Lets the store be opened anew: for tests, and if it was refused and may not be any more. */
export function forgetOwnStore(): void {
  opened = undefined;
}

/**
 * In a worker: keeps a data set, or gives it out if nothing kept here would last or be seen by the page.
 * @param pageLasts whether the page's own store is lasting
 * @returns the files for the page to keep, or null if they are kept
 */
export async function keepInWorker(
  dataset: OwnDataset,
  files: OwnFiles,
  pageLasts: boolean,
): Promise<(readonly [path: string, file: ObservationFile])[] | null> {
  const store = await openOwnStore();
  if (!store.lasting || !pageLasts) return [...files];
  await store.put(dataset, files);
  return null;
}

/** The memory of files that can change hands between worker and page without being copied. */
export function buffersOf(files: OwnFiles): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const [, { columns }] of files)
    for (const column of Object.values<unknown>(columns))
      if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer) buffers.add(column.buffer);
  return [...buffers];
}
