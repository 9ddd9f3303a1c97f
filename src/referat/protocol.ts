/**
 * What the page and its worker say to each other while a referat is read. The page opens a file and sees what is proposed;
 * when the user says who met, or moves the boundaries of items, it is read anew without being opened again. To cancel,
 * the page ends the worker.
 */
import type { Codelists } from '../model/codelist';
import type { ReferatFailure } from '../model/referat';
import type { Item, Referat } from './blocks';
import type { GroupsOf } from './groups';
import type { Reading } from './proposal';
import type { ConfirmedMeeting } from './read';

/** From the page. */
export type ReferatRequest =
  | {
      readonly type: 'open';
      readonly file: Blob;
      /** '' for what was pasted. */
      readonly name: string;
      /** Those of the catalogue in use, own layers included. */
      readonly codelists: Codelists;
      /** By which the group of a figure is known where its words say none. */
      readonly groupsOf?: GroupsOf;
    }
  /** Who met when, one for each meeting of the file. */
  | { readonly type: 'confirm'; readonly meetings: readonly ConfirmedMeeting[] }
  /** Items as the user has moved, joined and named them. */
  | { readonly type: 'split'; readonly items: readonly Item[] };

/** From the worker. */
export type ReferatAnswer =
  /** Pages of a PDF that have been opened. */
  | { readonly type: 'progress'; readonly pages: number; readonly of: number }
  | { readonly type: 'proposed'; readonly referat: Referat; readonly reading: Reading }
  /** `unreadable`: something that there is no text for, told in `detail`. */
  | { readonly type: 'failed'; readonly failure: ReferatFailure | 'unreadable'; readonly detail: string };
