/** A table of lines that follow one another. */
import { at } from '../../model/at';
import { isFigure } from '../figureCell';
import type { PlacedCell, PlacedTable } from '../pdfGrid';
import { LEADING } from './alignment';
import { bodyRows } from './bodyRows';
import type { Cell } from './cell';
import { columnsOf } from './columnsOf';
import { headRows } from './headRows';
import { type Placed, place, startsLow } from './placed';
import { type Row, textOf } from './row';

/** Whether a line states figures that stand apart from a name, or nothing but figures. */
function hasFigures({ phrases }: Row): boolean {
  return phrases.slice(1).some((phrase) => isFigure(textOf(phrase)));
}

/** The cells of a row: what stands in a column is one. */
function cellsOfRow(placed: readonly Placed[]): Cell[] {
  const cells: Cell[] = [];
  for (const { first, last, line } of placed) {
    const cell = cells.find((other) => other.first === first);
    if (cell) {
      cell.lines.push(line);
      cell.last = Math.max(cell.last, last);
    } else cells.push({ first, last, lines: [line] });
  }
  return cells.sort((a, b) => a.first - b.first);
}

/** A table of lines that follow one another. */
export function tableOf(rows: readonly Row[], separators: readonly number[]): PlacedTable | null {
  const withFigures = rows.filter(hasFigures);
  const body = withFigures.length > 1 ? withFigures : rows.filter(({ parts }) => parts.length > 1);
  const firstBody = rows.indexOf(at(body, 0));
  const columns = columnsOf(
    body,
    rows.filter((row) => !body.includes(row)),
  );
  if (columns.borders.length === 0) return null;
  const lines = rows.map((row) => place(row, columns));
  let heads = withFigures.length > 1 ? firstBody : 1;
  // The name of the first row may begin in the line above its figures.
  while (
    heads > 1 &&
    at(lines, heads - 1).every(({ last }) => last === 0) &&
    (!at(lines, heads).some(({ first }) => first === 0) || startsLow(at(lines, heads))) &&
    at(rows, heads).line.base - at(rows, heads - 1).line.base < LEADING * at(rows, heads).line.size
  )
    heads -= 1;
  const table = [
    ...headRows(rows.slice(0, heads), columns, separators),
    ...bodyRows(lines.slice(heads), separators).map(cellsOfRow),
  ];
  return {
    top: Math.min(...rows.map(({ line }) => line.top)),
    bottom: Math.max(...rows.map(({ line }) => line.bottom)),
    edges: [at(columns.taken, 0).left, ...columns.borders, at(columns.taken, -1).right],
    cells: table.flatMap((cells, row) =>
      cells.map(
        (cell): PlacedCell => ({
          row,
          column: cell.first,
          rows: 1,
          columns: cell.last - cell.first + 1,
          words: cell.lines.flatMap(({ words }) => words),
        }),
      ),
    ),
  };
}
