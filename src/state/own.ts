import { create } from 'zustand';
import { StoreError } from '../dataset/database/connection';
import { hasOwn, markOwn, onOwnChange } from '../dataset/own/flag';
import { forgetOwnStore, type OwnFiles, type OwnStore, openOwnStore } from '../dataset/own/store';
import type { OwnDataset, StoreTrouble } from '../model/ownData';

/** The longest name of a data set. */
export const LONGEST_NAME = 120;

/** What this browser holds of the reader's own figures. */
export interface OwnState {
  /** Newest first; null until they have been read. */
  readonly datasets: readonly OwnDataset[] | null;
  /** Why nothing lasts beyond this page; null where it does. */
  readonly trouble: StoreTrouble | null;
  /** Deleted last, and can be had back. */
  readonly deleted: OwnDataset | null;
  /** Why the last change was not made; null where it was. */
  readonly problem: StoreError['reason'] | null;
  /** Whether the browser has promised not to clear them by itself; null where it was not asked or cannot say. */
  readonly promised: boolean | null;
  /** Bytes that the site takes up and may take up, as the browser reckons; null where it does not say. */
  readonly room: { readonly used: number; readonly most: number } | null;
}

/** See {@link OwnState}. Filled by {@link readOwn}. */
export const useOwn = create<OwnState>(() => ({
  datasets: null,
  trouble: null,
  deleted: null,
  problem: null,
  promised: null,
  room: null,
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

async function readRoom(): Promise<OwnState['room']> {
  // Only where the page came over a safe connection.
  const reckoned = await navigator.storage?.estimate?.().catch(() => null);
  return reckoned?.usage === undefined || reckoned.quota === undefined
    ? null
    : { used: reckoned.usage, most: reckoned.quota };
}

/** Finds out whether own figures last. Never throws. */
export async function readTrouble(): Promise<void> {
  const { trouble } = await openOwnStore();
  set({ trouble });
}

/** Reads what is there into the state. Never throws. */
export async function readOwn(): Promise<void> {
  const store = await openOwnStore();
  set({ trouble: store.trouble });
  try {
    const datasets = await store.list();
    set({ datasets });
    // Kept by a page that was closed before it could say so.
    if (datasets.length > 0 && !hasOwn()) await markOwn(true, store.lasting);
  } catch {
    set({ datasets: get().datasets ?? [], problem: 'unavailable' });
  }
  const promised = (await navigator.storage?.persisted?.().catch(() => null)) || get().promised;
  set({ promised, room: await readRoom() });
}

// What is listed follows what other windows and other parts of this page do.
onOwnChange(() => (get().datasets === null ? undefined : readOwn()));

/** Gives a data set another name; an empty one changes nothing. */
export async function renameOwn(id: string, name: string): Promise<void> {
  const trimmed = name.trim().slice(0, LONGEST_NAME);
  if (trimmed !== '') await attempt((store) => store.update(id, { name: trimmed }));
}

/** Shows the figures of a data set, or hides them. */
export async function switchOwn(id: string, on: boolean): Promise<void> {
  // Seen at once; it takes a moment to be kept.
  set(({ datasets }) => ({
    datasets: datasets?.map((one) => (one.id === id ? { ...one, on } : one)) ?? null,
  }));
  await attempt((store) => store.update(id, { on }));
  if (get().problem !== null) await readOwn();
}

/** Name of the lock that a window holds on what it may still bring back. */
const LOCK = 'noegletavlen.egne slettet ';
let letGo: () => void = () => {};

/** Holds on to what was deleted, so that another window that opens does not clear it away. */
function hold(id: string): void {
  letGo();
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  navigator.locks?.request(LOCK + id, { mode: 'shared' }, () => released).catch(() => {});
}

/** Deletes a data set; {@link undoRemove} brings it back until the next is deleted or kept. */
export async function removeOwn(dataset: OwnDataset): Promise<void> {
  hold(dataset.id);
  await attempt((store) => store.remove(dataset.id));
  if (get().problem === null) set({ deleted: dataset });
}

/** Brings back what was deleted last. */
export async function undoRemove(): Promise<void> {
  const { deleted } = get();
  if (!deleted) return;
  letGo();
  await attempt((store) => store.restore(deleted.id));
  set({ deleted: null });
}

/** Clears what was deleted and is not held by an open window; for when the app has started and is idle. */
export async function clearDeleted(): Promise<void> {
  try {
    const held = (await navigator.locks?.query())?.held ?? [];
    const wanted = held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
    const store = await openOwnStore();
    const left = await store.purge(new Set(wanted));
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
  if (asked || get().promised !== null) return;
  asked = true;
  set({ promised: (await navigator.storage?.persist?.().catch(() => null)) ?? null });
}

/**
 * Takes over a data set that an import has made.
 * @param files what the import could not keep by itself; null where it has kept them
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

/** Lets data sets be added at once, after which everything shown follows. @throws {StoreError} */
export async function addToOwn<T>(act: (store: OwnStore) => Promise<T>): Promise<T> {
  const result = await change(act);
  // What is added makes room for itself where something was deleted.
  set({ deleted: null });
  void askForPromise();
  return result;
}
