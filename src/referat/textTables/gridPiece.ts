/** Rows of texts as a table. */
import type { Piece, PieceCell } from '../pieces';
import { countHeadRows } from '../tableHeads';

/** Rows of texts as a table. Above others, a head stands over the columns to its right that have none of their own. */
export function gridPiece(rows: readonly (readonly string[])[], headRows: number | null = null): Piece {
  const cells: PieceCell[] = [];
  const grid = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rows: 1, columns: 1, text })),
  );
  const heads = headRows ?? countHeadRows(grid.filter(({ text }) => text !== ''));
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      if (text === '') continue;
      let columns = 1;
      if (row < heads - 1 && column > 0)
        while (texts[column + columns] === '' && (rows[heads - 1]?.[column + columns] ?? '') !== '')
          columns += 1;
      cells.push({ row, column, rows: 1, columns, text });
    }
  return { kind: 'table', cells, headRows };
}
