/** What is the same of all publishers: how they are asked, and what their answers are turned into. */
import * as v from 'valibot';
import { daFetch } from '../../i18n/daFetch';
import type { Area } from '../../model/codelist';
import { comparePeriods } from '../../model/period';
import { ourPeriod } from '../read/tablePeriods';
import type { TableSlice } from '../read/tables';

/** Why figures cannot be fetched: a text that says what to do. */
export class FetchFailure extends Error {}

/** A request: a path below the publisher's address, and what is posted, if anything. */
export interface Question {
  readonly path: string;
  readonly body?: unknown;
  /** The table it is about. */
  readonly table: string;
}

/** Asks a publisher. @returns the JSON of the answer @throws a {@link FetchFailure} */
export type Ask = (question: Question) => Promise<unknown>;

/** A figure as it is fetched: our area and period; null if it is withheld. */
export interface Cell {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
}

/** One who publishes tables. */
export interface Publisher {
  /** When a table was last changed, ISO date; null if its publisher does not say. */
  readonly updated: (table: string) => Promise<string | null>;
  /** @throws a {@link FetchFailure} if the table is not what `tables.csv` says */
  readonly cells: (slice: TableSlice) => Promise<Cell[]>;
}

/** An answer in the form that is expected. */
export function inForm<S extends v.GenericSchema>(
  schema: S,
  answer: unknown,
  table: string,
): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, answer);
  if (success) return output;
  const place = issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new FetchFailure(daFetch.otherForm(table, place));
}

/** Finds the periods of a table that are kept, the oldest first, as theirs and ours. */
export function keptPeriods(
  { period, from }: TableSlice,
  theirs: readonly string[],
): { theirs: string; ours: string }[] {
  return theirs
    .flatMap((text) => {
      const ours = ourPeriod(text, period);
      return ours === null || comparePeriods(ours, from) < 0 ? [] : [{ theirs: text, ours }];
    })
    .sort((a, b) => comparePeriods(a.ours, b.ours));
}

/** Finds the area that a table means by a code or, if it has none, by a name. */
export function areaFinder(
  { table, without }: TableSlice,
  areas: readonly Area[],
): (found: { code?: string; name: string }) => Area | null {
  const byCode = new Map(areas.flatMap((area) => (area.code === null ? [] : [[area.code, area]])));
  const byName = new Map(areas.map((area) => [area.name.da, area]));
  return ({ code, name }) => {
    const key = code ?? name;
    if (without.has(key)) return null;
    const area = code === undefined ? byName.get(name) : byCode.get(code);
    if (!area) throw new FetchFailure(daFetch.unknownArea(table, code, name));
    if (area.name.da !== name) throw new FetchFailure(daFetch.renamedArea(table, key, area.name.da, name));
    return area;
  };
}

/** What stands for a value that is withheld. */
const WITHHELD: readonly unknown[] = [null, '', '..', '.'];

/** A value of a table; null if it is withheld. */
export function figureOf(found: unknown, table: string): number | null {
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  if (WITHHELD.includes(found)) return null;
  throw new FetchFailure(daFetch.noNumber(table, String(found)));
}

/** Remembers the answer for each key, so that nothing is asked for twice. */
export function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
