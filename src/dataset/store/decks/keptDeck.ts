import * as v from 'valibot';
import {
  DECK_FORMAT,
  DECK_VERSION,
  type Deck,
  deckSchema,
  type Seen,
  seenSchema,
  slideSchema,
} from '../../../model/deck';
import { extend } from '../../../model/shape';
import { type Aside, asideSchema } from './collection';
import type { DeckProblem } from './deckFile';

const head = extend(v.pick(deckSchema, ['name', 'changed']), { slides: v.array(v.unknown()) });
const slide = extend(slideSchema, { seen: v.optional(slideSchema.entries.seen, null) });
const newer = v.object({ version: v.pipe(v.number(), v.minValue(DECK_VERSION + 1)) });

/** What is left of a kept deck: all of it if there is no problem, the slides that can be read, or nothing. */
export interface ReadDeck {
  readonly deck: Deck | null;
  readonly problem: DeckProblem | null;
}

/** The version of something kept that is newer than this program knows; null if it is not. */
export function newerVersion(raw: unknown): number | null {
  const result = v.safeParse(newer, raw);
  return result.success ? result.output.version : null;
}

/** Reads a deck as it is kept. Never throws. */
export function readKeptDeck(key: string, raw: unknown): ReadDeck {
  const version = newerVersion(raw);
  if (version !== null) return { deck: null, problem: { problem: 'newer', version } };
  const result = v.safeParse(head, raw);
  if (!result.success)
    return { deck: null, problem: { problem: 'broken', at: v.getDotPath(result.issues[0]) ?? '' } };
  const { name, changed, slides } = result.output;
  const read = slides.map((one) => v.safeParse(slide, one));
  const [bad] = read.flatMap((one, i) =>
    one.success ? [] : [['slides', i, v.getDotPath(one.issues[0])].filter((part) => part !== null).join('.')],
  );
  return {
    deck: { id: key, name, changed, slides: read.flatMap((one) => (one.success ? one.output : [])) },
    problem: bad === undefined ? null : { problem: 'broken', at: bad },
  };
}

/** Reads what the slides of a deck have been seen with, by their ids; what cannot be read has not been seen. */
export function readSeen(raw: unknown): ReadonlyMap<string, Seen> {
  const all = v.safeParse(v.record(v.string(), v.unknown()), raw);
  return new Map(
    Object.entries(all.success ? all.output : {}).flatMap(([key, one]) => {
      const result = v.safeParse(seenSchema, one);
      return result.success ? [[key, result.output] as const] : [];
    }),
  );
}

/** What cannot be read as it is put aside: as a file of the form that its version says, which may be opened later. */
export function asideOf(asideId: string, raw: unknown, { deck, problem }: ReadDeck): Aside | null {
  if (!problem) return null;
  const named = v.safeParse(v.pick(deckSchema, ['name']), raw);
  const whole = typeof raw === 'object' ? { format: DECK_FORMAT, version: DECK_VERSION, ...raw } : raw;
  return {
    id: asideId,
    name: named.success ? named.output.name : '',
    problem,
    partly: deck !== null,
    text: JSON.stringify(whole, null, 2),
  };
}

const aside = v.omit(asideSchema, ['id']);

/** Reads what was put aside. Never throws. */
export function readAside(key: string, raw: unknown): Aside {
  const result = v.safeParse(aside, raw);
  if (result.success) return { id: key, ...result.output };
  return { id: key, name: '', problem: { problem: 'not-a-deck' }, partly: false, text: JSON.stringify(raw) };
}
