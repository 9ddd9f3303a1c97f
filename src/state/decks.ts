import { create } from 'zustand';
import { type PersistStorage, persist } from 'zustand/middleware';
import { type KeptDecks, parseKept } from '../dataset/deckFile';
import {
  DECK_LIMITS,
  DECK_VERSION,
  type Deck,
  newDeck,
  newId,
  newSlide,
  type Seen,
  type Slide,
} from '../model/deck';

const KEY = 'noegletavlen.praesentationer';

/** Something deleted, which can be had back until the next is deleted. */
export type Deleted =
  | { readonly type: 'deck'; readonly deck: Deck; readonly at: number; readonly current: boolean }
  | { readonly type: 'slide'; readonly deck: string; readonly slide: Slide; readonly at: number };

interface DecksState extends KeptDecks {
  readonly deleted: Deleted | null;
  /** False when the browser would not keep the last change: it is full, or refuses. */
  readonly kept: boolean;
  /** True when what was kept could not be read, and was put aside. */
  readonly unreadable: boolean;
}

/** The text that this window read or wrote last, which needs no look before it is written over. */
let known: string | null = null;

/** Tells how keeping went. The store is written to by its own storage: only what is new, or it would never end. */
function tell(news: Partial<Pick<DecksState, 'kept' | 'unreadable'>>): void {
  queueMicrotask(() => {
    const state = useDecks.getState();
    const isNew = (Object.keys(news) as (keyof typeof news)[]).some((key) => news[key] !== state[key]);
    if (isNew) useDecks.setState(news);
  });
}

/** The browser's storage, which may be full, refused, or hold what this version cannot read. Never throws. */
const storage: PersistStorage<KeptDecks> = {
  getItem: (name) => {
    let text: string | null = null;
    try {
      text = localStorage.getItem(name);
    } catch {
      // A browser that refuses says so when something is to be kept.
    }
    const read = text === null ? null : parseKept(text);
    if (read) known = text;
    else if (text !== null) tell({ unreadable: true });
    return read;
  },
  setItem: (name, value) => {
    const text = JSON.stringify(value);
    try {
      const there = localStorage.getItem(name);
      // Storing again what came from another window would go back and forth between the two.
      if (there !== text) {
        if (there !== null && there !== known && parseKept(there) === null) {
          localStorage.setItem(`${name} ${new Date().toISOString()}`, there);
          tell({ unreadable: true });
        }
        localStorage.setItem(name, text);
        known = text;
      }
      tell({ kept: true });
    } catch {
      tell({ kept: false });
    }
  },
  removeItem: () => {},
};

/** The reader's decks, kept in the browser and the same in all its windows. */
export const useDecks = create<DecksState>()(
  persist((): DecksState => ({ decks: [], current: null, deleted: null, kept: true, unreadable: false }), {
    name: KEY,
    version: DECK_VERSION,
    storage,
    partialize: ({ decks, current }) => ({ decks, current }),
  }),
);

// Changes made in other windows; where this one has something that could not be kept, that is not given up for them.
addEventListener('storage', ({ key, newValue }) => {
  if (key === KEY && newValue !== null && parseKept(newValue) && useDecks.getState().kept)
    void useDecks.persist.rehydrate();
});

const { getState: get, setState: set } = useDecks;

/** Puts an entry at a place, moving those after it. */
function insert<T>(list: readonly T[], at: number, entry: T): T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** Changes a deck; nothing where there is none. */
function change(id: string, to: (deck: Deck) => Partial<Deck>): void {
  const changed = new Date().toISOString();
  set(({ decks }) => ({
    decks: decks.map((deck) => (deck.id === id ? { ...deck, changed, ...to(deck) } : deck)),
  }));
}

