import * as v from 'valibot';
import type { Block, ReferatFormat, Span } from '../blocks';

/** The text of a source, and where its figures stand in it. */
export interface Passages {
  /** Of the file that it was read from; '' for one that the site has. */
  readonly name: string;
  readonly format: ReferatFormat;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Blocks of each item, by its number. */
  readonly items: readonly { readonly number: string; readonly first: number; readonly end: number }[];
  /** By the id of an observation. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

/** As it is found in a browser or on a site: a disk, or another version of the program, may have made anything of it. */
export const passagesSchema = v.looseObject({
  text: v.string(),
  blocks: v.array(v.looseObject({ kind: v.string(), from: v.number(), to: v.number() })),
  items: v.array(v.object({ number: v.string(), first: v.number(), end: v.number() })),
  spans: v.record(v.string(), v.array(v.object({ from: v.number(), to: v.number() }))),
});

/** What a file of the site has; null for one that is broken. */
export function readPassages(json: unknown): Passages | null {
  return v.is(passagesSchema, json) ? (json as unknown as Passages) : null;
}
