/** Rows of heads. */
import { at } from '../../model/at';
import type { Line } from '../pdfPage';
import { aligned, LEADING } from './alignment';
import { boundsOf, type Cell, inRows } from './cell';
import type { Columns } from './columnsOf';
import { type Row, textOf } from './row';
import { spread } from './spread';

/** A text that says when and no more. */
const ONLY_PERIOD =
  /^(?:(?:19|20)\d\d|[1-4]\. ?(?:kvartal|kvt\.?)|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?|[ -–/])+$/iu;

/** Lines of heads as cells: what stands under one another, as close as lines do and lined up, is one. */
function headCells(rows: readonly Row[], { borders }: Columns, separators: readonly number[]): Cell[] {
  const columnAt = (x: number) => borders.filter((border) => border < x).length;
  const lines = rows.flatMap(({ phrases }) => {
    // A line of years is one of heads of its own, however close the next.
    const whole = phrases.every((phrase) => ONLY_PERIOD.test(textOf(phrase)));
    return phrases.map((phrase) => ({ line: phrase, whole }));
  });
  const stacked = (above: Line, below: Line) => {
    const gap = below.base - above.base;
    return gap > 0.95 * below.size && gap < LEADING * below.size && aligned(above, below) ? gap : null;
  };
  const gaps = lines.flatMap(({ line }, n) =>
    lines.slice(n + 1).flatMap((other) => stacked(line, other.line) ?? []),
  );
  const pitch = Math.min(...gaps);
  const cells: { lines: Line[]; whole: boolean }[] = [];
  for (const { line, whole } of lines) {
    const cell = cells.find((other) => {
      const last = at(other.lines, -1);
      const gap = stacked(last, line);
      const parted = separators.some((y) => y > last.base && y < line.base);
      return gap !== null && gap < 1.12 * pitch && !parted && (whole || !other.whole);
    });
    if (cell) cell.lines.push(line);
    else cells.push({ lines: [line], whole });
  }
  return cells.map((cell) => {
    const columns = cell.lines.flatMap(({ words }) =>
      words.map(({ left, right }) => columnAt((left + right) / 2)),
    );
    return { first: Math.min(...columns), last: Math.max(...columns), lines: cell.lines };
  });
}

/** The heads, from the lowest row up, since those above stand over what is under them. */
export function headRows(lines: readonly Row[], columns: Columns, separators: readonly number[]): Cell[][] {
  const rows = inRows(headCells(lines, columns, separators));
  const extents = [...columns.taken];
  for (const [n, row] of [...rows.entries()].reverse()) {
    const below = rows.slice(n + 1);
    const full = Math.max(0, ...below.map((cells) => cells.length));
    const fullest = below.find((cells) => cells.length === full) ?? [];
    const under = new Set(
      fullest.filter(({ first, last }) => first === last && first > 0).map(({ first }) => first),
    );
    const placed = row.map((cell) => ({ ...cell, line: boundsOf(cell) }));
    for (const [i, { first, last }] of spread(placed, extents, under).entries())
      Object.assign(at(row, i), { first, last });
    for (const { first, last, lines: own } of row)
      if (first === last) {
        const all = [at(extents, first), ...own];
        extents[first] = {
          left: Math.min(...all.map(({ left }) => left)),
          right: Math.max(...all.map(({ right }) => right)),
        };
      }
  }
  return rows;
}
