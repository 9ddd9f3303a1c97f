/**
 * A deck: slides that refer to figures by addresses, not to pictures of them; with newer data they show the newer data, and
 * say what has changed since they were made. It is kept in the browser, saved as a file and carried
 * by a link in one and the same form, which has a version.
 */
import * as v from 'valibot';
import { count, finite, isoDate, type Shape } from './shape';

/** Name of the form, which tells a deck from other JSON. */
export const DECK_FORMAT = 'noegletavlen-praesentation';
/**
 * The version written. A later one is refused, as it may mean what this program does not know. Version 1 had no slides of
 * `title`, `figures`, `questions` and `text`, and what is now a verdict was `lede`.
 */
export const DECK_VERSION = 2;

/** What is taken in; beyond it a file is refused or a text cut. */
export const DECK_LIMITS = {
  bytes: 2_000_000,
  slides: 200,
  title: 300,
  note: 5_000,
  name: 120,
  text: 1_500,
} as const;

/**
 * Text in one line unless `lines` says otherwise; control characters, which no keyboard writes, are left out, and so is half
 * a character if it is cut.
 */
const text = (most: number, lines = false) =>
  v.pipe(
    v.string(),
    v.transform((value) =>
      value
        .replace(lines ? /[^\P{Cc}\n]/gu : /\p{Cc}+/gu, ' ')
        .slice(0, most)
        .replace(/\p{Cs}/gu, ''),
    ),
  );

/** An id, of whatever makes it. */
export const idSchema = v.pipe(v.string(), v.maxLength(100));
/** An address without its `#` and its language, with all but ASCII encoded: what cannot be encoded again would stop the page. */
const view = v.pipe(v.string(), v.regex(/^\/[!-~]*$/), v.maxLength(2000));

const ofArea = { area: idSchema };

/** What a slide shows. */
const contentSchema = v.variant('type', [
  /** Which area it is about, the meeting, and how new the figures are. */
  v.object({ type: v.literal('title'), ...ofArea }),
  /** How an area does: its most important figures, judged. */
  v.object({ type: v.literal('verdict'), ...ofArea }),
  /** A chart or a table of one indicator. */
  v.object({ type: v.literal('chart'), view }),
  /** A part of a comparison's table, from a row onwards. */
  v.object({ type: v.literal('rows'), view, first: count }),
  /** The figures of an area that there is nothing to hold against. */
  v.object({ type: v.literal('figures'), ...ofArea }),
  /** What there is to decide or to ask, as the figures of an area raise it. */
  v.object({ type: v.literal('questions'), ...ofArea }),
  /** The referater that state figures about the areas; every one when there are none. */
  v.object({
    type: v.literal('sources'),
    areas: v.pipe(v.array(idSchema), v.maxLength(120)),
    /** Those of what the ready-made deck of the area tells, and no others. */
    told: v.exactOptional(v.literal(true)),
  }),
  /** A text of the reader's own under the title of the slide: lines, an empty one between paragraphs. */
  v.object({ type: v.literal('text'), text: text(DECK_LIMITS.text, true) }),
  /** Of version 1: the most important figures in words, and what other municipalities state and this one does not. */
  v.pipe(
    v.object({ type: v.literal('lede'), ...ofArea }),
    v.transform(({ area }) => ({ type: 'verdict' as const, area })),
  ),
  v.pipe(
    v.object({ type: v.literal('missing'), ...ofArea }),
    v.transform(({ area }) => ({ type: 'questions' as const, area })),
  ),
]);
/** See {@link contentSchema}. */
export type SlideContent = Shape<typeof contentSchema>;

/** The figures of a slide when it was made: the values by area, group, kind and period, and the date (ISO 8601). */
export const seenSchema = v.object({
  date: isoDate,
  values: v.record(v.pipe(v.string(), v.maxLength(200)), finite),
  /** That every value is one of the site's own. Without it the reader's own figures may be among them: they stay here. */
  bundled: v.exactOptional(v.literal(true)),
});
/** See {@link seenSchema}. */
export type Seen = Shape<typeof seenSchema>;

/** One slide. */
export const slideSchema = v.object({
  /** Unique within its deck. */
  id: idSchema,
  content: contentSchema,
  /** What stands over it instead of the finding, or null. */
  title: v.nullable(text(DECK_LIMITS.title)),
  /** What the speaker wants to remember. */
  note: text(DECK_LIMITS.note, true),
  /** Null until its figures have been shown once. */
  seen: v.nullable(seenSchema),
});
/** See {@link slideSchema}. */
export type Slide = Shape<typeof slideSchema>;

/** A named deck. */
export const deckSchema = v.object({
  id: idSchema,
  name: text(DECK_LIMITS.name),
  /** When it was last changed, ISO 8601 with time. */
  changed: v.string(),
  slides: v.array(slideSchema),
});
/** See {@link deckSchema}. */
export type Deck = Shape<typeof deckSchema>;

/** A deck as it leaves the browser. Ids stay behind: they mean nothing elsewhere. */
export const deckFileSchema = v.object({
  format: v.literal(DECK_FORMAT),
  version: v.picklist([1, DECK_VERSION]),
  name: deckSchema.entries.name,
  slides: v.pipe(v.array(v.omit(slideSchema, ['id'])), v.maxLength(DECK_LIMITS.slides)),
});
/** See {@link deckFileSchema}. */
export type DeckFile = Shape<typeof deckFileSchema>;

/** A short id that no other slide or deck has. */
export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).reduce((id, part) => id + part.toString(36), '');
}

/** A new slide of a content. Beside a deck of the reader's own may stand charts of more than a ready-made deck tells. */
export function newSlide(content: SlideContent, more: Partial<Slide> = {}): Slide {
  const own = content.type === 'sources' ? { type: content.type, areas: content.areas } : content;
  return { id: newId(), content: own, title: null, note: '', seen: null, ...more };
}

/** A deck without what its speaker wants to remember. */
export function withoutNotes(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, note: '' })) };
}

/** A new deck. */
export function newDeck(name: string, slides: readonly Slide[] = [], now = new Date()): Deck {
  return { id: newId(), name, changed: now.toISOString(), slides };
}
