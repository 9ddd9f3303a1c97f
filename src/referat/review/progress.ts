/** How far a reading has come, as it is kept in the browser and merged with what other windows have said. */
import * as v from 'valibot';
import { KINDS } from '../../model/kind';
import type { Item } from '../blocks';
import { NOTHING_SAID, rebase, type Said, saysSame } from './review';
import type { Meeting } from './saving';

/** What the user has said, apart from who met when. */
export interface Work {
  readonly said: Said;
  /** Items as the user has moved them; null for those that were found. */
  readonly items: readonly Item[] | null;
}

/** How far a reading has come. */
export interface Progress extends Work {
  readonly file: { readonly name: string; readonly bytes: number };
  /** ISO date and time of the last answer. */
  readonly changed: string;
  /** Who met when, once it is confirmed. */
  readonly meetings: readonly Meeting[] | null;
  readonly counts: { readonly kept: number; readonly of: number };
  /** The file, where the user has said that it may be kept. */
  readonly document: Blob | null;
}

const named = v.object({ id: v.nullable(v.string()), name: v.string() });
const values = {
  value: v.number(),
  unit: v.string(),
  area: named,
  period: v.string(),
  kind: v.picklist(KINDS),
  indicator: named,
  group: named,
};

/** {@link Work} as it is found: a disk, or another version of the program, may have made anything of it. */
export const workSchema = v.looseObject({
  said: v.object({
    answers: v.record(
      v.string(),
      v.looseObject({
        verdict: v.optional(v.picklist(['open', 'kept', 'skipped'])),
        values: v.optional(v.partial(v.object(values))),
      }),
    ),
    marked: v.array(v.looseObject({ key: v.string(), values: v.object(values), place: v.looseObject({}) })),
    definitions: v.record(v.string(), v.looseObject({})),
  }),
  items: v.nullable(v.array(v.looseObject({ first: v.number(), end: v.number(), title: v.string() }))),
});

/** {@link Progress} as it is found. */
export const progressSchema = v.looseObject({
  ...workSchema.entries,
  file: v.object({ name: v.string(), bytes: v.number() }),
  changed: v.string(),
  meetings: v.nullable(
    v.array(v.object({ municipality: v.string(), committee: v.string(), date: v.string() })),
  ),
  counts: v.object({ kept: v.number(), of: v.number() }),
  document: v.nullable(v.instance(Blob)),
});

/** How many figures have an answer. */
export function answeredIn({ answers }: Said): number {
  return Object.values(answers).filter(({ verdict }) => verdict === 'kept' || verdict === 'skipped').length;
}

/**
 * What a window says, with what others have said since it last knew what was kept.
 * @param last what the window knows to be kept; null for nothing
 * @param kept what is kept; null for nothing
 */
export function merged(mine: Progress, last: Progress | null, kept: Progress | null): Progress {
  if (kept === null || kept.changed === last?.changed) return mine;
  const said = rebase(last?.said ?? NOTHING_SAID, mine.said, kept.said);
  const own = <K extends 'meetings' | 'items'>(part: K): Progress[K] =>
    saysSame(mine[part], last?.[part] ?? null) ? kept[part] : mine[part];
  const hasDocument = (progress: Progress | null) => (progress?.document ?? null) !== null;
  return {
    ...mine,
    said,
    meetings: own('meetings'),
    items: own('items'),
    document: hasDocument(mine) === hasDocument(last) ? kept.document : mine.document,
    counts: { kept: answeredIn(said), of: Math.max(mine.counts.of, kept.counts.of) },
  };
}
