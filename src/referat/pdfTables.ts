/** Tables of a PDF as pieces, and those that go on over the end of a page. */
import { at } from '../model/at';
import type { PlacedTable } from './pdfGrid';
import { textOfWords } from './pdfPlacedText';
import type { Piece, PieceCell } from './pieces';

/** A table on a page as a piece. */
export function tablePiece(table: PlacedTable, page: number): Piece {
  const cells = table.cells
    .filter(({ words }) => words.length > 0)
    .map((cell): PieceCell => {
      const { text, places } = textOfWords(page, cell.words);
      return { row: cell.row, column: cell.column, rows: cell.rows, columns: cell.columns, text, places };
    });
  return { kind: 'table', cells, headRows: null };
}

/** Points by which columns of a table on the next page may lie elsewhere. */
const SAME_COLUMNS = 20;

/** Whether a table goes on with one on the page before. */
export function continues(before: PlacedTable, table: PlacedTable): boolean {
  return (
    before.edges.length === table.edges.length &&
    before.edges.every((edge, n) => Math.abs(edge - at(table.edges, n)) < SAME_COLUMNS)
  );
}

/** A table with the rows of the next page under it, less the heads that are there again. */
export function joinTables(before: Piece, after: Piece): Piece {
  if (before.kind !== 'table' || after.kind !== 'table') return before;
  const rowText = (cells: readonly PieceCell[], row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ column, text }) => `${column} ${text}`)
      .join('\n');
  const rows = Math.max(...before.cells.map(({ row, rows }) => row + rows));
  let again = 0;
  while (
    again < 4 &&
    rowText(after.cells, again) !== '' &&
    rowText(after.cells, again) === rowText(before.cells, again)
  )
    again += 1;
  const more = after.cells
    .filter(({ row }) => row >= again)
    .map((cell) => ({ ...cell, row: cell.row - again + rows }));
  return { ...before, cells: [...before.cells, ...more] };
}
