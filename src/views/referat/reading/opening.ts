/** The file that is read, and the worker that reads it. */
import { loadRules } from '../../../dataset/load/rules';
import type { Catalog } from '../../../model/catalog';
import type { Meeting as FoundMeeting, Item } from '../../../referat/blocks';
import { groupsOfEntries } from '../../../referat/groups';
import type { Reading } from '../../../referat/proposal';
import type { ReferatAnswer } from '../../../referat/protocol';
import { fingerprintOfFile, openKeptReadings } from '../../../referat/review/kept';
import type { Progress, Work } from '../../../referat/review/progress';
import type { Meeting } from '../../../referat/review/saving';
import { type ReferatSession, startReading } from '../../../referat/session';
import { keepNow, takeUp } from './keeping';
import { EMPTY, type ReadFile, type ReadingState, useReading } from './state';

const { getState: get, setState: set } = useReading;

let session: ReferatSession | null = null;
/** What was on the page before a file that could not be opened. */
let before: { readonly state: ReadingState; readonly session: ReferatSession | null } | null = null;
/** Answers of the worker that are on their way; only the last is shown. */
let awaited = 0;

function withoutAnswers(meetings: readonly FoundMeeting[]): Meeting[] {
  return meetings.map(({ municipality, committee, date }) => ({
    municipality: municipality?.value ?? '',
    committee: committee?.value ?? '',
    date: date?.value ?? '',
  }));
}

/** The first item with figures, which is open at first; the first of all where none has any. */
function firstItem({ proposals }: Reading): number {
  return proposals.length === 0 ? 0 : Math.min(...proposals.map(({ item }) => item));
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
    set({
      referat,
      reading,
      meetings: kept?.meetings ?? withoutAnswers(referat.meetings),
      review: { ...said, past: [] },
      items,
      keepsDocument: kept?.document !== null && kept !== null,
      open: firstItem(reading),
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
  if (awaited === 0 && state.step === 'opening') set({ step: 'review', open: firstItem(reading) });
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
    before = { state: current, session };
  } else session?.end();
  session = null;
  const store = await openKeptReadings();
  const fingerprint = await fingerprintOfFile(blob, name);
  const file = { name, blob, fingerprint };
  set({ ...EMPTY, step: 'opening', file, lasting: store.lasting });
  const [kept, rules] = await Promise.all([store.get(fingerprint), loadRules()]);
  if (get().file !== file) return;
  set({ rules });
  awaited = 0;
  const work = takeUp(file, kept);
  session = startReading((answer) => hear(file, kept, work, answer));
  const { areas, groups, units, themes, indicators } = catalog;
  const codelists = { areas, groups, units, themes, indicators };
  ask({ type: 'open', file: blob, name, codelists, groupsOf: groupsOfEntries(catalog.indicatorEntries) });
}

/** Gives up a file that is being opened, or could not be: what was there before comes back. */
export function giveUp(): void {
  session?.end();
  session = before?.session ?? null;
  set(before?.state ?? { ...EMPTY, lasting: get().lasting });
  before = null;
}

/** Whether there is something to go back to. */
export function hasBefore(): boolean {
  return before !== null;
}

/** Ends the reading. @param shown what is shown instead of the choice of a file */
export function endReading(shown: Partial<ReadingState> = {}): void {
  session?.end();
  session = null;
  set({ ...EMPTY, lasting: get().lasting, ...shown });
}

/** Leaves the reading: it is kept as far as it has come. */
export async function leave(): Promise<void> {
  await keepNow();
  endReading();
}

/** Takes who met when as the user says; the figures are then read with it. */
export function confirmMeetings(meetings: readonly Meeting[], keepsDocument: boolean): void {
  set({ meetings, keepsDocument, step: 'opening' });
  ask({ type: 'confirm', meetings });
}

/** Moves, joins or names items; the figures are then read anew. */
export function setItems(items: readonly Item[]): void {
  set({ items });
  ask({ type: 'split', items });
}
