/** Tables of a PDF page that are told by where their words stand: in columns, with gaps between them. */
import { at } from '../../model/at';
import { levelEdges, type PlacedTable } from '../pdfGrid';
import type { Line, Rule } from '../pdfPage';
import { isTable } from './isTable';
import { type Row, rowsOf } from './row';
import { extended, figureRun, isAnchor, textRun } from './runs';
import { tableOf } from './tableOf';

/**
 * Finds the tables among lines.
 * @param lines of a page from top to bottom, without those of tables that are drawn
 */
export function alignedTables(lines: readonly Line[], rules: readonly Rule[]): PlacedTable[] {
  const rows = rowsOf(lines);
  const level = levelEdges(rules);
  const found: { first: number; end: number; table: PlacedTable }[] = [];
  const freeFrom = (n: number) => Math.max(0, ...found.filter(({ end }) => end <= n).map(({ end }) => end));
  const isFree = (n: number) => !found.some(({ first, end }) => n >= first && n < end);
  const find = (begins: (row: Row) => boolean, runFrom: (rows: readonly Row[], first: number) => number) => {
    for (let n = 0; n < rows.length; n += 1) {
      if (!isFree(n) || !begins(at(rows, n))) continue;
      let runEnd = runFrom(rows, n);
      while (runEnd > n + 1 && !isFree(runEnd - 1)) runEnd -= 1;
      const [first, end] = extended(rows, n, runEnd, freeFrom(n));
      const run = rows.slice(first, end);
      if (!isTable(run)) continue;
      const [left, right] = [
        Math.min(...run.map(({ line }) => line.left)),
        Math.max(...run.map(({ line }) => line.right)),
      ];
      const separators = level
        .filter(({ from, to }) => Math.min(to, right) - Math.max(from, left) > 0.7 * (right - left))
        .map((edge) => edge.at);
      const table = tableOf(run, separators);
      if (table) found.push({ first, end, table });
      if (table) n = end - 1;
    }
  };
  find(isAnchor, figureRun);
  find(({ parts }) => parts.length > 1, textRun);
  return found.map(({ table }) => table);
}
