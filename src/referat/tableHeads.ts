/** Which rows of a table are its heads, and what they say of each column. */

import { isFigure } from './figureCell';

/** A cell as far as heads are concerned. */
interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

const NOTHING = /^(?:[-–—.*]+|x|n\/a|i\.?a\.?)?$/i;
/** “–” says that there is none, and may stand in a head too. */
const states = (text: string) => isFigure(text) && /\d/.test(text);

/**
 * How many rows at the top are heads, told by what is in them: those before the first row with a figure in it. A row of
 * years is one of heads, unless the rows below it look alike.
 */
export function countHeadRows(cells: readonly HeadCell[]): number {
  const rows = cells.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);
  const byRow = new Map<number, HeadCell[]>();
  for (const cell of cells) {
    const own = byRow.get(cell.row);
    if (own) own.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const of = (row: number) => byRow.get(row) ?? [];
  for (let row = 0; row < rows; row += 1) {
    const texts = of(row)
      .filter(({ column }) => column > 0)
      .map(({ text }) => text.trim());
    if (texts.some(states)) return row;
    // A line of words across the table, with figures under it, heads the rows below and not the columns.
    const below = of(row + 1).filter(({ column, text }) => column > 0 && states(text));
    if (row > 0 && below.length > 0 && texts.every((text) => NOTHING.test(text)) && headed(of(row - 1)))
      return row;
  }
  // Words alone: the first row heads them where the file does not say otherwise.
  return rows > 1 ? 1 : 0;
}

/** Whether a row names columns: words beyond the first. */
function headed(row: readonly HeadCell[]): boolean {
  return row.some(({ column, text }) => column > 0 && text.trim() !== '');
}

/**
 * The heads of a table.
 * @param said how many rows are heads by the file; null where it does not say
 */
export function headsOf(
  cells: readonly HeadCell[],
  said: number | null,
): { readonly headRows: number; readonly heads: readonly (readonly string[])[] } {
  const columns = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const headRows = Math.max(said ?? 0, countHeadRows(cells));
  const heads: string[][] = Array.from({ length: columns }, () => []);
  for (const { row, column, columns: wide, text } of cells) {
    if (row >= headRows || text.trim() === '') continue;
    for (const parts of heads.slice(column, column + wide)) if (!parts.includes(text)) parts.push(text);
  }
  return { headRows, heads };
}
