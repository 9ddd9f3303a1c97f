import { create } from 'zustand';
import { StoreError } from '../dataset/store/database';
import { hasOwn, markOwn, onOwnChange } from '../dataset/store/own/flag';
import { heldIds, hold } from '../dataset/store/own/holds';
import { forgetOwnStore, type OwnFiles, type OwnStore, openOwnStore } from '../dataset/store/own/store';
import type { IndicatorEntry } from '../model/catalog';
import type { Unreadable } from '../model/ownData';
import type { OwnDataset } from '../model/ownDataset';
import { mayHaveTexts } from './texts';

/** The longest name of a data set. */
export const LONGEST_NAME = 120;

/** What this window has done with own figures; what there is of them is asked for by queries (`ui/ownQueries.ts`). */
export interface OwnState {
  /** Deleted last, and can be brought back; with what it had. */
  readonly deleted: {
    readonly id: string;
    readonly name: string;
    readonly entries: readonly IndicatorEntry[];
  } | null;
  /** The name of what was deleted and cleared for good to make room; null if nothing was. */
  readonly gaveWay: string | null;
  /**
   * Why the last change was not made; null if it was. `gone`: what was to be brought back is not there any more;
   * `not-back`: it could not be reached.
   */
  readonly problem: StoreError['reason'] | 'gone' | 'not-back' | null;
  /** What the browser has answered when asked not to clear them by itself; null if it was not asked or cannot say. */
  readonly promised: boolean | null;
}

/** See {@link OwnState}. */
export const useOwn = create<OwnState>(() => ({
  deleted: null,
  gaveWay: null,
  problem: null,
  promised: null,
}));

const { getState: get, setState: set } = useOwn;

/** A change of the store, after which everything shown follows; what goes wrong is told in the state, and thrown. */
async function change<T>(act: (store: OwnStore) => Promise<T>): Promise<T> {
  try {
    const store = await openOwnStore();
    const result = await act(store);
    set({ problem: null });
    await markOwn(true, store.lasting);
    return result;
  } catch (error) {
    set({ problem: error instanceof StoreError ? error.reason : 'unavailable' });
    throw error;
  }
}

/** {@link change} for what a reader does on the page, where the state tells all there is to tell. */
function attempt(act: (store: OwnStore) => Promise<unknown>): Promise<void> {
  return change(act).then(
    () => {},
    () => {},
  );
}

/** Says that something is kept, if a page was closed before it could say so. Never throws. */
export async function noticeOwn(): Promise<void> {
  if (hasOwn()) return;
  try {
    const store = await openOwnStore();
    const [datasets, unreadable] = await Promise.all([store.list(), store.unreadable()]);
    if (datasets.length + unreadable.length > 0) await markOwn(true, store.lasting);
  } catch {
    // Whoever lists them is told.
  }
}

/** Offers no more what another window has brought back. Never throws. */
async function noticeBack(): Promise<void> {
  const { deleted } = get();
  if (!deleted) return;
  try {
    const datasets = await (await openOwnStore()).list();
    if (get().deleted !== deleted || !datasets.some(({ id }) => id === deleted.id)) return;
    set({ deleted: null });
    await letGo();
  } catch {
    // It is offered still.
  }
}
onOwnChange(noticeBack);

/** Gives a data set another name; an empty one changes nothing. */
export async function renameOwn(id: string, name: string): Promise<void> {
  // If it is cut, no half of a letter is left.
  const trimmed = name
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '');
  if (trimmed !== '') await attempt((store) => store.update(id, { name: trimmed }));
}

/** Shows the figures of a data set, or hides them; done when everything shown follows. */
export function switchOwn(id: string, on: boolean): Promise<void> {
  return attempt((store) => store.update(id, { on }));
}

/** Lets go of what this window may bring back, so that it can be cleared away. */
let letGo: () => Promise<void> = async () => {};

