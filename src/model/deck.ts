/**
 * A deck: slides that refer to figures, not to pictures of them. It is kept in the browser, saved as a file and carried
 * by a link in one and the same form, which has a version.
 */

/** Name of the form, which tells a deck from other JSON. */
export const DECK_FORMAT = 'noegletavlen-praesentation';
/** The version written. A later one is refused, as it may mean what this program does not know. */
export const DECK_VERSION = 1;

/** What is taken in; beyond it a file is refused or a text cut. */
export const DECK_LIMITS = { bytes: 2_000_000, slides: 200, title: 300, note: 5_000, name: 120 } as const;

/** Rows of a comparison on one slide: as many as can be read from the back of the room. */
export const ROWS_ON_SLIDE = 5;

/** What a slide shows. A view is an address without its `#` and its language. */
export type SlideContent =
  /** A chart or a table of one indicator. */
  | { readonly type: 'chart'; readonly view: string }
  /** A part of a comparison's table, from a row onwards. */
  | { readonly type: 'rows'; readonly view: string; readonly first: number }
  /** The most important figures of an area in words. */
  | { readonly type: 'lede'; readonly area: string }
  /** What other municipalities state and this one does not. */
  | { readonly type: 'missing'; readonly area: string }
  /** The referater that state figures about the areas; every one when there are none. */
  | { readonly type: 'sources'; readonly areas: readonly string[] };

/** The figures of a slide when it was made: the values by area, group, kind and period, and the date (ISO 8601). */
export interface Seen {
  readonly date: string;
  readonly values: Readonly<Record<string, number>>;
  /** That every value is one of the site's own. Without it the reader's own figures may be among them: they stay here. */
  readonly bundled?: true;
}

/** One slide. */
export interface Slide {
  /** Unique within its deck. */
  readonly id: string;
  readonly content: SlideContent;
  /** What stands over it instead of the finding, or null. */
  readonly title: string | null;
  /** What the speaker wants to remember. */
  readonly note: string;
  /** Null until its figures have been shown once. */
  readonly seen: Seen | null;
}

/** A named deck. */
export interface Deck {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, ISO 8601 with time. */
  readonly changed: string;
  readonly slides: readonly Slide[];
}

/** A short id that no other slide or deck has. */
export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).reduce((id, part) => id + part.toString(36), '');
}

/** A new slide of a content. */
export function newSlide(content: SlideContent, more: Partial<Slide> = {}): Slide {
  return { id: newId(), content, title: null, note: '', seen: null, ...more };
}

/** A deck without what its speaker wants to remember. */
export function withoutNotes(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, note: '' })) };
}

/** A new deck. */
export function newDeck(name: string, slides: readonly Slide[] = [], now = new Date()): Deck {
  return { id: newId(), name, changed: now.toISOString(), slides };
}
