/** Columns by the places that figures stand at. */
import { partsOf } from './parts';
import { isCell, isRule } from './texts';

/**
 * Cells of lines by the places that figures stand at in them: what stands over or under one another is a column. Null
 * where figures are not under one another.
 */
export function byPlace(block: readonly string[]): string[][] | null {
  const lines = block.filter((line) => !isRule(line)).map(partsOf);
  const figures = lines.map((parts) => parts.slice(1).filter(({ text }) => isCell(text)));
  const body = figures.filter((parts) => parts.length > 0);
  if (body.length < 2) return null;
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of body.flat().sort((a, b) => a.to - b.to)) {
    const column = columns.find((other) => from < other.to && other.from < to);
    if (column) Object.assign(column, { from: Math.min(from, column.from), to: Math.max(to, column.to) });
    else columns.push({ from, to });
  }
  columns.sort((a, b) => a.from - b.from);
  // Columns that a line has two figures in are none.
  for (const parts of body)
    for (const { from, to } of columns)
      if (parts.filter((part) => part.from < to && from < part.to).length > 1) return null;
  const first = columns[0]?.from ?? 0;
  const rows: string[][] = [];
  for (const parts of lines) {
    const row: string[] = Array.from({ length: columns.length + 1 }, () => '');
    for (const part of parts) {
      const overlap = ({ from, to }: { from: number; to: number }) =>
        Math.min(to, part.to) - Math.max(from, part.from);
      const best = columns.reduce((a, b) => (overlap(b) > overlap(a) ? b : a));
      // What begins before all columns is a row's head, unless it is a head of the first column jutting out.
      const isLabel = part === parts[0] && (part.from < first - 12 || part.from === 0) && overlap(best) <= 0;
      const place = isLabel ? 0 : columns.indexOf(best) + 1;
      if (!isLabel && overlap(best) < -14) return null;
      row[place] = row[place] === '' ? part.text : `${row[place]} ${part.text}`;
    }
    rows.push(row);
  }
  return rows;
}
