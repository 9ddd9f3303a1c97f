/** Where a table is, by the lines that are known to be of it. */
import { at } from '../../model/at';
import { isFigure } from '../figureCell';
import { type Interval, SAME } from './alignment';
import { columnsOf } from './columnsOf';
import { place } from './placed';
import { type Row, textOf } from './row';

/** Where the name at the left of a line ends: before the first figure or gap. */
function nameEnd({ line, parts }: Row): number {
  const { words } = at(parts, 0);
  const figure = words.findIndex(({ text }, n) => n > 0 && isFigure(text));
  return figure > 0 ? at(words, figure - 1).right : Math.min(at(parts, 0).right, line.right);
}

/** What lines that are known to be of a table tell of where it is. */
interface Extent extends Interval {
  readonly rows: readonly Row[];
  /** Where the names at its left end, and its first figures begin. */
  readonly name: number;
  readonly figures: number;
}

/** Where the lines of a table are. */
export function extentOf(rows: readonly Row[]): Extent {
  const left = Math.min(...rows.map(({ line }) => line.left));
  const named = rows.filter(
    ({ line, parts }) => Math.abs(line.left - left) < SAME && !isFigure(textOf(at(parts, 0))),
  );
  const figures = rows.flatMap(({ parts }) => parts.filter((part) => isFigure(textOf(part))));
  return {
    rows,
    left,
    right: Math.max(...rows.map(({ line }) => line.right)),
    name: Math.max(left, ...named.map(nameEnd)),
    figures: Math.min(...figures.map((part) => part.left)),
  };
}

/** Whether words of a line stand in all columns but the first and none across a border, as heads do. */
function fills(row: Row, extent: Extent): boolean {
  const columns = columnsOf(extent.rows, [row]);
  const placed = place(row, columns);
  if (placed.some(({ first, last }) => first !== last)) return false;
  const filled = new Set(placed.map(({ first }) => first).filter((column) => column > 0));
  if (filled.size === 0 || filled.size < columns.borders.length) return false;
  // A sentence has gaps at the borders too, as narrow as its others.
  const { words } = row.line;
  const gaps = words.slice(1).map((word, n) => word.left - at(words, n).right);
  const common = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const atBorders = placed.slice(1).map(({ line }, n) => line.left - at(placed, n).line.right);
  return row.line.bold || atBorders.every((gap) => gap > 1.3 * common || gap > row.line.size);
}

/** Whether a line may stand over a table: it lies over its columns and is not text that begins at the margin. */
export function isHeadLine(row: Row, extent: Extent): boolean {
  const { line, parts } = row;
  if (line.right > extent.right + 80 || line.left < extent.left - 20) return false;
  if (parts.length > 1 || line.left > extent.name || fills(row, extent)) return true;
  // The head of the first column, where it stands lower or higher than the others.
  return line.left > extent.left + 2 && line.right < extent.name + 10 && line.bold;
}
