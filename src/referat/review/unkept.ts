/**
 * Answers from when they are given until they are kept: a page that is closed, loaded anew or killed meanwhile has no time
 * for the database, and localStorage takes them at once. The next page that opens the reading takes them over.
 */
import * as v from 'valibot';
import { newId } from '../../model/deck';
import { type Work, workSchema } from './progress';
import { byKey, saysSame } from './review';

const PREFIX = 'noegletavlen.svar ';
/** Tells what this page leaves from what other windows leave of the same reading. */
const PAGE = newId();

const prefixOf = (fingerprint: string) => `${PREFIX}${fingerprint} `;

/** What has been said, by what it is said of. */
type Flat = Readonly<Record<string, unknown>>;

/** What is said anew, and what it is said instead of; what is missing was not said, or is taken back. */
const changeSchema = v.object({
  instead: v.record(v.string(), v.unknown()),
  said: v.record(v.string(), v.unknown()),
});

/** All that has been said, one by one. */
function flat({ said: { answers, marked, definitions }, items }: Work): Record<string, unknown> {
  const entries = (part: string, of: Flat) =>
    Object.entries(of).map(([key, said]) => [`${part} ${key}`, said] as const);
  return Object.fromEntries([
    ...entries('answers', answers),
    ...entries('marked', byKey(marked)),
    ...entries('definitions', definitions),
    ['items', items],
  ]);
}

/** The opposite of {@link flat}; null for what is not as it was left. */
function unflat(all: Flat): Work | null {
  const part = (name: string) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, said]) =>
        key.startsWith(`${name} `) ? [[key.slice(name.length + 1), said]] : [],
      ),
    );
  const said = {
    answers: part('answers'),
    marked: Object.values(part('marked')),
    definitions: part('definitions'),
  };
  const work: unknown = { said, items: all.items };
  return v.is(workSchema, work) ? (work as unknown as Work) : null;
}

/** What a window has left; null for what another version, or a disk, has made of it. */
function readLeft(text: string): v.InferOutput<typeof changeSchema> | null {
  try {
    return v.parse(changeSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** What windows have left of a reading, by the keys it lies under; nothing where the browser refuses. */
function leftOf(fingerprint: string): [key: string, text: string][] {
  try {
    return Object.entries(localStorage).filter(([key]) => key.startsWith(prefixOf(fingerprint)));
  } catch {
    return [];
  }
}

/** Leaves what this window has said and is not kept yet, instead of what it left before. Never throws. */
export function leaveUnkept(fingerprint: string, kept: Work, now: Work): void {
  const [before, after] = [flat(kept), flat(now)];
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !saysSame(before[key], after[key]),
  );
  const only = (all: Flat) =>
    Object.fromEntries(changed.flatMap((key) => (key in all ? [[key, all[key]]] : [])));
  const key = prefixOf(fingerprint) + PAGE;
  try {
    if (changed.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ instead: only(before), said: only(after) }));
  } catch {
    // There is no room, or it is refused: the database has it in a moment.
  }
}

/** What is kept, with what has been left of it. What another window has said since stays as it said. */
export function withUnkept<W extends Work>(fingerprint: string, kept: W): W {
  let work = kept;
  for (const [, text] of leftOf(fingerprint)) {
    const left = readLeft(text);
    if (left === null) continue;
    const all = flat(work);
    for (const key of new Set([...Object.keys(left.instead), ...Object.keys(left.said)])) {
      if (!saysSame(all[key], left.instead[key])) continue;
      if (key in left.said) all[key] = left.said[key];
      else delete all[key];
    }
    work = { ...work, ...unflat(all) };
  }
  return work;
}

/** Takes over what windows have left of a reading: this one leaves it from now on. Never throws. */
export function takeUnkept(fingerprint: string, kept: Work): Work {
  const work = withUnkept(fingerprint, kept);
  dropUnkept(fingerprint);
  leaveUnkept(fingerprint, kept, work);
  return work;
}

/** Forgets all that has been left of a reading. Never throws. */
export function dropUnkept(fingerprint: string): void {
  for (const [key] of leftOf(fingerprint)) localStorage.removeItem(key);
}
