/** Where the heads of a table are among its first rows: after titles and notes, before the first row of numbers. */
import { isTwoDigits, statedPeriod } from './columnLook';
import { readNumber } from './numbers';

type Row = readonly string[];

/** How many of the first rows may be titles and notes before the heads. */
const SEARCHED = 20;

/** Whether a text names an area. */
export type IsArea = (text: string) => boolean;

/** Where the heads of a table are, and the first row after them. */
export interface HeaderPlace {
  /** Null for a table without heads, which begins with its first row. */
  readonly at: number | null;
  readonly first: number;
}

const isFilled = (cell: string): boolean => cell.trim() !== '';
const filled = (row: Row): number => row.filter(isFilled).length;

/** The periods at the end of a row, if nothing is between them, and what stands to the left of them. */
function periodsAtEnd(row: Row): { periods: string[]; left: string[]; from: number } {
  const last = row.findLastIndex((cell) => cell.trim() !== '');
  let from = last + 1;
  while (from > 0 && statedPeriod(row[from - 1] ?? '')) from -= 1;
  const left = row.slice(0, from).flatMap((cell) => cell.trim() || []);
  return { periods: row.slice(from, last + 1).map((cell) => statedPeriod(cell) ?? ''), left, from };
}

const into = { value: 0, decimals: 0, grouped: false, plain: false };
const isNumber = (cell: string): boolean => readNumber(cell.trim(), 'comma', into) !== 'malformed';

/** Whether a row begins with an area and goes on with what is said of it. */
function isOfArea(row: Row, isArea: IsArea): boolean {
  const [first = '', ...others] = row.flatMap((cell) => cell.trim() || []);
  if (others.length === 0 || isTwoDigits(first) || !isArea(first)) return false;
  // Over columns of periods, or of areas, the name of one may stand in the corner.
  const rest = new Set(others.map((cell) => statedPeriod(cell) ?? ''));
  const corner = rest.size === others.length && others.length > 1 && !rest.has('');
  return !corner && !others.every((cell) => isArea(cell));
}

/** Whether a row says one thing of the whole table: “Enhed:” and what it is. */
function isLine(row: Row): boolean {
  const [name = '', ...others] = row.flatMap((cell) => cell.trim() || []);
  return others.length < 2 && /^\p{L}[^:]{0,30}:(\s|$)/u.test(name);
}

/** Whether a row has several cells and no number among them, as heads have. */
function isWords(row: Row): boolean {
  const cells = row.flatMap((cell) => cell.trim() || []);
  return cells.length > 1 && !cells.some((cell) => isNumber(cell) || statedPeriod(cell));
}

/** Whether periods follow one another, one way or the other. */
function inOrder(periods: readonly string[]): boolean {
  const up = periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') < period);
  return up || periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') > period);
}

/** Whether the row is one of periods over columns of numbers, however few they are. */
function namesPeriods(rows: readonly Row[], place: number): boolean {
  const { periods, left, from } = periodsAtEnd(rows[place] ?? []);
  if (periods.length === 0 || from === 0 || left.some(isNumber) || !inOrder(periods)) return false;
  const below = rows.slice(place + 1).find((row) => filled(row) > 1);
  return below !== undefined && isNumber(below[from] ?? '');
}

/**
 * Finds the row of heads. A row that begins with a known area is data. A row of periods is one of heads, however few they
 * are; else it is the first that fills at least half as many columns as the fullest of the first rows.
 */
export function headerPlace(rows: readonly Row[], isArea: IsArea): HeaderPlace {
  const searched = rows.slice(0, SEARCHED);
  // A title may be an area and a year, or what else is told of it: heads follow.
  const words = searched.findLastIndex(isWords);
  const isTitle = (row: Row, place: number) => place < words && isOfArea(row, isArea);
  const data = searched.findIndex(
    (row, place) => place > words && isOfArea(row, isArea) && row.filter(isFilled).slice(1).some(isNumber),
  );
  const before = data < 0 ? searched : searched.slice(0, data);
  const most = Math.max(0, ...searched.map(filled));
  const least = Math.max(Math.min(2, most), most / 2);
  const full = before.findIndex((row, place) => filled(row) >= least && !isLine(row) && !isTitle(row, place));
  const periods = before.findIndex((_, place) => namesPeriods(rows, place));
  if (periods >= 0) {
    const own = periodsAtEnd(before[periods] ?? []);
    const sure = own.periods.length > 1 && own.left.length === 0;
    // A title may fill two cells; the heads of two columns are followed by numbers that look like years.
    const longer = filled(before[full] ?? []) < filled(before[periods] ?? []);
    if (full < 0 || sure || longer || periods < full) return { at: periods, first: periods + 1 };
  }
  if (full >= 0) return { at: full, first: full + 1 };
  return data >= 0 ? { at: null, first: data } : { at: 0, first: 1 };
}

/** A column as spreadsheets name it: A, B, … Z, AA. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/** Columns up to the last that has anything in one of the rows. */
export function usedColumns(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
}

/** Heads as they are shown: trimmed, and those that are empty by their letter. */
export function headNames(row: Row, columns: number): string[] {
  return Array.from({ length: columns }, (_, i) => row[i]?.trim() || letters(i));
}
