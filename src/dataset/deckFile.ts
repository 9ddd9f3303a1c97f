import * as v from 'valibot';
import { DECK_FORMAT, DECK_LIMITS, DECK_VERSION, type Deck, newDeck, newSlide } from '../model/deck';

/** Why a text is no deck. */
export type DeckProblem =
  /** More than a deck may take. */
  | { readonly problem: 'too-large' }
  /** Begins as a deck and ends too early, or was changed on its way. */
  | { readonly problem: 'cut' }
  /** Something else than a deck. */
  | { readonly problem: 'not-a-deck' }
  /** Written by a newer version of the program. */
  | { readonly problem: 'newer'; readonly version: number }
  /** A deck with a part that is not as it must be; `at` says where, as a path such as `slides.2.title`. */
  | { readonly problem: 'broken'; readonly at: string };

/**
 * Text in one line where `lines` is false; control characters, which no keyboard writes, are left out, and so is half a
 * character where it is cut.
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
const id = v.pipe(v.string(), v.maxLength(100));
/** An address as it is written, with all but ASCII encoded: what cannot be encoded again would stop the page. */
const view = v.pipe(v.string(), v.regex(/^\/[!-~]*$/), v.maxLength(2000));

const content = v.variant('type', [
  v.object({ type: v.literal('chart'), view }),
  v.object({ type: v.literal('rows'), view, first: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ type: v.literal('lede'), area: id }),
  v.object({ type: v.literal('missing'), area: id }),
  v.object({ type: v.literal('sources'), areas: v.pipe(v.array(id), v.maxLength(120)) }),
]);

const slide = v.object({
  content,
  title: v.nullable(text(DECK_LIMITS.title)),
  note: text(DECK_LIMITS.note, true),
  seen: v.nullable(
    v.object({
      date: v.pipe(v.string(), v.isoDate()),
      values: v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())),
    }),
  ),
});

const file = v.object({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_VERSION),
  name: text(DECK_LIMITS.name),
  slides: v.pipe(v.array(slide), v.maxLength(DECK_LIMITS.slides)),
});

const own = v.object({
  id,
  name: text(DECK_LIMITS.name),
  changed: v.string(),
  slides: v.array(v.object({ id, ...slide.entries })),
});
const kept = v.object({
  version: v.literal(DECK_VERSION),
  state: v.object({ decks: v.array(own), current: v.nullable(id) }),
});

/** What the browser keeps: the decks, and which was added to last. */
export interface KeptDecks {
  readonly decks: readonly Deck[];
  readonly current: string | null;
}

/** Reads the text that the browser keeps; null where it is none, of another version, or damaged. Never throws. */
export function parseKept(source: string): { version: number; state: KeptDecks } | null {
  try {
    const result = v.safeParse(kept, JSON.parse(source));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** A deck in the form in which it leaves the browser. Ids stay behind: they mean nothing elsewhere. */
function outside({ name, slides }: Deck): v.InferInput<typeof file> {
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    name,
    slides: slides.map(({ content: shown, title, note, seen }) => ({
      content: shown.type === 'sources' ? { ...shown, areas: [...shown.areas] } : { ...shown },
      title,
      note,
      seen: seen && { date: seen.date, values: { ...seen.values } },
    })),
  };
}

/** A deck as the text of a file. */
export function formatDeck(deck: Deck): string {
  return `${JSON.stringify(outside(deck), null, 2)}\n`;
}

/** Reads JSON that may be a deck; ids are new, so that what is opened replaces nothing. */
function read(json: unknown): Deck | DeckProblem {
  const head = v.safeParse(v.object({ format: v.literal(DECK_FORMAT), version: v.number() }), json);
  if (!head.success) return { problem: 'not-a-deck' };
  if (head.output.version > DECK_VERSION) return { problem: 'newer', version: head.output.version };
  const result = v.safeParse(file, json);
  if (!result.success) return { problem: 'broken', at: v.getDotPath(result.issues[0]) ?? '' };
  const { name, slides } = result.output;
  return newDeck(
    name,
    slides.map(({ content: shown, ...rest }) => newSlide(shown, rest)),
  );
}

/** Reads the text of a file, the inverse of {@link formatDeck} but for ids. Never throws. */
export function parseDeck(source: string): Deck | DeckProblem {
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
export async function decodeDeck(payload: string): Promise<Deck | DeckProblem> {
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
