/** Columns by the order of cells alone, where every row has all of them and nothing has to stand under anything. */
import { partsOf } from './parts';
import { squared } from './squared';
import { isCell } from './texts';

/**
 * Cells of lines by their order; null where rows lack cells, or heads do not fit them.
 * @param isPlaced whether figures stand under one another
 */
export function byOrder(block: readonly string[], isPlaced: boolean): string[][] | null {
  const rows = block.map((line) => partsOf(line).map(({ text }) => text));
  const isRow = (row: readonly string[]) => row.slice(1).some(isCell);
  const first = rows.findIndex(isRow);
  const columns = rows[first]?.length ?? 0;
  const [heads, body] = [rows.slice(0, first), rows.slice(first)];
  const figures = (row: readonly string[]) => row.filter(isCell).length;
  if (first < 1 || columns < 2 || body.filter(isRow).length < 2) return null;
  const count = figures(rows[first] ?? []);
  /** A line of words alone heads those below it; the first of two names may be written once for several rows. */
  const fits = (row: readonly string[]) =>
    row.length === 1
      ? !isCell(row[0] ?? '')
      : figures(row) === count &&
        (row.length === columns || (row.length === columns - 1 && count < columns - 1));
  if (!body.every(fits)) return null;
  if (heads.every(({ length }) => length === columns)) return squared(rows);
  // From the left on heads begin with that of the names, unless figures are not under one another either.
  const indented = !isPlaced || block.slice(0, first).every((line) => /^ {3}/.test(line));
  if (indented && heads.every(({ length }) => length === columns - 1) && (heads.length > 1 || columns > 2))
    return squared([...heads.map((row) => ['', ...row]), ...body]);
  const made = heads.length === 2 && (heads[0] ?? []).length < columns ? squared(rows) : null;
  return made?.[0]?.length === columns && made[1]?.length === columns ? made : null;
}
