/** Tables of which every cell has a line to itself, as a page of HTML is copied: heads, then row by row its cells. */
import { at } from '../../model/at';
import { sectionNamed } from '../sectionNames';
import { type FoundTable, MOST_COLUMNS, MOST_LINES } from './found';
import { gridPiece } from './gridPiece';
import { spread } from './spread';
import { empty, isCell, isWords } from './texts';

/** Columns of words that may head its rows. */
const MOST_NAMES = 3;
/** Letters of the longest name of a row. */
const LONGEST_NAME = 90;
/** Lines among which the heads and first rows of the widest table are, which tell whether there is one. */
const FIRST_ENTRIES = 10 * MOST_COLUMNS;

/** A line with something in it. */
interface Entry {
  readonly text: string;
  readonly line: number;
  readonly isFigure: boolean;
}

/** The lines from the first on that could be cells, so many at most. */
function entriesFrom(lines: readonly string[], first: number, most: number): Entry[] {
  const entries: Entry[] = [];
  let seenFigure = false;
  const end = Math.min(lines.length, first + MOST_LINES);
  for (let line = first; line < end && entries.length < most; line += 1) {
    const text = (lines[line] ?? '').trim();
    if (text === '') continue;
    const isFigure = isCell(text);
    if (!isFigure && !(seenFigure ? text.length <= LONGEST_NAME : isWords(text) && !sectionNamed(text)))
      break;
    if (!seenFigure && !isFigure && entries.length > 2 * MOST_COLUMNS) break;
    entries.push({ text, line, isFigure });
    seenFigure ||= isFigure;
  }
  return entries;
}

/** Whether no empty line is between two entries. */
const isTight = (entries: readonly Entry[], from: number, to: number): boolean =>
  (entries[to]?.line ?? 0) - (entries[from]?.line ?? 0) === to - from;

/** Heads over so many columns, one a line: those of the columns last, before them any that stand over several. */
function headRows(heads: readonly string[], columns: number): string[][] | null {
  if (heads.length === columns) return [[...heads]];
  if (heads.length === columns - 1) return [['', ...heads]];
  const upper = heads.length - columns + 1;
  const lower = heads.slice(upper);
  // “2023, 2024, Kommunen, Landet, Kommunen, Landet”: without one over the names of rows.
  const each = lower.length / upper;
  if (upper > 1 && each > 1 && lower.every((text, n) => text === lower[n % each]))
    return [spread(['', ...heads.slice(0, upper)], columns, false), ['', ...lower]];
  const over = upper - 1;
  if (over < 2 || over >= columns - 1 || (columns - 1) % over !== 0) return null;
  return [spread(heads.slice(0, upper), columns, false), ['', ...lower]];
}

/** Whether every row from an entry on has figures in the same columns as the first; how many rows there are. */
function countRows(entries: readonly Entry[], start: number, columns: number): number {
  let rows = 0;
  const kindOf = (row: number, column: number) => entries[start + row * columns + column]?.isFigure;
  const isRow = (row: number) =>
    Array.from({ length: columns }, (_, column) => kindOf(row, column)).every(
      (kind, column) => kind !== undefined && kind === kindOf(0, column),
    );
  while (isRow(rows)) rows += 1;
  return rows;
}

/** Rows whose first names are written once for several: as many figures in each, and fewer names in some. */
function withFewerNames(entries: readonly Entry[], figure: number): FoundTable | null {
  const runs: Entry[][] = [];
  for (const entry of entries)
    if (runs.at(-1)?.[0]?.isFigure === entry.isFigure) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  const count = runs[1]?.length ?? 0;
  const names = (figure - count) / 2;
  if (!Number.isInteger(names) || names < 2 || names > MOST_NAMES) return null;
  const columns = names + count;
  const texts = (list: readonly Entry[] = []) => list.map(({ text }) => text);
  const rows = [texts(entries.slice(columns, figure + count))];
  let last = runs[1]?.at(-1);
  for (let n = 2; runs[n + 1]?.length === count && (runs[n]?.length ?? 0) <= names; n += 2) {
    const row = [...texts(runs[n]), ...texts(runs[n + 1])];
    rows.push([...empty(columns - row.length), ...row]);
    last = runs[n + 1]?.at(-1);
  }
  const later = rows.slice(1);
  const isUneven = later.some(([name]) => name === '') && later.some(([name]) => name !== '');
  return isUneven && last
    ? { piece: gridPiece([texts(entries.slice(0, columns)), ...rows], 1), end: last.line + 1 }
    : null;
}

/** The table that entries begin with; null where they are none. */
function tableOf(entries: readonly Entry[]): FoundTable | null {
  const texts = entries.map(({ text }) => text);
  const figure = entries.findIndex(({ isFigure }) => isFigure);
  const uneven = withFewerNames(entries, figure);
  if (uneven) return uneven;
  // Rows are as long as it is from one row's first figure to the next one's.
  for (let columns = 2; columns <= MOST_COLUMNS && figure > 0; columns += 1) {
    if (!entries[figure + columns]?.isFigure || entries[figure + columns - 1]?.isFigure) continue;
    const exact = figure - columns;
    for (const names of new Set([exact, exact + 1, 1])) {
      if (names < 1 || names > MOST_NAMES || names >= columns) continue;
      const start = figure - names;
      // Where rows have no empty lines in or between them, heads have none either.
      if (isTight(entries, figure - 1, start + columns) && !isTight(entries, 0, start - 1)) continue;
      const heads = headRows(texts.slice(0, start), columns);
      const rows = countRows(entries, start, columns);
      const own = entries.slice(start, start + columns);
      const figures = own.filter(({ isFigure }) => isFigure).length;
      const apart = own.slice(names + figures).some(({ isFigure }) => isFigure);
      if (!heads || apart || rows < (figures > 1 ? 2 : 3)) continue;
      const body = Array.from({ length: rows }, (_, row) =>
        texts.slice(start + row * columns, start + (row + 1) * columns),
      );
      const last = at(entries, start + rows * columns - 1);
      return { piece: gridPiece([...heads, ...body], heads.length), end: last.line + 1 };
    }
  }
  return null;
}

/** A table of which every cell has a line to itself. */
export function stacked(lines: readonly string[], first: number): FoundTable | null {
  if (!isWords((lines[first] ?? '').trim())) return null;
  const begins = tableOf(entriesFrom(lines, first, FIRST_ENTRIES)) !== null;
  return begins ? tableOf(entriesFrom(lines, first, MOST_LINES)) : null;
}
