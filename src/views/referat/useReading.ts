/**
 * The reading of one referat for as long as the product is open, the worker that reads, and what is kept of it. Every
 * answer is left in the browser as it is given, and kept a moment after, so that closing the tab loses nothing.
 */
import { create } from 'zustand';
import { loadRules } from '../../dataset/load/rules';
import type { CheckRule } from '../../dataset/read/checks';
import { openOwnStore } from '../../dataset/store/own/store';
import type { Catalog } from '../../model/catalog';
import type { ReferatFailure } from '../../model/referat';
import type { Meeting as FoundMeeting, Item, Referat } from '../../referat/blocks';
import { groupsOfEntries } from '../../referat/groups';
import { PART_OF, type Reading } from '../../referat/proposal';
import type { ReferatAnswer } from '../../referat/protocol';
import { alsoSaid } from '../../referat/review/alike';
import { countsOf } from '../../referat/review/amongDrafts';
import {
  type Draft,
  draftsOf,
  FIELD_OF,
  type Known,
  knownOf,
  obstaclesOf,
  type Values,
  withKnown,
} from '../../referat/review/drafts';
import { fingerprintOfFile, openKeptReadings } from '../../referat/review/kept';
import type { Progress, Work } from '../../referat/review/progress';
import {
  type Also,
  lastPlace,
  NOTHING_SAID,
  type Review,
  type ReviewAction,
  rebase,
  review,
  saysSame,
} from '../../referat/review/review';
import type { Meeting } from '../../referat/review/saving';
import { leaveUnkept, takeUnkept } from '../../referat/review/unkept';
import { type ReferatSession, startReading } from '../../referat/session';
import { takeOwn } from '../../state/own';
import { markTexts } from '../../state/texts';
import { passagesToKeep, setsToSave } from './setsToSave';