/** A name that no deck has: with a number where it is taken. */
function freeName(name: string, decks: readonly Deck[]): string {
  const taken = new Set(decks.map((deck) => deck.name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} ${n}`;
  return free;
}

/** Keeps a deck, which becomes the one that is added to; its name gets a number where another has it. */
export function addDeck(deck: Deck): void {
  set(({ decks }) => {
    const name = freeName(deck.name, decks);
    return { decks: [...decks, name === deck.name ? deck : { ...deck, name }], current: deck.id };
  });
}

/** Gives a deck another name; an empty one changes nothing. */
export function renameDeck(id: string, name: string): void {
  const trimmed = name.trim().slice(0, DECK_LIMITS.name);
  if (trimmed !== '') change(id, () => ({ name: trimmed }));
}

/** Keeps a copy of a deck beside it. */
export function duplicateDeck(id: string, name: string): void {
  const deck = get().decks.find((d) => d.id === id);
  if (deck)
    addDeck(
      newDeck(
        name,
        deck.slides.map((slide) => ({ ...slide, id: newId() })),
      ),
    );
}

/** Deletes a deck; {@link undoDelete} brings it back. */
export function deleteDeck(id: string): void {
  const { decks, current } = get();
  const at = decks.findIndex((deck) => deck.id === id);
  const deck = decks[at];
  if (!deck) return;
  set({
    decks: decks.filter((d) => d !== deck),
    current: current === id ? null : current,
    deleted: { type: 'deck', deck, at, current: current === id },
  });
}

/** Adds a slide at the end of a deck, or after another. Nothing is added to a deck that is full. */
export function addSlide(deck: string, slide: Slide, after: string | null = null): void {
  change(deck, ({ slides }) => {
    if (slides.length >= DECK_LIMITS.slides) return {};
    const at = after === null ? slides.length : slides.findIndex((s) => s.id === after) + 1;
    return { slides: insert(slides, at, slide) };
  });
  set({ current: deck });
}

/** The slides of a deck with one of them changed. */
function withSlide({ slides }: Deck, id: string, to: Partial<Slide>): Slide[] {
  return slides.map((slide) => (slide.id === id ? { ...slide, ...to } : slide));
}

/** Changes what is said on a slide. */
export function changeSlide(deck: string, id: string, to: Partial<Pick<Slide, 'title' | 'note'>>): void {
  change(deck, (own) => ({ slides: withSlide(own, id, to) }));
}

/** Remembers the figures that a slide has been seen with, which does not change the deck. */
export function rememberSeen(deck: string, id: string, seen: Seen): void {
  change(deck, (own) => ({ slides: withSlide(own, id, { seen }), changed: own.changed }));
}

/** Copies a slide, right after it. */
export function duplicateSlide(deck: string, id: string): void {
  const slide = get()
    .decks.find((d) => d.id === deck)
    ?.slides.find((s) => s.id === id);
  if (slide) addSlide(deck, newSlide(slide.content, { ...slide, id: newId() }), id);
}

/** Moves a slide to a place, from 0. */
export function moveSlide(deck: string, id: string, to: number): void {
  change(deck, ({ slides }) => {
    const slide = slides.find((s) => s.id === id);
    if (!slide) return {};
    return {
      slides: insert(
        slides.filter((s) => s !== slide),
        Math.max(0, Math.min(to, slides.length - 1)),
        slide,
      ),
    };
  });
}

/** Deletes a slide; {@link undoDelete} brings it back. */
export function deleteSlide(deck: string, id: string): void {
  const slides = get().decks.find((d) => d.id === deck)?.slides ?? [];
  const at = slides.findIndex((s) => s.id === id);
  const slide = slides[at];
  if (!slide) return;
  change(deck, () => ({ slides: slides.filter((s) => s !== slide) }));
  set({ deleted: { type: 'slide', deck, slide, at } });
}

/** Whether what was deleted last can be brought back: a deck that was filled since has no room for its slide. */
export function canUndo({ decks, deleted }: Pick<DecksState, 'decks' | 'deleted'>): boolean {
  if (deleted?.type !== 'slide') return deleted !== null;
  const slides = decks.find(({ id }) => id === deleted.deck)?.slides;
  return slides === undefined || slides.length < DECK_LIMITS.slides;
}

/** Brings back what was deleted last, where it was; nothing where there is no room for it. */
export function undoDelete(): void {
  const { deleted } = get();
  if (!deleted || !canUndo(get())) return;
  if (deleted.type === 'deck') {
    set(({ decks, current }) => ({
      decks: insert(decks, deleted.at, deleted.deck),
      current: deleted.current ? deleted.deck.id : current,
    }));
  } else {
    change(deleted.deck, ({ slides }) => ({ slides: insert(slides, deleted.at, deleted.slide) }));
  }
  set({ deleted: null });
}
