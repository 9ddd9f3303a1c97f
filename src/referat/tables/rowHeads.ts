/** How many columns at the left head the rows. */
import { at } from '../../model/at';
import { type ReferatDocument, type Table, textOf } from '../blocks';
import type { ItemContext } from '../context';
import { findPeriods } from '../periods/findPeriods';
import { FIGURES, NOTHING } from './cellText';
import type { Head } from './head';

/** How many columns at the left head the rows: the first, and others with words in most rows. */
export function countRowHeads(
  document: ReferatDocument,
  table: Table,
  columns: readonly Head[],
  item: ItemContext,
): number {
  let count = 0;
  for (let column = 0; column < table.columns - 1; column += 1) {
    const own = table.cells.filter(
      (cell) =>
        cell.row >= table.headRows && cell.column === column && !NOTHING.test(textOf(document, cell).trim()),
    );
    const figures = own.filter((cell) => FIGURES.test(textOf(document, cell).trim()));
    const head = at(columns, column).text;
    const years = own.every((cell) => /^(?:19|20)\d\d$/.test(textOf(document, cell).trim()));
    const dates = figures.every(
      (cell) =>
        findPeriods(textOf(document, cell), { meeting: item.meeting.date, before: '', terms: item.terms })
          .length > 0,
    );
    const counting = column === 0 && /(?:måned|uge|år|kvartal|periode|nr\.?|pulje)$/iu.test(head.trim());
    if (figures.length > own.length / 2 && !(own.length > 0 && (years || dates || counting))) break;
    if (column > 0 && own.some((cell) => textOf(document, cell).length > 80)) break;
    if (own.length === 0 && column > 0) break;
    count = column + 1;
  }
  return count;
}
