import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { samePeriod } from '../facts';
import type { Row } from './rows';

/** A remark of a source, with the areas whose values it is about. */
export interface RowNote {
  readonly areas: readonly string[];
  readonly note: NonNullable<Observation['note']>;
}

/** What must be known to compare the values of a row. */
export interface RowCaveats {
  /** The values are not all of one period; a period that is not stated is only that of its own source. */
  readonly periods: boolean;
  readonly forecast: boolean;
  readonly notes: readonly RowNote[];
}

/** True when values are of more than one period. */
export function periodsDiffer(figures: readonly (Observation | null)[]): boolean {
  const [first, ...others] = figures.filter((o) => o !== null);
  return first !== undefined && others.some((o) => !samePeriod(o, first));
}

/** One of the values of a row if all are of one period and one origin, which is then said once. */
export function ofOnePeriod(figures: readonly (Observation | null)[]): Observation | null {
  const [first, ...others] = figures.filter((o) => o !== null);
  if (first === undefined || others.length === 0) return null;
  return others.every((o) => samePeriod(o, first) && isOwn(o.source) === isOwn(first.source)) ? first : null;
}

/** The caveats of a row. */
export function rowCaveats(row: Row): RowCaveats {
  const notes = new Map<string, { areas: string[]; note: NonNullable<Observation['note']> }>();
  for (const o of row.figures) {
    if (!o?.note) continue;
    const known = notes.get(o.note.da);
    if (known) known.areas.push(o.area);
    else notes.set(o.note.da, { areas: [o.area], note: o.note });
  }
  return {
    periods: periodsDiffer(row.figures),
    forecast: row.kind === 'prognose',
    notes: [...notes.values()],
  };
}
