/** The figures of a folder before and after a table was fetched. */
import type { Codelists } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import { comparePeriods } from '../../model/period';
import { OBSERVATION_COLUMNS } from '../csv/figureColumns';
import { lines } from '../export/publish';
import { WITHHELD } from '../read/observations';
import { readTable } from '../read/table';
import type { TableSlice } from '../read/tables';
import type { Cell } from './publisher';

/** A line of `noegletal.csv`. */
export type FigureRow = Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], string>>;

/** What was fetched of a line of `tables.csv`. */
export interface Fetched {
  readonly slice: TableSlice;
  readonly cells: readonly Cell[];
}

/** The lines of a valid `noegletal.csv`. */
export function readFigures(text: string): FigureRow[] {
  return readTable('noegletal.csv', text, OBSERVATION_COLUMNS).rows.map(({ cells }) => cells);
}

/** The text of `noegletal.csv`. */
export function figuresText(rows: readonly FigureRow[]): string {
  return lines([OBSERVATION_COLUMNS, ...rows.map((row) => OBSERVATION_COLUMNS.map((column) => row[column]))]);
}

const seriesOf = (row: FigureRow): string => [row.punkt, row.noegletal, row.maalgruppe, row.type].join('\t');

/** What makes a line the same figure before and after. */
const figureKey = (row: FigureRow): string => [seriesOf(row), row.omraade, row.periode].join('\t');

/** Writes fetched figures as lines. */
export function fetchedRows(fetched: readonly Fetched[], { areas, indicators }: Codelists): FigureRow[] {
  const names = new Map(areas.map((area) => [area.id, area.name.da]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return fetched.flatMap(({ slice, cells }) => {
    const { unit = '', decimals = 0 } = known.get(slice.indicator) ?? {};
    return cells.map(({ area, period, value }) => ({
      punkt: slice.table,
      omraade: names.get(area) ?? '',
      noegletal: slice.indicator,
      maalgruppe: slice.group,
      type: 'faktisk',
      periode: period,
      vaerdi: value === null ? '' : value.toFixed(decimals),
      enhed: unit,
      trykt: value === null ? WITHHELD : '',
      note: '',
      note_en: '',
    }));
  });
}

/**
 * Puts fetched figures in the place of those that the folder had of the same series. Other series stay as they are, and
 * so do notes. Within a series areas are in the order of `areas.csv` and periods in theirs.
 */
export function withFetched(
  before: readonly FigureRow[],
  fetched: readonly FigureRow[],
  { areas }: Codelists,
): FigureRow[] {
  const order = new Map(areas.map((area, i) => [area.name.da, i]));
  const place = (row: FigureRow) => order.get(row.omraade) ?? -1;
  const notes = new Map(before.filter(({ note }) => note !== '').map((row) => [figureKey(row), row]));
  const fresh = groupBy(fetched, seriesOf);
  const all = new Map([...groupBy(before, seriesOf), ...fresh]);
  return [...all].flatMap(([series, rows]) =>
    fresh.has(series)
      ? [...rows]
          .sort((a, b) => place(a) - place(b) || comparePeriods(a.periode, b.periode))
          .map((row) => {
            const { note = '', note_en = '' } = notes.get(figureKey(row)) ?? {};
            return { ...row, note, note_en };
          })
      : rows,
  );
}

/** A figure that is not the same before and after. */
export interface Change {
  readonly before: FigureRow;
  readonly after: FigureRow;
}

/** What fetching a table changes. */
export interface Difference {
  readonly added: readonly FigureRow[];
  readonly revised: readonly Change[];
  readonly withdrawn: readonly FigureRow[];
  /** How many figures there were. */
  readonly before: number;
}

/** Holds the figures of a table against those that the folder had of it. */
export function difference(before: readonly FigureRow[], fetched: readonly FigureRow[]): Difference {
  const series = new Set(fetched.map(seriesOf));
  const old = new Map(before.filter((row) => series.has(seriesOf(row))).map((row) => [figureKey(row), row]));
  const added: FigureRow[] = [];
  const revised: Change[] = [];
  const left = new Map(old);
  for (const after of fetched) {
    const key = figureKey(after);
    const earlier = old.get(key);
    left.delete(key);
    if (!earlier) added.push(after);
    else if (earlier.vaerdi !== after.vaerdi) revised.push({ before: earlier, after });
  }
  return { added, revised, withdrawn: [...left.values()], before: old.size };
}

/** Finds a figure that is there twice. */
export function firstTwice(rows: readonly FigureRow[]): FigureRow | null {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = figureKey(row);
    if (seen.has(key)) return row;
    seen.add(key);
  }
  return null;
}

/** Names of the areas that a series had and no longer has. */
export function areasGone(before: readonly FigureRow[], fetched: readonly FigureRow[]): string[] {
  const now = groupBy(fetched, seriesOf);
  const gone = [...now].flatMap(([series, rows]) => {
    const there = new Set(rows.map(({ omraade }) => omraade));
    return before
      .filter((row) => seriesOf(row) === series && !there.has(row.omraade))
      .map(({ omraade }) => omraade);
  });
  return [...new Set(gone)];
}
