/** Heads of the columns of a table. */
import { type Cell, type ReferatDocument, type Table, textOf } from '../blocks';
import type { ItemContext } from '../context';
import { type Head, headOf } from './head';

/** A head that the line under it goes on with. */
const GOES_ON = /(?:^|\s)(?:pr\.|og|til|for|i|af|-) · |\p{L} · \p{Ll}/u;

/** Heads of every column; an upper one that is written once goes on to the right until the next. */
export function columnHeads(document: ReferatDocument, table: Table, item: ItemContext): Head[] {
  const parts: { text: string; span: Cell }[][] = Array.from({ length: table.columns }, () => []);
  for (let row = 0; row < table.headRows; row += 1) {
    const own = table.cells.filter(
      (cell) => cell.row <= row && row < cell.row + cell.rows && cell.row === row,
    );
    const covered: (Cell | null)[] = Array.from({ length: table.columns }, () => null);
    for (const cell of own)
      if (textOf(document, cell).trim() !== '')
        for (let n = 0; n < cell.columns; n += 1) covered[cell.column + n] = cell;
    const isLast = row === table.headRows - 1;
    for (let column = 0; column < table.columns; column += 1) {
      let cell = covered[column] ?? null;
      if (!cell && !isLast && column > 0)
        cell = covered.slice(1, column).findLast((other) => other !== null) ?? null;
      // A head that stands alone in its row is that of the whole table.
      if (!cell && !isLast && column > 0 && own.length === 1)
        cell = covered.find((other) => other !== null) ?? null;
      if (!cell) continue;
      const text = textOf(document, cell).trim();
      const heads = parts[column] ?? [];
      const above = heads.at(-1);
      // “Forventet” over “regnskab” is one head on two lines.
      if (above && above.span.columns === cell.columns && GOES_ON.test(`${above.text} · ${text}`))
        heads[heads.length - 1] = { text: `${above.text} ${text}`, span: cell };
      else if (!heads.some((part) => part.text === text)) heads.push({ text, span: cell });
    }
  }
  const heads: Head[] = [];
  for (const own of parts) {
    const last = own.at(-1);
    // “Samme periode året før” is held against the column before.
    const before = heads.at(-1)?.periods.at(-1);
    const named = before && !before.assumed ? before.period : '';
    heads.push(
      headOf(
        own.map(({ text }) => text).join(' · '),
        last ? { from: last.span.from, to: last.span.to } : null,
        item,
        named,
      ),
    );
  }
  return heads;
}
