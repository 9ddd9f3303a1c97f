/** What is kept of a reading in the browser: every answer is left as it is given, and kept a moment after. */
import { countsOf } from '../../../referat/review/amongDrafts';
import { openKeptReadings } from '../../../referat/review/kept';
import type { Progress, Work } from '../../../referat/review/progress';
import { NOTHING_SAID, rebase, saysSame } from '../../../referat/review/review';
import { leaveUnkept, takeUnkept } from '../../../referat/review/unkept';
import { draftsIn } from './known';
import { type ReadFile, type ReadingState, useReading } from './state';

const { getState: get, setState: set } = useReading;

/** What is kept of the reading of each file, as far as this window knows. */
const lastKept = new WeakMap<ReadFile, Progress>();

/** What is kept of a reading that has not begun. */
const NO_WORK: Work = { said: NOTHING_SAID, items: null };

/** Takes up a reading where it was left. Never throws. @param kept what is kept of it; null for nothing */
export function takeUp(file: ReadFile, kept: Progress | null): Work {
  if (kept) lastKept.set(file, kept);
  return takeUnkept(file.fingerprint, kept ?? NO_WORK);
}

function progressOf(state: ReadingState): Progress | null {
  const { file, meetings, items, review: said, keepsDocument, step } = state;
  const drafts = draftsIn(state);
  if (!file || !drafts) return null;
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
  if (file) leaveUnkept(file.fingerprint, lastKept.get(file) ?? NO_WORK, { said, items });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps what has been said, now. Never throws. */
export async function keepNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const state = get();
  const { file } = state;
  const progress = state.step === 'saved' ? null : progressOf(state);
  if (!progress || !file) return;
  try {
    const store = await openKeptReadings();
    const kept = await store.put(file.fingerprint, progress, lastKept.get(file) ?? null);
    if (get().file !== file) return;
    lastKept.set(file, kept);
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
