/** How the parts of a deck must be, wherever it is read from. */
import * as v from 'valibot';
import { DECK_LIMITS } from '../../../model/deck';

/**
 * Text in one line where `lines` is false; control characters, which no keyboard writes, are left out, and so is half a
 * character where it is cut.
 */
export const text = (most: number, lines = false) =>
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
export const id = v.pipe(v.string(), v.maxLength(100));
/** An address as it is written, with all but ASCII encoded: what cannot be encoded again would stop the page. */
const view = v.pipe(v.string(), v.regex(/^\/[!-~]*$/), v.maxLength(2000));

const content = v.variant('type', [
  v.object({ type: v.literal('chart'), view }),
  v.object({ type: v.literal('rows'), view, first: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ type: v.literal('lede'), area: id }),
  v.object({ type: v.literal('missing'), area: id }),
  v.object({ type: v.literal('sources'), areas: v.pipe(v.array(id), v.maxLength(120)) }),
]);

/** What a slide was seen with. */
export const seen = v.object({
  date: v.pipe(v.string(), v.isoDate()),
  values: v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())),
  bundled: v.exactOptional(v.literal(true)),
});

/** The parts of a slide but for its id. */
export const slideEntries = {
  content,
  title: v.nullable(text(DECK_LIMITS.title)),
  note: text(DECK_LIMITS.note, true),
  seen: v.nullable(seen),
};
