/** Tables of a Word document. */
import { at } from '../model/at';
import { asLine, type GridCell, isLayout, layOut, tablePiece } from './grid';
import { paragraphPieces, tidy } from './paragraph';
import type { Piece } from './pieces';

/** A cell that is being read. */
export interface Cell {
  pieces: Piece[];
  columns: number;
  /** Whether it begins a cell that covers some below it, or is covered by it. */
  merge: 'begins' | 'covered' | null;
}

/** A table that is being read. */
export interface Table {
  rows: Cell[][];
  heads: number;
}

/** Text of a piece, tables too. */
export const textOfPiece = (piece: Piece): string =>
  piece.kind === 'table'
    ? piece.cells.map(({ text }) => text).join(' ')
    : `${'marker' in piece && /\w/.test(piece.marker) ? `${piece.marker} ` : ''}${piece.text}`;

/** A table as pieces: itself, or what is in its cells where it only places them on the page. */
export function tablePieces(table: Table): Piece[] {
  const grid = table.rows.map((row, y) =>
    row.map((cell, x): GridCell => {
      if (cell.merge === 'covered') return { text: '', rows: 1, columns: cell.columns };
      const text = tidy(cell.pieces.map(textOfPiece).join(' ').replace(/\s+/g, ' '));
      return { text, rows: cell.merge === 'begins' ? heightOf(table, y, x) : 1, columns: cell.columns };
    }),
  );
  // Cells that are covered are in the file, so the place in the row is the place in the table.
  const cells = layOut(grid.map((row) => row.map((cell) => ({ ...cell, rows: 1 })))).map((cell) => {
    const rows = grid[cell.row]?.[indexOf(grid[cell.row] ?? [], cell.column)]?.rows ?? 1;
    return { ...cell, rows };
  });
  const holds = table.rows
    .flat()
    .some((cell) => cell.pieces.some(({ kind }) => kind === 'table' || kind === 'heading'));
  if (isLayout(cells) || (holds && table.rows.some((row) => row.some((cell) => cell.pieces.length > 3))))
    return table.rows.flat().flatMap((cell) => (cell.merge === 'covered' ? [] : cell.pieces));
  const line = asLine(cells);
  if (line !== null) return paragraphPieces([{ text: line, bold: holds }]);
  return [tablePiece(cells, table.heads > 0 && table.heads < table.rows.length ? table.heads : null)];
}

/** Which cell of a row begins at a column. */
function indexOf(row: readonly GridCell[], column: number): number {
  let before = 0;
  return row.findIndex((cell) => {
    const here = before === column;
    before += cell.columns;
    return here;
  });
}

/** Rows that a cell covers: those below it whose cell at the same column is covered. */
function heightOf(table: Table, row: number, index: number): number {
  const columnAt = (cells: readonly Cell[], n: number) =>
    cells.slice(0, n).reduce((sum, { columns }) => sum + columns, 0);
  const column = columnAt(at(table.rows, row), index);
  let height = 1;
  for (const cells of table.rows.slice(row + 1)) {
    const below = cells.find((_, n) => columnAt(cells, n) === column);
    if (below?.merge !== 'covered') break;
    height += 1;
  }
  return height;
}
