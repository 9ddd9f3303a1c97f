/** Rows of the body of a table, some of which take several lines. */
import { at } from '../../model/at';
import { LEADING } from './alignment';
import { type Placed, startsLow, statesFigure } from './placed';
import { textOf } from './row';

const ENDS_OPEN = /[-/,]$|\b(?:og|i|på|af|til|for|med|der|som|eller|under|over|fra|efter)$/i;

/**
 * Rows of the body. Where lines are drawn between them these say; else a line with figures is a row, and one without
 * is more of a name, of the row that it stands closer to.
 */
export function bodyRows(lines: readonly Placed[][], separators: readonly number[]): Placed[][] {
  const baseOf = (n: number) => at(at(lines, n), 0).line.base;
  const parted = (n: number) => separators.some((y) => y > baseOf(n - 1) && y < baseOf(n));
  const anchors = lines.flatMap((placed, n) => (statesFigure(placed) ? [n] : []));
  const drawn = anchors.slice(1).filter((n, i) => {
    const before = at(anchors, i);
    return Array.from({ length: n - before }, (_, k) => before + k + 1).some(parted);
  });
  if (anchors.length > 1 && drawn.length >= 0.8 * (anchors.length - 1)) {
    const rows: Placed[][] = [];
    for (const [n, placed] of lines.entries())
      if (n === 0 || parted(n)) rows.push([...placed]);
      else at(rows, -1).push(...placed);
    return rows;
  }
  return inBlocks(lines) ?? byWords(lines, separators);
}

/**
 * Rows by their names, where lines of a name stand closer than names do; null where they do not, or where more than one
 * line of figures stands beside a name.
 */
function inBlocks(lines: readonly Placed[][]): Placed[][] | null {
  const names = lines.flatMap((placed) => placed.filter(({ first }) => first === 0).map(({ line }) => line));
  const gaps = names.slice(1).map((line, n) => line.base - at(names, n).base);
  const { size } = at(at(lines, 0), 0).line;
  const least = Math.min(...gaps);
  if (least > LEADING * size || Math.max(...gaps) < 1.1 * least) return null;
  const blocks: { top: number; bottom: number; figures: number; placed: Placed[] }[] = [];
  for (const [n, { top, bottom }] of names.entries()) {
    const last = blocks.at(-1);
    if (last && at(gaps, n - 1) < 1.1 * least) last.bottom = bottom;
    else blocks.push({ top, bottom, figures: 0, placed: [] });
  }
  for (const placed of lines) {
    const { top, bottom } = at(placed, 0).line;
    const away = ({ top: from, bottom: to }: { top: number; bottom: number }) =>
      Math.max(0, from - (top + bottom) / 2, (top + bottom) / 2 - to);
    const block = blocks.reduce((best, other) => (away(other) < away(best) ? other : best));
    block.placed.push(...placed);
    if (statesFigure(placed)) block.figures += 1;
  }
  return blocks.some(({ figures }) => figures > 1) ? null : blocks.map(({ placed }) => placed);
}

/** Rows by what lines say, where they stand at equal distances or a row has no more than a line. */
function byWords(lines: readonly Placed[][], separators: readonly number[]): Placed[][] {
  const baseOf = (n: number) => at(at(lines, n), 0).line.base;
  const parted = (n: number) => separators.some((y) => y > baseOf(n - 1) && y < baseOf(n));
  const { size } = at(at(lines, 0), 0).line;
  const gapTo = (n: number) => baseOf(n) - baseOf(n - 1);
  // As close as two rows come.
  const anchors = lines.flatMap((placed, n) => (statesFigure(placed) ? [n] : []));
  const pitch = Math.min(...anchors.filter((n) => anchors.includes(n - 1)).map(gapTo));
  const inner = Math.min(LEADING * size, 0.8 * pitch);
  const rows: Placed[][] = [];
  for (const [n, placed] of lines.entries()) {
    const last = rows.at(-1);
    // No row has two figures under one another, also where a name stands between two rows that it is of both.
    if (!last || parted(n) || (statesFigure(placed) && statesFigure(last))) rows.push([...placed]);
    else if (gapTo(n) < inner) last.push(...placed);
    else if (pitch > LEADING * size || gapTo(n) > LEADING * size) rows.push([...placed]);
    // Rows stand as close as the lines of one: what they say must tell.
    else if (startsLow(placed) || placed[0]?.first !== 0 || ENDS_OPEN.test(lastName(last)))
      last.push(...placed);
    else rows.push([...placed]);
  }
  return rows;
}

const lastName = (placed: readonly Placed[]) => {
  const name = placed.findLast(({ first }) => first === 0);
  return name ? textOf(name.line) : '';
};
