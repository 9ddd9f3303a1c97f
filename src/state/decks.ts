/** What a reader can do to decks. Each change is shown at once and kept as soon as can be; see {@link commit}. */
import type { Aside, DeckChange } from '../dataset/store/decks/collection';
import { DECK_LIMITS, type Deck, newDeck, newId, newSlide, type Seen, type Slide } from '../model/deck';
import { commit, type DecksState, type Deleted, useDecks } from './keptDecks';

const { getState: get, setState: set } = useDecks;

/** Puts an entry at a place, moving those after it. */
function insert<T>(list: readonly T[], at: number, entry: T): T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** A change of the slides of a deck, which is told when; none if they are the same afterwards. */
function ofSlides(id: string, to: (slides: readonly Slide[]) => readonly Slide[]): DeckChange {
  const changed = new Date().toISOString();
  return {
    type: 'change',
    id,
    to: (deck) => {
      const slides = to(deck.slides);
      return slides === deck.slides ? deck : { ...deck, slides, changed };
    },
  };
}

/** Puts a slide after another: first after null, and at a place where the other is gone. Nothing if there is no room. */
function putSlide(
  slides: readonly Slide[],
  slide: Slide,
  after: string | null,
  place: number,
): readonly Slide[] {
  if (slides.length >= DECK_LIMITS.slides || slides.some(({ id }) => id === slide.id)) return slides;
  const at = after === null ? 0 : slides.findIndex(({ id }) => id === after) + 1;
  return insert(slides, after !== null && at === 0 ? Math.min(place, slides.length) : at, slide);
}

function slidesOf(deck: string): readonly Slide[] {
  return get().decks.find(({ id }) => id === deck)?.slides ?? [];
}

/**
 * Keeps a deck, which becomes the one that is added to; its name gets a number if another has it.
 * @param shortened its slides, from 1, with a text that lost its end
 */
export function addDeck(deck: Deck, shortened: readonly number[] = []): void {
  set({ shortened: shortened.length > 0 ? { deck: deck.id, slides: shortened } : null });
  commit({ type: 'add', deck, place: Date.now(), isNew: true }, { type: 'choose', id: deck.id });
}

/** Gives a deck another name; an empty one changes nothing. */
export function renameDeck(id: string, name: string): void {
  const trimmed = name.trim().slice(0, DECK_LIMITS.name);
  if (trimmed !== '') commit({ type: 'rename', id, name: trimmed, changed: new Date().toISOString() });
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

/** What brings back what was deleted last, as it was when it was deleted. */
let bringBack: (() => DeckChange) | null = null;

/**
 * Deletes something.
 * @param change the change, and what undoes it; the last that it tells is it
 */
function remove(deleted: Deleted, change: (undo: (by: () => DeckChange) => void) => DeckChange): void {
  set({ deleted });
  commit(
    change((by) => {
      if (get().deleted === deleted) bringBack = by;
    }),
  );
}

/** Deletes a deck; {@link undoDelete} brings it back. */
export function deleteDeck(id: string): void {
  const deck = get().decks.find((d) => d.id === id);
  if (!deck) return;
  remove({ type: 'deck', name: deck.name }, (undo) => ({
    type: 'remove',
    id,
    taken: (placed) => undo(() => ({ type: 'add', ...placed, isNew: false })),
  }));
}

/** Clears what was put aside; {@link undoDelete} brings it back. @param name what it is called where it is shown */
export function deleteAside(aside: Aside, name: string): void {
  remove({ type: 'aside', name }, (undo) => {
    undo(() => ({ type: 'putAside', aside }));
    return { type: 'dropAside', id: aside.id };
  });
}

/** Adds a slide at the end of a deck, or after another. Nothing is added to a deck that is full. */
export function addSlide(deck: string, slide: Slide, after?: string): void {
  commit(
    ofSlides(deck, (slides) => putSlide(slides, slide, after ?? slides.at(-1)?.id ?? null, slides.length)),
    { type: 'choose', id: deck },
  );
}

/** Adds a slide for the reader's own words: last, or after another. @returns its id */
export function addTextSlide(deck: string, after?: string): string {
  const slide = newSlide({ type: 'text', text: '' });
  addSlide(deck, slide, after);
  return slide.id;
}

/** Changes what is said on a slide. */
export function changeSlide(
  deck: string,
  id: string,
  to: Partial<Pick<Slide, 'title' | 'note'>> & { readonly text?: string },
): void {
  commit({ type: 'say', id: deck, slide: id, to, changed: new Date().toISOString() });
}

/** Remembers the figures that a slide has been seen with, which does not change the deck. */
export function rememberSeen(deck: string, slide: string, seen: Seen): void {
  commit({ type: 'see', id: deck, slide, seen });
}

/** Copies a slide, right after it. */
export function duplicateSlide(deck: string, id: string): void {
  const slide = slidesOf(deck).find((s) => s.id === id);
  if (slide) addSlide(deck, newSlide(slide.content, { ...slide, id: newId() }), id);
}

/** Moves a slide to a place, from 0. */
export function moveSlide(deck: string, id: string, to: number): void {
  const others = slidesOf(deck).filter((slide) => slide.id !== id);
  const place = Math.max(0, Math.min(to, others.length));
  // By what it comes after: other windows may have moved the others.
  const after = others[place - 1]?.id ?? null;
  commit(
    ofSlides(deck, (slides) => {
      const slide = slides.find((s) => s.id === id);
      if (!slide) return slides;
      const rest = slides.filter((s) => s !== slide);
      return putSlide(rest, slide, after, place);
    }),
  );
}

/** Deletes a slide; {@link undoDelete} brings it back. */
export function deleteSlide(deck: string, id: string): void {
  if (!slidesOf(deck).some((slide) => slide.id === id)) return;
  remove({ type: 'slide', deck }, (undo) =>
    ofSlides(deck, (slides) => {
      const place = slides.findIndex((slide) => slide.id === id);
      const slide = slides[place];
      if (!slide) return slides;
      const before = slides[place - 1]?.id ?? null;
      undo(() => ofSlides(deck, (later) => putSlide(later, slide, before, place)));
      return slides.filter((s) => s !== slide);
    }),
  );
}

/** Why what was deleted last cannot be brought back: its deck has been filled or deleted since. Null if it can. */
export function undoProblem({
  decks,
  deleted,
}: Pick<DecksState, 'decks' | 'deleted'>): 'full' | 'gone' | null {
  if (deleted?.type !== 'slide') return null;
  const slides = decks.find(({ id }) => id === deleted.deck)?.slides;
  if (!slides) return 'gone';
  return slides.length < DECK_LIMITS.slides ? null : 'full';
}

/** Ends the offer to bring back what was deleted last. */
export function endUndo(): void {
  bringBack = null;
  set({ deleted: null });
}

/** Brings back what was deleted last, where it was; nothing if it cannot be. */
export function undoDelete(): void {
  if (!get().deleted || !bringBack || undoProblem(get()) !== null) return;
  commit(bringBack());
  endUndo();
}
