import * as v from 'valibot';
import {
  DECK_FORMAT,
  DECK_LIMITS,
  DECK_VERSION,
  type Deck,
  type DeckFile,
  deckFileSchema,
  newDeck,
  newSlide,
} from '../../../model/deck';
import type { Shape } from '../../../model/shape';

/** Why a text is no deck. */
export const deckProblemSchema = v.variant('problem', [
  /** More than a deck may take. */
  v.object({ problem: v.literal('too-large') }),
  /** Begins as a deck and ends too early, or was changed on its way. */
  v.object({ problem: v.literal('cut') }),
  /** Something else than a deck. */
  v.object({ problem: v.literal('not-a-deck') }),
  /** Written by a newer version of the program. */
  v.object({ problem: v.literal('newer'), version: v.number() }),
  /** A deck with a part that is not as it must be; `at` says where, as a path such as `slides.2.title`. */
  v.object({ problem: v.literal('broken'), at: v.string() }),
]);
/** See {@link deckProblemSchema}. */
export type DeckProblem = Shape<typeof deckProblemSchema>;

/** A file with no more of it known than what may be too long. */
const lengths = v.object({
  slides: v.array(
    v.object({
      title: v.nullable(v.string()),
      note: v.string(),
      content: v.object({ text: v.optional(v.string(), '') }),
    }),
  ),
});

/** A deck that came from elsewhere. */
export interface Opened {
  readonly deck: Deck;
  /** Slides, from 1, with a title, a text or a note that was too long and lost its end. */
  readonly shortened: readonly number[];
}

/** The slides of a file that is a deck whose texts are longer than they may be. */
function tooLong(json: unknown): number[] {
  return v
    .parse(lengths, json)
    .slides.flatMap(({ title, note, content: { text } }, i) =>
      (title ?? '').length > DECK_LIMITS.title ||
      note.length > DECK_LIMITS.note ||
      text.length > DECK_LIMITS.text
        ? i + 1
        : [],
    );
}

/** A deck in the form in which it leaves the browser. The values of own figures stay behind. */
function outside({ name, slides }: Deck): DeckFile {
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    name,
    slides: slides.map(({ id: _, ...slide }) => ({
      ...slide,
      seen: slide.seen?.bundled ? slide.seen : null,
    })),
  };
}

/** A deck as the text of a file. */
export function formatDeck(deck: Deck): string {
  return `${JSON.stringify(outside(deck), null, 2)}\n`;
}

/** Reads JSON that may be a deck; ids are new, so that what is opened replaces nothing. */
function read(json: unknown): Opened | DeckProblem {
  const head = v.safeParse(v.object({ format: v.literal(DECK_FORMAT), version: v.number() }), json);
  if (!head.success) return { problem: 'not-a-deck' };
  if (head.output.version > DECK_VERSION) return { problem: 'newer', version: head.output.version };
  const result = v.safeParse(deckFileSchema, json);
  if (!result.success) return { problem: 'broken', at: v.getDotPath(result.issues[0]) ?? '' };
  const { name, slides } = result.output;
  const deck = newDeck(
    name,
    slides.map(({ content: shown, ...rest }) => newSlide(shown, rest)),
  );
  return { deck, shortened: tooLong(json) };
}

/** Reads the text of a file, the inverse of {@link formatDeck} but for ids. Never throws. */
export function parseDeck(source: string): Opened | DeckProblem {
  if (source.length > DECK_LIMITS.bytes) return { problem: 'too-large' };
  try {
    return read(JSON.parse(source));
  } catch {
    // A file that begins as ours does and is no JSON has lost its end.
    return { problem: source.includes(DECK_FORMAT) ? 'cut' : 'not-a-deck' };
  }
}

/** All that a stream gives, in one piece; at most `most` bytes are taken. @throws {RangeError} when there is more */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * A deck as a part of an address: gzip, which carries the sum that tells whether the end is missing, in base64url
 * (RFC 4648).
 */
export async function encodeDeck(deck: Deck): Promise<string> {
  const zipped = new Blob([JSON.stringify(outside(deck))])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  const bytes = await collect(zipped, DECK_LIMITS.bytes);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a part of an address, the inverse of {@link encodeDeck} but for ids. Never throws. */
export async function decodeDeck(payload: string): Promise<Opened | DeckProblem> {
  // Mail programs break lines, and take a full stop or a bracket after a link for a part of it.
  const [clean = ''] = /^[\w-]*/.exec(payload.replace(/\s+/g, '')) ?? [];
  if (clean.length > DECK_LIMITS.bytes) return { problem: 'too-large' };
  try {
    const binary = atob(clean.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return read(JSON.parse(new TextDecoder().decode(await collect(stream, DECK_LIMITS.bytes))));
  } catch (error) {
    return { problem: error instanceof RangeError ? 'too-large' : 'cut' };
  }
}