/** The file that is read. */
interface ReadFile {
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

const EMPTY: ReadingState = {
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
  open: 0,
  keepsDocument: false,
  lasting: true,
  saved: [],
  problem: null,
};

/** See {@link ReadingState}. */
export const useReading = create<ReadingState>(() => EMPTY);

const { getState: get, setState: set } = useReading;

let session: ReferatSession | null = null;
/** What is kept of the reading that is shown, as far as this window knows. */
let lastKept: Progress | null = null;
/** What is kept of a reading that has not begun. */
const NO_WORK: Work = { said: NOTHING_SAID, items: null };
/** What was on the page before a file that could not be opened. */
let before: {
  readonly state: ReadingState;
  readonly session: ReferatSession | null;
  readonly lastKept: Progress | null;
} | null = null;
/** Answers of the worker that are on their way; only the last is shown. */
let awaited = 0;

function withoutAnswers(meetings: readonly FoundMeeting[]): Meeting[] {
  return meetings.map(({ municipality, committee, date }) => ({
    municipality: municipality?.value ?? '',
    committee: committee?.value ?? '',
    date: date?.value ?? '',
  }));
}

/** The first item with figures, which is open at first. */
function firstItem({ proposals }: Reading): number {
  return Math.min(...proposals.map(({ item }) => item), Number.POSITIVE_INFINITY);
}

function hear(file: ReadFile, kept: Progress | null, { said, items }: Work, answer: ReferatAnswer): void {
  const state = get();
  if (state.file !== file) return;
  if (answer.type === 'progress') {
    set({ pages: { done: answer.pages, of: answer.of } });
    return;
  }
  if (answer.type === 'failed') {
    session?.end();
    session = null;
    set({ step: 'failed', failure: { failure: answer.failure, detail: answer.detail } });
    return;
  }
  awaited -= 1;
  const { referat, reading } = answer;
  if (state.step === 'opening' && state.referat === null) {
    before?.session?.end();
    before = null;
    const first = firstItem(reading);
    set({
      referat,
      reading,
      meetings: kept?.meetings ?? withoutAnswers(referat.meetings),
      review: { ...said, past: [] },
      items,
      keepsDocument: kept?.document !== null && kept !== null,
      open: Number.isFinite(first) ? first : 0,
    });
    if (items) ask({ type: 'split', items });
    if (!kept?.meetings) {
      set({ step: 'confirm' });
      return;
    }
    ask({ type: 'confirm', meetings: kept.meetings });
    return;
  }
  set({ referat, reading });
  if (awaited === 0 && state.step === 'opening') {
    const first = firstItem(reading);
    set({ step: 'review', open: Number.isFinite(first) ? first : 0 });
  }
}

function ask(request: Parameters<ReferatSession['send']>[0]): void {
  awaited += 1;
  session?.send(request);
}

/** Opens a file, or a text that was pasted. What is under way is left as it is kept, and comes back where this fails. */
export async function openFile(blob: Blob, name: string, catalog: Catalog): Promise<void> {
  const current = get();
  if (current.step === 'confirm' || current.step === 'review' || current.step === 'saving') {
    await keepNow();
    before = { state: current, session, lastKept };
  } else session?.end();
  session = null;
  const store = await openKeptReadings();
  const fingerprint = await fingerprintOfFile(blob, name);
  const file = { name, blob, fingerprint };
  set({ ...EMPTY, step: 'opening', file, lasting: store.lasting });
  const [kept, rules] = await Promise.all([store.get(fingerprint), loadRules()]);
  if (get().file !== file) return;
  lastKept = kept;
  set({ rules });
  awaited = 0;
  const work = takeUnkept(fingerprint, kept ?? NO_WORK);
  session = startReading((answer) => hear(file, kept, work, answer));
  const { areas, groups, units, themes, indicators } = catalog;
  const codelists = { areas, groups, units, themes, indicators };
  ask({ type: 'open', file: blob, name, codelists, groupsOf: groupsOfEntries(catalog.indicatorEntries) });
}

/** Gives up a file that is being opened, or could not be: what was there before comes back. */
export function giveUp(): void {
  session?.end();
  session = before?.session ?? null;
  lastKept = before?.lastKept ?? null;
  set(before?.state ?? { ...EMPTY, lasting: get().lasting });
  before = null;
}

/** Whether there is something to go back to. */
export function hasBefore(): boolean {
  return before !== null;
}

/** Leaves the reading: it is kept as far as it has come. */
export async function leave(): Promise<void> {
  await keepNow();
  session?.end();
  session = null;
  set({ ...EMPTY, lasting: get().lasting });
}

/** Takes who met when as the user says; the figures are then read with it. */
export function confirmMeetings(meetings: readonly Meeting[], keepsDocument: boolean): void {
  set({ meetings, keepsDocument, step: 'opening' });
  ask({ type: 'confirm', meetings });
}

/** Goes to another step. */
export function goTo(step: 'confirm' | 'review' | 'saving'): void {
  set({ step, problem: null });
}

/** Says something of figures. */
export function act(action: ReviewAction): void {
  const { review: now } = get();
  const at = action.type === 'undo' ? lastPlace(now) : null;
  const next = review(now, action);
  if (next === now) return;
  const also = 'also' in action ? Object.keys(action.also ?? {}).length : 0;
  set({ review: next, also, ...(at === null ? {} : { selected: at }) });
}

/** What an answer says of the figures that ask the same. */
function also(draft: Draft, values: Partial<Values>): Also {
  const { referat, reading, review: said } = get();
  if (!referat || !reading || !catalogInUse) return {};
  const drafts = draftsOf(referat, reading, said.answers, said.marked, knownFor(catalogInUse));
  return alsoSaid(drafts, draft, values);
}

/**
 * Says what a figure is, and keeps it where nothing else is in doubt or in the way. What asks the same has the same answer,
 * and is still to be kept.
 * @returns whether it is kept
 */
export function settle(draft: Draft, values: Partial<Values>, known: Known): boolean {
  const said = (Object.keys(values) as (keyof Values)[]).map((part) => FIELD_OF[part]);
  const isOpen = draft.doubts.some((field) => !said.includes(field));
  const keep = !isOpen && obstaclesOf(withKnown({ ...draft, ...values }, known), known).length === 0;
  act({ type: 'set', keys: [draft.key], values, keep, also: also(draft, values) });
  return keep;
}

/** Keeps a figure as it is shown, which answers what is in doubt of it, and of those that ask the same. */
export function keepShown(draft: Draft): void {
  const { key, doubts } = draft;
  const values = Object.fromEntries(doubts.map((field) => [PART_OF[field], draft[PART_OF[field]]]));
  act({ type: 'keep', figures: [{ key, doubts }], also: also(draft, values) });
}

/** Chooses a figure, whose item is then open. */
export function select(key: string | null, item?: number): void {
  set(item === undefined ? { selected: key } : { selected: key, open: item });
}

/** Moves, joins or names items; the figures are then read anew. */
export function setItems(items: readonly Item[]): void {
  set({ items });
  ask({ type: 'split', items });
}

/** Says whether the file may be kept in the browser. */
export function keepDocument(keepsDocument: boolean): void {
  set({ keepsDocument });
}

/** Code lists for looking up, made once for each catalogue. */
const knownBy = new WeakMap<Catalog, Known>();

/** See {@link knownOf}. */
export function knownFor(catalog: Catalog): Known {
  const found = knownBy.get(catalog) ?? knownOf(catalog);
  knownBy.set(catalog, found);
  return found;
}

let catalogInUse: Catalog | null = null;

/** Tells which catalogue figures are held against. */
export function provideCatalog(catalog: Catalog): void {
  catalogInUse = catalog;
}

function progressOf(state: ReadingState): Progress | null {
  const { file, referat, reading, meetings, items, review: said, keepsDocument, step } = state;
  if (!file || !referat || !reading || !catalogInUse) return null;
  const drafts = draftsOf(referat, reading, said.answers, said.marked, knownFor(catalogInUse));
  const counts = countsOf(drafts);
  return {
    file: { name: file.name, bytes: file.blob.size },
    changed: new Date().toISOString(),
    meetings: step === 'confirm' ? null : meetings,
    items,
    said: { answers: said.answers, marked: said.marked, definitions: said.definitions },
    counts: { kept: counts.kept + counts.skipped, of: drafts.length },
    document: keepsDocument ? file.blob : null,
  };
}

/** Leaves what is said and not kept yet. */
function leaveNow({ file, review: said, items }: ReadingState): void {
  if (file) leaveUnkept(file.fingerprint, lastKept ?? NO_WORK, { said, items });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps what has been said, now. Never throws. */
async function keepNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const state = get();
  const { file } = state;
  const progress = state.step === 'saved' ? null : progressOf(state);
  if (!progress || !file) return;
  try {
    const kept = await (await openKeptReadings()).put(file.fingerprint, progress, lastKept);
    if (get().file !== file) return;
    lastKept = kept;
    if (kept !== progress) {
      // Another window has answered too; what has been said here meanwhile stays.
      const { review: now } = get();
      const said = rebase(progress.said, kept.said, now);
      if (!saysSame(said, { answers: now.answers, marked: now.marked, definitions: now.definitions }))
        set({ review: { ...said, past: now.past } });
      if (get().keepsDocument === state.keepsDocument) set({ keepsDocument: kept.document !== null });
    }
    leaveNow(get());
  } catch {
    set({ lasting: false });
  }
}

/** Rest after an answer before it is kept; ms. */
const REST = 300;

useReading.subscribe((state, last) => {
  if (state.file !== last.file || !['review', 'saving'].includes(state.step)) return;
  const isBegun = state.step !== last.step && state.step === 'review';
  if (isBegun || state.keepsDocument !== last.keepsDocument) void keepNow();
  else if (state.review !== last.review || state.items !== last.items) {
    leaveNow(state);
    // What is said meanwhile is kept with it: who answers fast never waits longer.
    timer ??= setTimeout(() => void keepNow(), REST);
  }
});
// Another window may have answered meanwhile.
addEventListener('focus', () => {
  if (['review', 'saving'].includes(get().step)) void keepNow();
});

/** Forgets a reading that is kept. */
export async function forget(fingerprint: string): Promise<void> {
  await (await openKeptReadings()).remove(fingerprint).catch(() => {});
}

/**
 * Keeps what is accepted as own figures, a data set for each meeting.
 * @param names what each is called
 */
export async function save(catalog: Catalog, names: readonly string[]): Promise<void> {
  const state = get();
  const { file, referat, reading, meetings, review: said, keepsDocument } = state;
  if (!file || !referat || !reading) return;
  const drafts = draftsOf(referat, reading, said.answers, said.marked, knownFor(catalog));
  const store = await openOwnStore();
  const own = await store.list().catch(() => []);
  const { definitions } = said;
  const sets = setsToSave({ file, referat, meetings, definitions, drafts, names }, catalog, own);
  if (sets.length === 0) return set({ problem: 'same' });
  const made: SavedSet[] = [];
  for (const one of sets) {
    const { dataset, files } = one;
    try {
      await takeOwn(dataset, files);
    } catch {
      return set({ problem: 'full' });
    }
    if (keepsDocument) {
      const kept = await openKeptReadings();
      await kept
        .putPassages(dataset.id, passagesToKeep(one, file.name, referat))
        .then(markTexts)
        // The figures are kept; without their passages they are what they are.
        .catch(() => {});
    }
    made.push({ id: dataset.id, name: dataset.name, figures: dataset.layer.source.count });
  }
  await forget(file.fingerprint);
  session?.end();
  session = null;
  set({ ...EMPTY, step: 'saved', saved: made, lasting: state.lasting });
}
