/** Tables whose cells stand under one another. */
import { byOrder } from './byOrder';
import { byPlace } from './byPlace';
import { cutAt } from './cutAt';
import { type FoundTable, MOST_LINES } from './found';
import { gridPiece } from './gridPiece';
import { partsOf } from './parts';
import { isCell, isRule, LEADER } from './texts';
import { whole } from './whole';

/** Places at which columns begin that are apart by spaces in all lines: those where every line has a gap of two. */
function alignedColumns(lines: readonly string[]): number[] | null {
  const width = Math.max(...lines.map((line) => line.length));
  const gap = Array.from({ length: width }, (_, x) => lines.every((line) => (line[x] ?? ' ') === ' '));
  const starts: number[] = [];
  for (let x = 0; x < width; x += 1) {
    if (gap[x]) continue;
    if (x === 0 || (gap[x - 1] && (x === 1 || gap[x - 2]))) starts.push(x);
  }
  return starts.length > 1 ? starts : null;
}

/** Whether a line has gaps between parts, or stands in from the left. */
const hasGaps = (line = ''): boolean => /\S {2,}\S/.test(line) || /^ {3,}\S/.test(line) || isRule(line);

/** The name of a group of rows, or the rest of a name that was too long for its line. */
const isName = (line = ''): boolean => /^ {0,3}\S.{0,40}$/.test(line) && !/\S {2,}\S/.test(line);

/** The line after those that stand under one another. */
function endOfAligned(lines: readonly string[], first: number): number {
  const starts = (n: number) => hasGaps(lines[n]) || (isName(lines[n]) && hasGaps(lines[n + 1]));
  const hasFigures = (n: number) =>
    hasGaps(lines[n]) &&
    partsOf(lines[n] ?? '')
      .slice(1)
      .some(({ text }) => isCell(text));
  /** Rows go on behind an empty line where no new heads come. */
  const goesOn = (n: number) => hasFigures(n) || (isName(lines[n]) && hasFigures(n + 1));
  let end = first;
  for (let n = first; n < lines.length && n < first + MOST_LINES; n += 1) {
    if ((lines[n] ?? '').trim() === '') {
      if (end === first || !starts(n + 1) || !goesOn(n + 1)) break;
    } else if (n === first ? hasGaps(lines[n]) : starts(n)) end = n + 1;
    else break;
  }
  return end;
}

/** A table whose cells stand under one another. */
export function aligned(lines: readonly string[], first: number): FoundTable | null {
  const end = endOfAligned(lines, first);
  const block = lines.slice(first, end).filter((line) => line.trim() !== '' && !isRule(line));
  if (block.length < 2 || block.some((line) => LEADER.test(line))) return null;
  const placed = byPlace(block);
  const inOrder = byOrder(block, placed !== null);
  if (inOrder) return { piece: gridPiece(whole(inOrder)), end };
  const starts = alignedColumns(block.filter((line) => partsOf(line).length > 1 || /^ {3,}/.test(line)));
  const cut = starts && block.map((line) => cutAt(line, starts));
  // Heads that jut out over their neighbours make two columns one.
  const rows = placed && (!cut || (cut[0]?.length ?? 0) < (placed[0]?.length ?? 0)) ? placed : cut;
  return rows ? { piece: gridPiece(whole(rows)), end } : null;
}
