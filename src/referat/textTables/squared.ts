/** Rows of one length, whichever of them lack cells. */
import { isFigure } from '../figureCell';
import { spread } from './spread';
import { empty } from './texts';

const figuresOf = (row: readonly string[]): number[] =>
  row.flatMap((text, column) => (column > 0 && isFigure(text) ? [column] : []));

/**
 * How many of the lower heads each of so many upper ones stands over: as many each, or else as it has to be for none to
 * stand over the same twice, “Antal, Andel | Andel | Andel”. Null where that does not come out.
 */
function widthsOver(lower: readonly string[], over: number): number[] | null {
  if (lower.length % over === 0) return Array.from({ length: over }, () => lower.length / over);
  const widths: number[] = [];
  let own: string[] = [];
  for (const text of lower) {
    if (own.includes(text) || widths.length === 0) {
      widths.push(0);
      own = [];
    }
    widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1;
    own.push(text);
  }
  return widths.length === over ? widths : null;
}

/**
 * Two rows of heads of which each lacks cells: those that go down through both stand in the upper one only, the first in
 * front and any others at the end; between them are those that stand over several. Null where that does not come out.
 */
function twoRows(upper: readonly string[], lower: readonly string[], columns: number): string[][] | null {
  const down = columns - lower.length;
  const over = upper.length - down;
  const widths = down < 1 || over < 1 || upper.length >= columns ? null : widthsOver(lower, over);
  if (!widths) return null;
  const wide = widths.flatMap((width, n) => [upper[1 + n] ?? '', ...empty(width - 1)]);
  return [
    [upper[0] ?? '', ...wide, ...upper.slice(1 + over)],
    ['', ...lower, ...empty(down - 1)],
  ];
}

/** Rows of one length, where cells that span others were written once and the rest left out. */
export function squared(rows: readonly (readonly string[])[]): string[][] {
  let body = rows.findIndex((row) => figuresOf(row).length > 0);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (body < 0 || rows.every(({ length }) => length === columns)) return rows.map((row) => [...row]);
  // The name of a group is no head.
  while (body > 1 && rows[body - 1]?.length === 1) body -= 1;
  let above: readonly number[] = [];
  const two = body === 2 ? twoRows(rows[0] ?? [], rows[1] ?? [], columns) : null;
  return rows.map((row, n) => {
    // Heads alone that are one too few have none over the names of rows.
    if (body === 1 && n === 0 && row.length === columns - 1 && row[0] !== '') return ['', ...row];
    if (n < body) return two?.[n] ?? spread(row, columns, n > 0);
    const figures = figuresOf(row);
    // The first head of rows is written once for several of them.
    const isShort = row.length === columns - 1 && figures.length > 0 && above[0] === (figures[0] ?? 0) + 1;
    if (isShort) return ['', ...row];
    if (figures.length > 0) above = figures;
    return [...row, ...empty(columns - row.length)];
  });
}
