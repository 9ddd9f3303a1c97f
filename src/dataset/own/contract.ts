/** What a store of own figures does, wherever it keeps them. */
import type { ObservationFile } from '../../model/catalog';
import type { Mapping } from '../../model/import';
import type { OwnDataset, StoreTrouble } from '../../model/ownData';
import type { Kept } from './database';

/** Files of observations with their own paths. */
export type OwnFiles = Iterable<readonly [path: string, file: ObservationFile]>;

/** Own data sets, their files, and how tables have been mapped. Every method may throw {@link StoreError}. */
export interface OwnStore {
  /** False where what is kept is gone when the page is closed. */
  readonly lasting: boolean;
  /** Why it is not lasting; null where it is. */
  readonly trouble: StoreTrouble | null;
  /** The data sets that are not deleted, newest first. */
  list(): Promise<OwnDataset[]>;
  /**
   * Keeps a data set with its files, all or nothing: an error, or the page closed in the middle, leaves what was there.
   * What is marked as deleted makes room for it.
   */
  put(dataset: OwnDataset, files: OwnFiles): Promise<void>;
  /** Changes the name, or whether it is shown; nothing where there is no such data set. */
  update(id: string, to: Partial<Pick<OwnDataset, 'name' | 'on'>>): Promise<void>;
  /** Marks as deleted; {@link restore} brings it back until {@link purge}. */
  remove(id: string): Promise<void>;
  /** @returns whether it was still there */
  restore(id: string): Promise<boolean>;
  /**
   * Clears what is marked as deleted, files and all.
   * @param except ids that may still be wanted back
   * @returns how many data sets are left, marked ones included
   */
  purge(except?: ReadonlySet<string>): Promise<number>;
  /** A file by its own path; undefined where there is none. */
  file(path: string): Promise<ObservationFile | undefined>;
  /** How a table with these heads was read last. */
  mapping(signature: string): Promise<Mapping | undefined>;
  /** All that is remembered, by signature. */
  mappings(): Promise<(readonly [signature: string, mapping: Mapping])[]>;
  rememberMapping(signature: string, mapping: Mapping): Promise<void>;
  forgetMappings(): Promise<void>;
}

/** ISO dates and ids order as texts. */
function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Data sets that are not deleted, newest first. */
export function listed(kept: readonly Kept[]): OwnDataset[] {
  return kept
    .flatMap(({ dataset, deleted }) => (deleted ? [] : [dataset]))
    .sort((a, b) => compareCodes(b.added, a.added) || compareCodes(b.id, a.id));
}

/** The folder of a data set's files. */
export function folderOf(id: string): string {
  return `egne/${id}/`;
}
