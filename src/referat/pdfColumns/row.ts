/** Lines of a page with the parts that gaps divide them into. */
import { at } from '../../model/at';
import { splitMarker } from '../marker';
import { type Line, lineOf, segmentsOf, textOfLine } from '../pdfPage';

/** A gap that is always one between columns, in sizes. */
const WIDE = 1.7;

/** One that is where the words of the line stand closer than that. */
const GAP = 0.75;

/** The text of a line. */
export const textOf = (line: Line) => textOfLine(line.words);

/** Parts of a line between gaps that no running text has. */
function partsOf(line: Line): Line[] {
  const gaps = line.words.slice(1).map((word, n) => word.left - at(line.words, n).right);
  const sorted = [...gaps].sort((a, b) => a - b);
  const common = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const parts = segmentsOf(line, Math.min(WIDE, Math.max(GAP, (1.8 * common) / line.size)));
  const [first, second, ...rest] = parts;
  // The sign of a point stands apart from its text.
  if (!first || !second || splitMarker(`${textOf(first)} x`).rest !== 'x') return parts;
  return [lineOf(line.page, [...first.words, ...second.words]), ...rest];
}

/** A line with its parts. */
export interface Row {
  readonly line: Line;
  /** Parts between gaps that no running text has. */
  readonly parts: readonly Line[];
  /** Parts between gaps that are wider than a space, however little. */
  readonly phrases: readonly Line[];
  /** How wide a space in it is at most. */
  readonly space: number;
}

/** How wide spaces are at most, in sizes: a little more than most, which programs do not place all alike. */
function spaceIn(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap(({ words, size }) => words.slice(1).map((word, n) => (word.left - at(words, n).right) / size))
    .filter((gap) => gap > 0.12 && gap < 0.45)
    .sort((a, b) => a - b);
  return 1.2 * (gaps[Math.floor(gaps.length / 2)] ?? 0.25);
}

/** Lines with their parts. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const space = spaceIn(lines);
  return lines.map((line) => ({
    line,
    parts: partsOf(line),
    phrases: segmentsOf(line, space),
    space: space * line.size,
  }));
}
