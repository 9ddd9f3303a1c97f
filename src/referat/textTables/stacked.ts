/** Tables of which every cell has a line to itself, as a page of HTML is copied: heads, then row by row its cells. */
import { at } from '../../model/at';
import { joinLine } from '../joinLine';
import { MONTH } from '../periods/months';
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
  /** Its last line, where it was broken over several. */
  readonly end: number;
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
    entries.push({ text, line, end: line, isFigure });
    seenFigure ||= isFigure;
  }
  return entries;
}

const YEAR = /^(?:19|20)\d\d$/;
/** What goes on in the next line: “Hele”, “RAR”, “Forbrug i”, “mer-”. */
const OPEN = /(?:^(?:RAR|Region|Hele)|-|,|(?<![\p{L}])(?:og|i|på|pr\.|til))$/iu;

/** Cells that were broken over lines as one. @param dated whether a year is the end of one, where words are before it */
function whole(entries: readonly Entry[], dated: boolean): Entry[] {
  const made: Entry[] = [];
  for (const entry of entries) {
    const last = made.at(-1);
    const isNext = last !== undefined && !last.isFigure && !entry.isFigure && entry.line === last.end + 1;
    const isYears = dated && YEAR.test(entry.text) && !YEAR.test(last?.text ?? '');
    if (isNext && (/^[\p{Ll}(]/u.test(entry.text) || OPEN.test(last.text) || isYears))
      made[made.length - 1] = { ...last, text: joinLine(last.text, entry.text), end: entry.end };
    else made.push(entry);
  }
  return made;
}

/** Whether no empty line is between two entries. */
const isTight = (entries: readonly Entry[], from: number, to: number): boolean =>
  entries.slice(from + 1, to + 1).every(({ line }, n) => line === (entries[from + n]?.end ?? 0) + 1);

const TIME = new RegExp(`(?:19|20)\\d\\d|(?<![\\p{L}])(?:${MONTH})(?![\\p{L}])`, 'iu');

/** How many heads follow one another that all say when, or all do not. */
function timeRuns(heads: readonly string[]): number[] {
  const runs: number[] = [];
  for (const [n, text] of heads.entries())
    if (n > 0 && TIME.test(text) === TIME.test(heads[n - 1] ?? ''))
      runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
  return runs;
}

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
  if (over < 2) return null;
  const runs = timeRuns(lower);
  if (runs.length === over)
    return [
      [heads[0] ?? '', ...runs.flatMap((width, n) => [heads[n + 1] ?? '', ...empty(width - 1)])],
      ['', ...lower],
    ];
  if (over >= columns - 1 || (columns - 1) % over !== 0) return null;
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
    ? { piece: gridPiece([texts(entries.slice(0, columns)), ...rows], 1), end: last.end + 1 }
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
      return { piece: gridPiece([...heads, ...body], heads.length), end: last.end + 1 };
    }
  }
  return null;
}

/** As the lines are, and with those that were broken put together. */
const WAYS: readonly ((entries: readonly Entry[]) => readonly Entry[])[] = [
  (entries) => entries,
  (entries) => whole(entries, true),
  (entries) => whole(entries, false),
];

/** What stands over a table and is none of its heads. */
const CAPTION = /^(?:tabel|figur|oversigt)\s*\d/i;

/** A table of which every cell has a line to itself, or several where it was broken. */
export function stacked(lines: readonly string[], first: number): FoundTable | null {
  const text = (lines[first] ?? '').trim();
  if (!isWords(text) || CAPTION.test(text)) return null;
  const start = entriesFrom(lines, first, FIRST_ENTRIES);
  const heads = start.slice(
    0,
    start.findIndex(({ isFigure }) => isFigure),
  );
  const way = WAYS.find(
    (read, n) => (n === 0 || read(heads).length < heads.length) && tableOf(read(start)) !== null,
  );
  return way ? tableOf(way(entriesFrom(lines, first, MOST_LINES))) : null;
}
