/** What the database holds, as it is found there: a disk, or another version of the program, may have made anything of it. */
import * as v from 'valibot';
import { type Mapping, mappingSchema } from '../../../model/mapping';
import type { Unreadable } from '../../../model/ownData';
import { type OwnDataset, ownDatasetSchema } from '../../../model/ownDataset';

/** A record with the id it is kept by. */
export type Entry = readonly [id: string, record: unknown];

const fieldOf = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined;

/** Whether a record is marked as deleted, whatever else is in it. */
export function isDeleted(record: unknown): boolean {
  return fieldOf(record, 'deleted') === true;
}

function datasetOf([id, record]: Entry): OwnDataset | null {
  const { success, output } = v.safeParse(ownDatasetSchema, fieldOf(record, 'dataset'), { abortEarly: true });
  // Without what else it has, of which nothing is known.
  return success && output.id === id ? output : null;
}

/** ISO dates and ids order as texts. */
function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The data sets that are good and not deleted, newest first. */
export function listed(entries: readonly Entry[]): OwnDataset[] {
  return entries
    .flatMap((entry) => (isDeleted(entry[1]) ? [] : (datasetOf(entry) ?? [])))
    .sort((a, b) => compareCodes(b.added, a.added) || compareCodes(b.id, a.id));
}

/** The records that are neither good nor deleted, by whatever name can be read. */
export function unreadable(entries: readonly Entry[]): Unreadable[] {
  return entries.flatMap((entry) => {
    const [id, record] = entry;
    if (isDeleted(record) || datasetOf(entry)) return [];
    const name = fieldOf(fieldOf(record, 'dataset'), 'name');
    return [{ id, name: typeof name === 'string' && name.trim() !== '' ? name : id }];
  });
}

/** A mapping that is good, else undefined. */
export function mappingOf(kept: unknown): Mapping | undefined {
  const { success, output } = v.safeParse(mappingSchema, kept);
  return success ? output : undefined;
}
