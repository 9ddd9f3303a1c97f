/** Cells of a table while they are put together. */
import { at } from '../../model/at';
import type { Line } from '../pdfPage';

/** A cell that is being put together. */
export interface Cell {
  first: number;
  last: number;
  lines: Line[];
}

const topOf = ({ lines }: Cell) => Math.min(...lines.map(({ top }) => top));

const bottomOf = ({ lines }: Cell) => Math.max(...lines.map(({ bottom }) => bottom));

/** Rows of cells: those that stand beside one another. */
export function inRows(cells: readonly Cell[]): Cell[][] {
  const rows: { cells: Cell[]; top: number; bottom: number }[] = [];
  for (const cell of [...cells].sort((a, b) => topOf(a) - topOf(b))) {
    const [top, bottom] = [topOf(cell), bottomOf(cell)];
    const row = rows.at(-1);
    const shared = row ? Math.min(bottom, row.bottom) - Math.max(top, row.top) : 0;
    const free = row?.cells.every((other) => other.last < cell.first || other.first > cell.last);
    if (row && free && shared > 0.4 * Math.min(bottom - top, row.bottom - row.top)) {
      row.cells.push(cell);
      row.bottom = Math.max(row.bottom, bottom);
    } else rows.push({ cells: [cell], top, bottom });
  }
  return rows.map((row) => row.cells);
}

/** A cell as a line as wide as its widest. */
export function boundsOf({ lines }: Cell): Line {
  return {
    ...at(lines, 0),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}
