/**
 * What schemas are made of. A shape that is kept or sent is written once, as a schema, and its type inferred from it. What
 * the first view loads imports such modules for their types alone: the library would be too much for it.
 */
import * as v from 'valibot';
import { parsePeriod } from './period';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The type of what a schema describes; nothing of it can be changed. */
export type Shape<S extends v.GenericSchema> = DeepReadonly<v.InferOutput<S>>;

/** A number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** More decimals than this no source states, and no browser writes out. */
export const decimals = v.pipe(count, v.maxValue(20));
export const finite = v.pipe(v.number(), v.finite());
/** What stands in addresses and is looked up: half a surrogate pair is no letter, and no address can be made of it. */
export const code = v.pipe(
  v.string(),
  v.check((text) => !/\p{Surrogate}/u.test(text)),
);
export const codes = v.array(code);
/** An ISO date. */
export const isoDate = v.pipe(v.string(), v.isoDate());
/** A canonical period (see `period.ts`), or '' if none is stated. */
export const period = v.pipe(
  v.string(),
  v.check((text) => text === '' || parsePeriod(text) !== null),
);

/** An object with further entries, or with others in the place of its own. */
// @__NO_SIDE_EFFECTS__
export function extend<A extends v.ObjectEntries, B extends v.ObjectEntries>(
  { entries }: v.ObjectSchema<A, undefined>,
  more: B,
): v.ObjectSchema<Omit<A, keyof B> & B, undefined> {
  return v.object({ ...entries, ...more });
}

/** A table by any names: those that a record of the library leaves out, such as `__proto__`, are names too. */
// @__NO_SIDE_EFFECTS__
export function table<S extends v.GenericSchema>(entry: S) {
  return v.custom<Readonly<Record<string, v.InferOutput<S>>>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((one) => v.is(entry, one)),
  );
}
