/** The reading of one referat for as long as the product is open: what is shown of it, and what is merely chosen. */
import { create } from 'zustand';
import type { CheckRule } from '../../../dataset/read/checks';
import type { ReferatFailure } from '../../../model/referat';
import type { Item, Referat } from '../../../referat/blocks';
import type { Reading } from '../../../referat/proposal';
import { NOTHING_SAID, type Review } from '../../../referat/review/review';
import type { Meeting } from '../../../referat/review/saving';

/** The file that is read. */
export interface ReadFile {
  /** '' for what was pasted. */
  readonly name: string;
  readonly blob: Blob;
  readonly fingerprint: string;
}

/** A data set that a meeting has become. */
export interface SavedSet {
  readonly id: string;
  readonly name: string;
  readonly figures: number;
  /** Id of the municipality that met. */
  readonly municipality: string;
}

/** The other figures of an item that ask when they hold, after one has been answered. */
export interface Rest {
  readonly keys: readonly string[];
  readonly period: string;
}

/** What is shown. */
export interface ReadingState {
  readonly step: 'choose' | 'opening' | 'failed' | 'confirm' | 'review' | 'saving' | 'saved';
  readonly file: ReadFile | null;
  /** Pages of a PDF that have been read; null before that, and for what has none. */
  readonly pages: { readonly done: number; readonly of: number } | null;
  readonly failure: { readonly failure: ReferatFailure | 'unreadable'; readonly detail: string } | null;
  readonly referat: Referat | null;
  readonly reading: Reading | null;
  /** What figures are held against (`checks.csv`). */
  readonly rules: readonly CheckRule[];
  /** Who met when, as the user has said, by the index of the meeting. */
  readonly meetings: readonly Meeting[];
  readonly review: Review;
  /** Items as the user has moved them; null for those that were found. */
  readonly items: readonly Item[] | null;
  /** Key of the figure that is chosen. */
  readonly selected: string | null;
  /** Of how many other figures the last answer said something too. */
  readonly also: number;
  readonly rest: Rest | null;
  /** Index of the item that is open. */
  readonly open: number;
  /** Whether the file, and with what is saved its text, may be kept in the browser. */
  readonly keepsDocument: boolean;
  /** False where the browser keeps nothing. */
  readonly lasting: boolean;
  readonly saved: readonly SavedSet[];
  /** Why saving did not work. */
  readonly problem: 'full' | 'same' | null;
}

/** Before a file is chosen. */
export const EMPTY: ReadingState = {
  step: 'choose',
  file: null,
  pages: null,
  failure: null,
  referat: null,
  reading: null,
  rules: [],
  meetings: [],
  review: NOTHING_SAID,
  items: null,
  selected: null,
  also: 0,
  rest: null,
  open: 0,
  keepsDocument: false,
  lasting: true,
  saved: [],
  problem: null,
};

/** See {@link ReadingState}. */
export const useReading = create<ReadingState>(() => EMPTY);
const { setState: set } = useReading;

/** Goes to another step. */
export function goTo(step: 'confirm' | 'review' | 'saving'): void {
  set({ step, problem: null });
}

/** Chooses a figure, whose item is then open. */
export function select(key: string | null, item?: number): void {
  if (item === undefined) set({ selected: key });
  // What may be said of the rest of an item is offered as long as it is open.
  else set(({ open, rest }) => ({ selected: key, open: item, rest: open === item ? rest : null }));
}

/** Says whether the file may be kept in the browser. */
export function keepDocument(keepsDocument: boolean): void {
  set({ keepsDocument });
}
