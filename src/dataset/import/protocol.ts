/**
 * What the page and its worker say to each other while a file is imported. The page opens a file, sees how it is
 * understood, has it read, and keeps what is good. To cancel, the page ends the worker: nothing is kept before `keep`.
 */
import type { Catalog, ObservationFile } from '../../model/catalog';
import type { ImportFailure, ImportReport, MappingGap, Remembered, TableHead } from '../../model/import';
import type { Language } from '../../model/language';
import type { Mapping } from '../../model/mapping';
import type { OwnDataset } from '../../model/ownDataset';

/** What an own data set is called and where it comes from; proposed by the head, amended by the reader. */
export interface KeepAs {
  readonly name: string;
  readonly publisher: string;
  /** ISO date of today, which the worker does not ask for itself. */
  readonly today: string;
}

/** From the page. */
export type ImportRequest =
  /** Opens a file, or another sheet of it. `catalog` is the one in use, own layers included. */
  | {
      readonly type: 'open';
      readonly file: Blob;
      /** '' for what was pasted. */
      readonly name: string;
      readonly sheet: string | null;
      readonly catalog: Catalog;
      /** Address of the page, which paths of data files are relative to; null if the page carries them. */
      readonly base: string | null;
    }
  /** Reads all of it. */
  | { readonly type: 'read'; readonly mapping: Mapping }
  /** Asks for every rejected row and value as CSV, Danish convention, at most 100,000. */
  | { readonly type: 'rejected'; readonly language: Language }
  /** Keeps what was accepted. `pageLasts`: whether the page's own store is lasting (`own/store.ts`). */
  | { readonly type: 'keep'; readonly as: KeepAs; readonly pageLasts: boolean };

/** From the worker. */
export type ImportAnswer =
  | {
      readonly type: 'opened';
      readonly head: TableHead;
      /** A guess, with what is remembered of an earlier file. */
      readonly mapping: Mapping;
      /** Null if nothing is. */
      readonly remembered: Remembered | null;
      /** What the mapping leaves open; if nothing is and nothing remembered, the file is read at once. */
      readonly gaps: readonly MappingGap[];
    }
  | {
      readonly type: 'progress';
      readonly rows: number;
      /** 0 to 1. */
      readonly share: number;
    }
  | { readonly type: 'report'; readonly report: ImportReport }
  | { readonly type: 'rejected'; readonly csv: string }
  /** `files` only if the worker could not store them: the page keeps them for as long as it is open. */
  | {
      readonly type: 'kept';
      readonly dataset: OwnDataset;
      readonly files: readonly (readonly [path: string, file: ObservationFile])[] | null;
    }
  | { readonly type: 'failed'; readonly failure: ImportFailure; readonly detail: string };
