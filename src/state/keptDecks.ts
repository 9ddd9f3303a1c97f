/**
 * The reader's decks in this window. A change says no more than what it changes: it is shown at once, kept in one transaction
 * that applies it to what is kept by then, and announced to the other windows, so that two that write at once lose nothing
 * of each other's. What could not be kept stays on the page, which says so, and is tried again with the next change; words
 * written as a page is closed are left in localStorage for the next (`unkept.ts`).
 */
import { replaceEqualDeep } from '@tanstack/react-query';
import { create } from 'zustand';
import { troubleOf } from '../dataset/store/database';
import {
  type Aside,
  applyChange,
  type Collection,
  type DeckChange,
  inOrder,
  NO_DECKS,
} from '../dataset/store/decks/collection';
import { dropLegacy, type LegacyText, legacyTexts, readLegacy } from '../dataset/store/decks/legacy';
import { type DeckStore, openDeckStore, type Written } from '../dataset/store/decks/store';
import { dropUnkept, saveUnkept, stillUnkept, unkept } from '../dataset/store/decks/unkept';
import type { Deck } from '../model/deck';
import type { StoreTrouble } from '../model/ownData';

/** Something deleted, which can be had back until the next is deleted. */
export type Deleted =
  | { readonly type: 'deck' | 'aside'; readonly name: string }
  | { readonly type: 'slide'; readonly deck: string };

/** The decks of the reader, as this window shows them. */
export interface DecksState {
  /** In their order, with what this window has changed, kept yet or not. */
  readonly decks: readonly Deck[];
  /** Id of the deck that was added to last; null if there is none. */
  readonly current: string | null;
  /** What was kept and cannot be read. */
  readonly aside: readonly Aside[];
  /** Whether what the browser keeps has been read, or could not be. */
  readonly read: boolean;
  /** Why nothing can be read or kept; null if it can. */
  readonly trouble: StoreTrouble | null;
  readonly deleted: Deleted | null;
  /** False when the browser would not keep the last change: it is full, or refuses. */
  readonly kept: boolean;
  /** The deck that was opened last, and its slides, from 1, with a text that lost its end; null if none did. */
  readonly shortened: { readonly deck: string; readonly slides: readonly number[] } | null;
}

/** The reader's decks, kept in the browser and the same in all its windows. Filled by {@link readDecks}. */
export const useDecks = create<DecksState>(() => ({
  decks: [],
  current: null,
  aside: [],
  read: false,
  trouble: null,
  deleted: null,
  kept: true,
  shortened: null,
}));

const { getState: get, setState: set } = useDecks;

/** What is kept, as this window knows it. */
let known: Collection = NO_DECKS;
/** What has been changed here and is not kept yet, in its order. */
let pending: readonly DeckChange[] = [];
/** What a newer version left where the first version kept its decks. */
let newer: readonly Aside[] = [];
let store: Promise<DeckStore> | undefined;
let begun: Promise<void> | undefined;
/** Keys of words that were left by a page and are pending here. */
const left = new Set<string>();
/** Tells other windows that something is kept that they may not know, and is told by them; what is said is no matter. */
let channel: BroadcastChannel | null = null;

/** Ends when everything has been read and kept that was to be. */
let turns: Promise<void> = Promise.resolve();

/**
 * Reads or keeps when what was to be read and kept before has been, whatever the browser would do side by side: what is
 * known is never older than what was kept last. @param act never throws
 */
function inTurn(act: () => Promise<void>): Promise<void> {
  turns = turns.then(act);
  return turns;
}

/** What is the same as before as the same objects, so that it is not drawn anew. */
function sameAsBefore<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  const byId = new Map(before.map((one) => [one.id, one]));
  const same = now.map((one) => {
    const was = byId.get(one.id);
    return was && replaceEqualDeep(was, one) === was ? was : one;
  });
  return same.length === before.length && same.every((one, i) => one === before[i]) ? before : same;
}

/** Shows what is known with what has been changed here since. */
function show(): void {
  const all = pending.reduce(applyChange, known);
  set((state) => ({
    decks: sameAsBefore(state.decks, inOrder(all.decks)),
    aside: sameAsBefore(state.aside, [...all.aside.values(), ...newer]),
    current: all.current !== null && all.decks.has(all.current) ? all.current : null,
  }));
}

/** The store of this page. @throws if the browser refuses, which may be another answer next time */
function open(): Promise<DeckStore> {
  store ??= openDeckStore().catch((error: unknown) => {
    store = undefined;
    throw error;
  });
  return store;
}

