/** Rows of cells, some of which cover their neighbours, to the places they have in a table. */
import type { Piece, PieceCell } from './pieces';
import { sectionNamed } from './sectionNames';

/** A cell in the order of its row. */
export interface GridCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Most columns and rows that a cell covers, and a table has; more is no table that a person reads. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 5_000;

/** Lays cells out as a browser does. */
export function layOut(rows: readonly (readonly GridCell[])[]): PieceCell[] {
  const taken: boolean[][] = [];
  const cells: PieceCell[] = [];
  for (const [row, line] of rows.slice(0, MOST_ROWS).entries()) {
    let column = 0;
    for (const cell of line) {
      while (taken[row]?.[column]) column += 1;
      const columns = Math.min(Math.max(1, cell.columns), MOST_COLUMNS - column);
      const down = Math.min(Math.max(1, cell.rows), rows.length - row);
      if (columns < 1) break;
      for (let y = row; y < row + down; y += 1) {
        taken[y] ??= [];
        for (let x = column; x < column + columns; x += 1) (taken[y] as boolean[])[x] = true;
      }
      if (cell.text !== '') cells.push({ row, column, rows: down, columns, text: cell.text });
      column += columns;
    }
  }
  return cells;
}

/**
 * Whether a table only places text on the page: it has one column with something in it, or its cells are the sections
 * of an agenda item.
 */
export function isLayout(cells: readonly PieceCell[]): boolean {
  const columns = new Set(cells.map(({ column }) => column));
  if (columns.size < 2) return true;
  return cells.some(
    ({ text, row, column }) =>
      column === 0 && sectionNamed(text) && cells.some((cell) => cell.row === row && cell.column > 0),
  );
}

/** A table of one line, such as a number, a title and a case number, is that line. Null for others. */
export function asLine(cells: readonly PieceCell[]): string | null {
  if (new Set(cells.map(({ row }) => row)).size !== 1 || cells.length > 4) return null;
  return cells.map(({ text }) => text).join(' ');
}

/** A table as a piece. */
export function tablePiece(cells: readonly PieceCell[], headRows: number | null): Piece {
  return { kind: 'table', cells, headRows };
}
