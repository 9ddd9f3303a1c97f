/** What a store of own figures does, wherever it keeps them. */
import type { ObservationFile } from '../../../model/catalog';
import type { Mapping } from '../../../model/mapping';
import type { StoreTrouble, Unreadable } from '../../../model/ownData';
import type { OwnDataset } from '../../../model/ownDataset';

/** Files of observations with their own paths. */
export type OwnFiles = Iterable<readonly [path: string, file: ObservationFile]>;

/** Own data sets, their files, and how tables have been mapped. Every method may throw a `StoreError`. */
export interface OwnStore {
  /** False if what is kept is gone when the page is closed. */
  readonly lasting: boolean;
  /** Why it is not lasting; null if it is. */
  readonly trouble: StoreTrouble | null;
  /** The data sets that can be read and are not deleted, newest first. */
  list(): Promise<OwnDataset[]>;
  /** Those that are not deleted and cannot be read; left as they are until the reader deletes them. */
  unreadable(): Promise<Unreadable[]>;
  /** All that is kept of a data set, as it is, readable or not. */
  raw(id: string): Promise<{
    readonly record: unknown;
    readonly files: readonly (readonly [path: string, file: unknown])[];
  }>;
  /**
   * Keeps a data set with its files, all or nothing: an error, or the page closed in the middle, leaves what was there.
   * What is marked as deleted and no window holds (`holds.ts`) makes room for it.
   */
  put(dataset: OwnDataset, files: OwnFiles): Promise<void>;
  /** Changes the name, or whether it is shown; nothing if there is no such data set. */
  update(id: string, to: Partial<Pick<OwnDataset, 'name' | 'on'>>): Promise<void>;
  /** Marks as deleted; {@link restore} brings it back until {@link purge}. */
  remove(id: string): Promise<void>;
  /** @returns whether it was still there */
  restore(id: string): Promise<boolean>;
  /**
   * Clears what is marked as deleted, files and all.
   * @param except ids that a window may still want back
   * @returns how many data sets are left, marked ones included
   */
  purge(except?: ReadonlySet<string>): Promise<number>;
  /** A file by its own path; undefined if there is none. */
  file(path: string): Promise<ObservationFile | undefined>;
  /** How a table with these heads was read last, if that can be read. */
  mapping(signature: string): Promise<Mapping | undefined>;
  /** All that is remembered and can be read, by signature. */
  mappings(): Promise<(readonly [signature: string, mapping: Mapping])[]>;
  rememberMapping(signature: string, mapping: Mapping): Promise<void>;
  forgetMappings(): Promise<void>;
}

/** The folder of a data set's files. */
export function folderOf(id: string): string {
  return `egne/${id}/`;
}