/** Takes over what an earlier version kept, which is removed from where it was when it is in the database. */
async function takeOver(opened: DeckStore, texts: readonly LegacyText[]): Promise<void> {
  const found = texts.map((text) => ({ text, legacy: readLegacy(text) }));
  newer = found.flatMap(({ legacy }) => (legacy.newer ? legacy.aside : []));
  const own = found.filter(({ legacy }) => !legacy.newer);
  if (own.length === 0) return;
  await opened.takeOver(own.map(({ legacy }) => legacy));
  for (const { text } of own) dropLegacy(text);
  channel?.postMessage('');
}

/** Shows what an earlier version kept if it cannot be taken over now. */
function borrow(texts: readonly LegacyText[]): void {
  const legacy = texts.map(readLegacy);
  const decks = legacy.flatMap((one) => one.decks);
  pending = [
    ...decks.map((deck, place): DeckChange => ({ type: 'add', deck, place, isNew: false })),
    ...pending,
  ];
  newer = legacy.flatMap(({ aside }) => aside);
}

/** Takes over what an earlier version kept, and reads what is kept. @throws if the browser refuses */
async function readAll(): Promise<void> {
  const opened = await open();
  const texts = legacyTexts();
  await takeOver(opened, texts).catch(() => borrow(texts));
  known = await opened.read();
  for (const [key, words] of unkept()) {
    // What this page has left itself is pending here.
    if (left.has(key)) continue;
    const wanted = stillUnkept(words, known);
    pending = [...wanted, ...pending];
    if (wanted.length > 0) left.add(key);
    else dropUnkept(key);
  }
}

async function begin(): Promise<void> {
  await readAll().catch((error: unknown) => {
    set({ trouble: troubleOf(error) });
    borrow(legacyTexts());
  });
  show();
  set({ read: true });
  keep();
}

/** Reads what the browser keeps, the first time it is called. Never throws. */
export function readDecks(): Promise<void> {
  begun ??= inTurn(begin);
  return begun;
}

/** Whether a reading is to come, which finds whatever is kept by then. */
let stale = false;

/** Reads anew what other windows may have changed. */
function readAnew(): void {
  void readDecks();
  if (stale) return;
  stale = true;
  void inTurn(async () => {
    stale = false;
    try {
      known = await (await open()).read();
      set({ trouble: null });
      show();
    } catch {
      // What is shown stays; the next change tells whether it can be kept.
    }
  });
}

function listen(): void {
  channel = new BroadcastChannel('noegletavlen.praesentationer');
  channel.onmessage = () => {
    readAnew();
    keep();
  };
}
listen();
// A page that may come back by Back hears nothing meanwhile, and with a channel it may not come back.
addEventListener('pagehide', () => {
  const key = saveUnkept(pending, known);
  if (key !== null) left.add(key);
  channel?.close();
  channel = null;
});
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  listen();
  void readDecks();
  void inTurn(() => readAll().then(show, () => {}));
  keep();
});

/** What is known when changes have been kept. */
function after({ kept, ids }: Written, changes: readonly DeckChange[]): Collection {
  const decks = new Map(known.decks);
  for (const id of ids) {
    const placed = kept.decks.get(id);
    if (placed) decks.set(id, placed);
    else decks.delete(id);
  }
  const { aside } = changes.reduce(applyChange, { ...NO_DECKS, aside: known.aside });
  return { decks, aside, current: kept.current };
}

/** Whether a keeping is to come, of all that is pending by then. */
let keeping = false;

/** Keeps what is pending, and tells how that went. */
function keep(): void {
  void readDecks();
  if (keeping) return;
  keeping = true;
  void inTurn(async () => {
    keeping = false;
    const now = pending;
    if (now.length === 0) return;
    try {
      const written = await (await open()).write(now);
      pending = pending.filter((change) => !now.includes(change));
      known = after(written, now);
      set({ kept: true });
      if (pending.length === 0) {
        for (const key of left) dropUnkept(key);
        left.clear();
      }
      channel?.postMessage('');
      if (get().trouble) readAnew();
    } catch {
      set({ kept: false });
    }
    show();
  });
}

/** Makes changes: shown at once, kept as soon as can be. */
export function commit(...changes: DeckChange[]): void {
  pending = [...pending, ...changes];
  show();
  keep();
}

/** Waits until everything is read and kept that is to be, or could not be: for tests. */
export async function decksRest(): Promise<void> {
  for (let last: unknown; last !== turns; ) {
    last = turns;
    await last;
  }
}

/** Lets decks be read anew, as in a page that has just been opened: for tests, when {@link decksRest} has ended. */
export function forgetDecks(): void {
  known = NO_DECKS;
  pending = [];
  newer = [];
  store = undefined;
  begun = undefined;
  left.clear();
  set(useDecks.getInitialState(), true);
}
