import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { DECK_LIMITS, type Deck, newDeck, newId, newSlide, type Slide } from '../model/deck';

const KEY = 'noegletavlen.praesentationer';
/** The form in which decks are kept; raise it when it changes, with a `migrate`. */
const VERSION = 1;

/** Something deleted, which can be had back until the next is deleted. */
export type Deleted =
  | { readonly type: 'deck'; readonly deck: Deck; readonly at: number }
  | { readonly type: 'slide'; readonly deck: string; readonly slide: Slide; readonly at: number };

interface DecksState {
  readonly decks: readonly Deck[];
  /** The deck that was added to last. */
  readonly current: string | null;
  readonly deleted: Deleted | null;
  /** False when the browser would not keep the last change: it is full, or refuses. */
  readonly kept: boolean;
}

/** Storage that says whether it kept what it was given, and never throws. */
const storage: StateStorage = {
  getItem: (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  setItem: (name, value) => {
    let kept = true;
    try {
      // Storing again what came from another window would go back and forth between the two.
      if (localStorage.getItem(name) !== value) localStorage.setItem(name, value);
    } catch {
      kept = false;
    }
    // The store is written to by its own storage: only when it says something new, or it would never end.
    queueMicrotask(() => {
      if (useDecks.getState().kept !== kept) useDecks.setState({ kept });
    });
  },
  removeItem: (name) => localStorage.removeItem(name),
};

/** The reader's decks, kept in the browser and the same in all its windows. */
export const useDecks = create<DecksState>()(
  persist((): DecksState => ({ decks: [], current: null, deleted: null, kept: true }), {
    name: KEY,
    version: VERSION,
    storage: createJSONStorage(() => storage),
    partialize: ({ decks, current }) => ({ decks, current }),
  }),
);

/** Follows changes made in other windows. */
export function followDecks(): () => void {
  const follow = (event: StorageEvent) => event.key === KEY && void useDecks.persist.rehydrate();
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

const { getState: get, setState: set } = useDecks;

/** Puts an entry at a place, moving those after it. */
function insert<T>(list: readonly T[], at: number, entry: T): T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** Changes a deck; nothing where there is none. */
function change(id: string, to: (deck: Deck) => Partial<Deck>): void {
  const changed = new Date().toISOString();
  set(({ decks }) => ({
    decks: decks.map((deck) => (deck.id === id ? { ...deck, ...to(deck), changed } : deck)),
  }));
}

/** Keeps a deck, which becomes the one that is added to. */
export function addDeck(deck: Deck): void {
  set(({ decks }) => ({ decks: [...decks, deck], current: deck.id }));
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
    deleted: { type: 'deck', deck, at },
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

/** Changes what is said on a slide or remembered of it. */
export function changeSlide(deck: string, id: string, to: Partial<Omit<Slide, 'id'>>): void {
  change(deck, ({ slides }) => ({
    slides: slides.map((slide) => (slide.id === id ? { ...slide, ...to } : slide)),
  }));
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

/** Brings back what was deleted last, where it was. */
export function undoDelete(): void {
  const { deleted } = get();
  if (!deleted) return;
  if (deleted.type === 'deck') {
    set(({ decks }) => ({ decks: insert(decks, deleted.at, deleted.deck) }));
  } else {
    change(deleted.deck, ({ slides }) => ({ slides: insert(slides, deleted.at, deleted.slide) }));
  }
  set({ deleted: null });
}
