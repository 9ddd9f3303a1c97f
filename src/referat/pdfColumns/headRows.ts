/** Rows of heads. */
import { at } from '../../model/at';
import { type Line, lineOf } from '../pdfPage';
import { aligned, LEADING } from './alignment';
import { boundsOf, type Cell, inRows } from './cell';
import { type Columns, columnAt } from './columnsOf';
import { type Row, textOf } from './row';
import { spread } from './spread';

/** A text that says when and no more. */
const ONLY_PERIOD =
  /^(?:(?:19|20)\d\d|[1-4]\. ?(?:kvartal|kvt\.?)|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?|[ -–/])+$/iu;

/** Points by which a head and what stands under it may differ where they begin or end alike. */
const ALIKE = 3;

/** The columns that the words of a line are in. */
const columnsUnder = ({ words }: Line, columns: Columns): number[] =>
  words.map(({ left, right }) => columnAt(columns, (left + right) / 2));

/** Heads with no more than a space between them, each of which begins or ends as its column does. */
function apart(phrase: Line, columns: Columns): Line[] {
  const { words, page } = phrase;
  const { taken } = columns;
  const own = columnsUnder(phrase, columns);
  const begins = words.flatMap((word, n) => {
    const [before, under] = [taken[own[n - 1] ?? -1], taken[own[n] ?? -1]];
    if (n === 0 || !before || !under || before === under) return [];
    const isAlike =
      Math.abs(word.left - under.left) < ALIKE || Math.abs(at(words, n - 1).right - before.right) < ALIKE;
    return isAlike ? [n] : [];
  });
  const borderCount = at(own, -1) - at(own, 0);
  if (borderCount === 0 || begins.length !== borderCount) return [phrase];
  return [0, ...begins].map((from, n) => lineOf(page, words.slice(from, begins[n])));
}

/** Lines of heads as cells: what stands under one another, as close as lines do and lined up, is one. */
function headCells(rows: readonly Row[], columns: Columns, separators: readonly number[]): Cell[] {
  const lines = rows.flatMap(({ phrases }) => {
    // A line of years is one of heads of its own, however close the next.
    const whole = phrases.every((phrase) => ONLY_PERIOD.test(textOf(phrase)));
    return phrases.flatMap((phrase) => apart(phrase, columns).map((line) => ({ line, whole })));
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
    const own = cell.lines.flatMap((line) => columnsUnder(line, columns));
    return { first: Math.min(...own), last: Math.max(...own), lines: cell.lines };
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
