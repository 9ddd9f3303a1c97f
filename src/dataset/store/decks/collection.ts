/** The decks of a browser as they are read, and every change that can be made of them. */
import * as v from 'valibot';
import type { Deck, Seen, Slide } from '../../../model/deck';
import type { Shape } from '../../../model/shape';
import { deckProblemSchema } from './deckFile';

/** A deck, and where it stands among the others: they are listed by their places, and a place may be left empty. */
export interface Placed {
  readonly place: number;
  readonly deck: Deck;
}

/** What was kept as a deck, or as several, and cannot be read, or not wholly. */
export const asideSchema = v.object({
  id: v.string(),
  /** Name of the deck; '' if that cannot be told. */
  name: v.string(),
  problem: deckProblemSchema,
  /** True if what could be read of it is a deck now. */
  partly: v.boolean(),
  /** All of it as it was kept. */
  text: v.string(),
});
/** See {@link asideSchema}. */
export type Aside = Shape<typeof asideSchema>;

/** What a browser keeps of decks. */
export interface Collection {
  readonly decks: ReadonlyMap<string, Placed>;
  readonly aside: ReadonlyMap<string, Aside>;
  /** Id of the deck that was added to last; null before any was. */
  readonly current: string | null;
}

/** Nothing. */
export const NO_DECKS: Collection = { decks: new Map(), aside: new Map(), current: null };

const changed = { id: v.string(), changed: v.string() };
/** What is written on a slide or as the name of a deck, and when (ISO 8601 with time). */
export const wordsSchema = v.variant('type', [
  v.object({
    type: v.literal('say'),
    ...changed,
    slide: v.string(),
    to: v.object({
      title: v.exactOptional(v.nullable(v.string())),
      note: v.exactOptional(v.string()),
      /** Of a slide of the reader's own words. */
      text: v.exactOptional(v.string()),
    }),
  }),
  v.object({ type: v.literal('rename'), ...changed, name: v.string() }),
]);
/** See {@link wordsSchema}. */
export type Words = Shape<typeof wordsSchema>;

/**
 * A change, which says no more than what is changed: it can be made of what this window shows, and of what is kept by
 * then, whatever other windows have changed meanwhile. What is not there any more is not changed.
 */
export type DeckChange =
  | Words
  /**
   * Adds a deck as it is in its place; a new one after all others, with a number if another has its name. New ones are
   * given the time as their place: the place of one that was deleted stays free for it.
   */
  | { readonly type: 'add'; readonly deck: Deck; readonly place: number; readonly isNew: boolean }
  /** `taken` is told what the deck was each time the change is made. */
  | { readonly type: 'remove'; readonly id: string; readonly taken: (placed: Placed) => void }
  | { readonly type: 'change'; readonly id: string; readonly to: (deck: Deck) => Deck }
  /** Remembers the figures that a slide has been seen with, which does not change the deck. */
  | { readonly type: 'see'; readonly id: string; readonly slide: string; readonly seen: Seen }
  | { readonly type: 'choose'; readonly id: string | null }
  | { readonly type: 'putAside'; readonly aside: Aside }
  | { readonly type: 'dropAside'; readonly id: string };

/** A map with one entry more, or another. */
function having<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}

/** A map without an entry. */
function lacking<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

/** A name that no deck has: with a number if it is taken. */
function freeName(name: string, decks: readonly Placed[]): string {
  const taken = new Set(decks.map(({ deck }) => deck.name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} ${n}`;
  return free;
}

/** The place after all decks. */
export function endOf(decks: Collection['decks']): number {
  return Math.max(0, ...[...decks.values()].map(({ place }) => place + 1));
}

function add(all: Collection, deck: Deck, place: number, isNew: boolean): Collection {
  const { decks } = all;
  if (decks.has(deck.id)) return all;
  const placed = isNew
    ? {
        place: Math.max(place, endOf(decks)),
        deck: { ...deck, name: freeName(deck.name, [...decks.values()]) },
      }
    : { place, deck };
  return { ...all, decks: having(decks, deck.id, placed) };
}

function changeDeck(all: Collection, id: string, to: (deck: Deck) => Deck): Collection {
  const placed = all.decks.get(id);
  if (!placed) return all;
  const deck = to(placed.deck);
  return deck === placed.deck ? all : { ...all, decks: having(all.decks, id, { ...placed, deck }) };
}

function withSlide(deck: Deck, id: string, to: Partial<Slide>): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? { ...slide, ...to } : slide)) };
}

/** Writes on a slide; a text on what has none is left out. */
function say(deck: Deck, id: string, { text, ...to }: Extract<Words, { readonly type: 'say' }>['to']): Deck {
  const said = withSlide(deck, id, to);
  const content = deck.slides.find((slide) => slide.id === id)?.content;
  return text === undefined || content?.type !== 'text'
    ? said
    : withSlide(said, id, { content: { ...content, text } });
}

/** Makes a change. */
export function applyChange(all: Collection, change: DeckChange): Collection {
  switch (change.type) {
    case 'add':
      return add(all, change.deck, change.place, change.isNew);
    case 'remove': {
      const placed = all.decks.get(change.id);
      if (!placed) return all;
      change.taken(placed);
      return { ...all, decks: lacking(all.decks, change.id) };
    }
    case 'rename':
      return changeDeck(all, change.id, (deck) => ({ ...deck, name: change.name, changed: change.changed }));
    case 'say':
      return changeDeck(all, change.id, (deck) =>
        deck.slides.some(({ id }) => id === change.slide)
          ? { ...say(deck, change.slide, change.to), changed: change.changed }
          : deck,
      );
    case 'change':
      return changeDeck(all, change.id, change.to);
    case 'see':
      return changeDeck(all, change.id, (deck) => withSlide(deck, change.slide, { seen: change.seen }));
    case 'choose':
      return { ...all, current: change.id };
    case 'putAside':
      return { ...all, aside: having(all.aside, change.aside.id, change.aside) };
    case 'dropAside':
      return { ...all, aside: lacking(all.aside, change.id) };
  }
}

/** The decks in their order. */
export function inOrder(decks: Collection['decks']): Deck[] {
  return [...decks.values()]
    .sort((a, b) => a.place - b.place || (a.deck.id < b.deck.id ? -1 : 1))
    .map(({ deck }) => deck);
}
