import type { NumberColumn, ObservationFile } from '../../model/catalog';
import { comparePeriods } from '../../model/period';
import { type LoadOptions, loadColumns } from './load';

/** How much some files hold: figures, areas, and the periods stated. */
export interface Extent {
  readonly figures: number;
  readonly areas: number;
  /** First and last, and how many; null if none is stated. */
  readonly periods: Span | null;
}

/** Periods from the first to the last. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The span of some periods, those not stated left out; null if none is. */
function spanOf(periods: Iterable<string>): Span | null {
  const sorted = [...new Set(periods)].filter(Boolean).sort(comparePeriods);
  const [first] = sorted;
  return first === undefined ? null : { first, last: sorted.at(-1) ?? first, count: sorted.length };
}

const at = (column: NumberColumn, row: number) => (typeof column === 'number' ? column : (column[row] ?? -1));

/** How much of a source is in some files, told by their columns: of a large table there is no room for the figures. */
export function extentOf(files: Iterable<ObservationFile>, source: string): Extent {
  let figures = 0;
  const areas = new Set<string>();
  const periods = new Set<string>();
  for (const { codes, columns } of files) {
    const wanted = codes.source.indexOf(source);
    const seenAreas = new Set<number>();
    const seenPeriods = new Set<number>();
    for (let row = 0; wanted >= 0 && row < columns.value.length; row += 1) {
      if (at(columns.source, row) !== wanted) continue;
      figures += 1;
      seenAreas.add(at(columns.area, row));
      seenPeriods.add(at(columns.period, row));
    }
    for (const area of seenAreas) areas.add(codes.area[area] ?? '');
    for (const period of seenPeriods) periods.add(codes.period[period] ?? '');
  }
  return { figures, areas: areas.size, periods: spanOf(periods) };
}

/** The periods of all that is in some files; null if none is stated. @throws {LoadError} */
export async function periodsOf(paths: readonly string[], options?: LoadOptions): Promise<Span | null> {
  const periods = new Set<string>();
  // One after the other: of a large data set there is not room for all at once.
  for (const path of paths)
    for (const period of (await loadColumns(path, options)).codes.period) periods.add(period);
  return spanOf(periods);
}