/** Deletes a data set, readable or not; {@link undoRemove} brings it back until {@link endUndo}. */
export async function removeOwn({
  id,
  name,
  layer,
}: Unreadable & Partial<Pick<OwnDataset, 'layer'>>): Promise<void> {
  const former = letGo;
  // Held before it is marked, so that no other window clears it away in between.
  const release = await hold(id);
  await attempt((store) => store.remove(id));
  if (get().problem !== null) return release();
  letGo = release;
  set({ deleted: { id, name, entries: layer?.indicatorEntries ?? [] }, gaveWay: null });
  await former();
  await clearDeleted();
}

/** Brings back what was deleted last; if it cannot be reached, that is told, and it can be tried again. */
export async function undoRemove(): Promise<void> {
  const { deleted } = get();
  if (!deleted) return;
  try {
    const back = await change((store) => store.restore(deleted.id));
    if (!back) set({ problem: 'gone' });
    // Something else may have been deleted meanwhile.
    if (get().deleted !== deleted) return;
    set({ deleted: null });
    await letGo();
  } catch {
    set({ problem: 'not-back' });
  }
}

/** Ends the offer to bring back what was deleted last, which is then cleared away. Never throws. */
export async function endUndo(): Promise<void> {
  if (get().deleted === null) return;
  set({ deleted: null });
  await letGo();
  await clearDeleted();
}

// A page that is left offers nothing any more. Whether there is time to clear is up to the browser; the next start does.
addEventListener('pagehide', () => void endUndo());

/**
 * Clears what was deleted last for good, if the room runs out for what is to be kept; the state tells.
 * @returns whether there was anything
 */
export async function giveWay(): Promise<boolean> {
  const { deleted } = get();
  if (!deleted) return false;
  await endUndo();
  set({ gaveWay: deleted.name });
  return true;
}

/** Clears what was deleted and is not held by an open window; also for when the app has started and is idle. */
export async function clearDeleted(): Promise<void> {
  try {
    const { deleted } = get();
    const store = await openOwnStore();
    const held = (await heldIds()) ?? new Set(deleted ? [deleted.id] : []);
    const left = await store.purge(held);
    if (mayHaveTexts()) await (await import('../referat/review/forgetTexts')).forgetTexts(store, held);
    if (left === 0 && store.lasting) await markOwn(false, true);
  } catch {
    // The next start tries again.
  }
}

let asked = false;

/**
 * Asks the browser, once, not to clear what is kept by itself. Nothing waits for the answer: Firefox asks the reader,
 * who may never say.
 */
async function askForPromise(): Promise<void> {
  if (asked) return;
  asked = true;
  set({ promised: (await navigator.storage?.persist?.().catch(() => null)) ?? null });
}

/**
 * Takes over a data set that an import has made.
 * @param files what the import could not keep by itself; null if it has kept them
 * @returns when what is shown has it
 * @throws {StoreError}
 */
export async function takeOwn(dataset: OwnDataset, files: OwnFiles | null): Promise<void> {
  await addToOwn(async (store) => {
    if (files !== null) return store.put(dataset, files);
    if (store.lasting) return;
    // The import could open what this page could not.
    forgetOwnStore();
    if (!(await openOwnStore()).lasting) throw new StoreError('unavailable');
  });
}

/** Forgets how the columns of tables have been read. */
export async function forgetMappings(): Promise<void> {
  try {
    await (await openOwnStore()).forgetMappings();
    set({ problem: null });
  } catch {
    set({ problem: 'unavailable' });
  }
}

/**
 * Lets data sets be added at once, after which everything shown follows. If any was, what was deleted before can no
 * longer be brought back.
 * @param added whether any was, by what came of it
 * @throws {StoreError}
 */
export async function addToOwn<T>(
  act: (store: OwnStore) => Promise<T>,
  added: (result: T) => boolean = () => true,
): Promise<T> {
  const result = await change(act);
  if (added(result)) {
    await endUndo();
    set({ gaveWay: null });
    void askForPromise();
  }
  return result;
}
