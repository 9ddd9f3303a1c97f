/** Tables between rules, whose rows may take several lines. */
import { cutAt } from './cutAt';
import type { FoundTable } from './found';
import { gridPiece } from './gridPiece';
import { isRule } from './texts';

/** Places of the columns that a rule with gaps draws: `------ ----- -----`. */
function ruledColumns(line: string): number[] | null {
  const starts = [...line.matchAll(/[-=_]{2,}/g)].map(({ index }) => index);
  return isRule(line) && starts.length > 1 ? starts : null;
}

/** A table between two rules, under whose heads is one with gaps; empty lines are between rows of several lines. */
export function ruled(lines: readonly string[], first: number): FoundTable | null {
  if (!isRule(lines[first] ?? '')) return null;
  const under =
    lines.slice(first + 1, first + 10).findIndex((line) => ruledColumns(line) !== null) + first + 1;
  const starts = under > first ? ruledColumns(lines[under] ?? '') : null;
  const last = lines.findIndex((line, n) => n > under && isRule(line));
  if (!starts || last < 0) return null;
  const rows: string[][] = [];
  const add = (line: string) => {
    const row = rows.at(-1) ?? [];
    for (const [n, text] of cutAt(line, starts).entries()) row[n] = `${row[n] ?? ''} ${text}`.trim();
  };
  const isSpaced = lines.slice(under, last).some((line) => line.trim() === '');
  rows.push([]);
  for (let n = first + 1; n < last; n += 1) {
    const line = lines[n] ?? '';
    if (n === under || (n > under + 1 && (line.trim() === '' || !isSpaced))) rows.push([]);
    if (n !== under && line.trim() !== '') add(line);
  }
  return {
    piece: gridPiece(
      rows.filter((row) => row.some((text) => text !== '')),
      1,
    ),
    end: last + 1,
  };
}
