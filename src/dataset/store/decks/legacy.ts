/**
 * Decks as the first version kept them: all in one text in localStorage, and each text that it could not read under a key
 * of its own. A window that is still open in that version goes on writing so.
 */
import * as v from 'valibot';
import { type Deck, idSchema } from '../../../model/deck';
import type { Aside } from './collection';
import { asideOf, newerVersion, type ReadDeck, readKeptDeck } from './keptDeck';

const KEY = 'noegletavlen.praesentationer';

/** A text with the key it lies under. */
export type LegacyText = readonly [key: string, text: string];

/** What there is; nothing if the browser refuses. */
export function legacyTexts(): LegacyText[] {
  try {
    return Object.entries(localStorage).filter(
      (entry): entry is [string, string] => entry[0] === KEY || entry[0].startsWith(`${KEY} `),
    );
  } catch {
    return [];
  }
}

/** Removes a text that is kept elsewhere now, unless another has come in its place. */
export function dropLegacy([key, text]: LegacyText): void {
  if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

/** What a text holds. */
export interface Legacy {
  readonly decks: readonly Deck[];
  readonly aside: readonly Aside[];
  readonly current: string | null;
  /** True if a newer version wrote it: it is left where it is. */
  readonly newer: boolean;
}

const whole = v.object({ state: v.object({ decks: v.array(v.unknown()), current: v.unknown() }) });

/** Reads a text as far as it can be read. Never throws. */
export function readLegacy([key, source]: LegacyText): Legacy {
  const none = (problem: Aside['problem']): Legacy => ({
    decks: [],
    aside: [{ id: key, name: '', problem, partly: false, text: source }],
    current: null,
    newer: problem.problem === 'newer',
  });
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return none({ problem: 'cut' });
  }
  const version = newerVersion(json);
  if (version !== null) return none({ problem: 'newer', version });
  const result = v.safeParse(whole, json);
  if (!result.success) return none({ problem: 'broken', at: v.getDotPath(result.issues[0]) ?? '' });
  const { decks, current } = result.output.state;
  const read = decks.map((raw, i) => {
    const own = v.safeParse(v.object({ id: idSchema }), raw);
    const one: ReadDeck = own.success
      ? readKeptDeck(own.output.id, raw)
      : { deck: null, problem: { problem: 'broken', at: 'id' } };
    return { deck: one.deck, aside: asideOf(`${key} ${i}`, raw, one) };
  });
  return {
    decks: read.flatMap(({ deck }) => deck ?? []),
    aside: read.flatMap(({ aside }) => aside ?? []),
    current: typeof current === 'string' ? current : null,
    newer: false,
  };
}
