/** Tables whose cells have signs between them: tabs, `|`, `;`, “ / ” or “ – ”. */
import type { FoundTable } from './found';
import { gridPiece } from './gridPiece';
import { squared } from './squared';
import { tabbedRows } from './tabbed';
import { isCell, isRule, isWords, LEADER } from './texts';
import { whole } from './whole';

/** Cells of a line by such signs; null where it has none of them. */
function cellsOfLine(line: string): string[] | null {
  if (LEADER.test(line)) return null;
  const trimmed = (cells: readonly string[]) => cells.map((cell) => cell.trim());
  const bars = line.split('|');
  if (bars.length > 2) return trimmed(/^\s*\|.*\|\s*$/.test(line) ? bars.slice(1, -1) : bars);
  if (line.includes('\t')) return trimmed(line.split('\t'));
  const fields = trimmed(line.split([';', ' / '].find((sign) => line.includes(sign)) ?? /\s[–—-]\s/u));
  return fields.length > 2 && fields.every((cell) => isWords(cell) || isCell(cell) || cell === '')
    ? fields
    : null;
}

/** A table whose cells have signs between them. A line of one cell between others heads the rows below it. */
export function delimited(lines: readonly string[], first: number): FoundTable | null {
  const byTabs = (lines[first] ?? '').includes('\t') && !LEADER.test(lines[first] ?? '');
  const tabbed = byTabs ? tabbedRows(lines, first) : null;
  if (tabbed) return { piece: gridPiece(whole(squared(tabbed.rows))), end: tabbed.end };
  const rows: string[][] = [];
  let end = first;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const next = cellsOfLine(lines[i + 1] ?? '');
    // Two heads over the figures of rows of three, whose names have none.
    const heads = rows.length === 0 && next?.length === 3 ? line.split('|') : [];
    const cells = isRule(line)
      ? null
      : (cellsOfLine(line) ??
        (heads.length === 2 && heads.every(isWords) ? heads.map((text) => text.trim()) : null));
    if (cells) {
      rows.push(cells);
      end = i + 1;
    } else if (isRule(line) && (rows.length > 0 || next)) {
      if (rows.length > 0) end = i + 1;
    } else if (next && next.length > 2 && next.length === rows.at(-1)?.length && isWords(line.trim()))
      rows.push([line.trim()]);
    else if (rows.length === 0 || line.trim() !== '' || next?.length !== rows.at(-1)?.length) break;
  }
  // Signs that stand in sentences too are those of a table where figures stand between them.
  if (!/[|\t]/.test(lines[first] ?? '') && !rows.flat().some(isCell)) return null;
  const several = rows[0] !== undefined && rows[0].filter((cell) => cell !== '').length > 2;
  return rows.length > 1 || (several && byTabs) ? { piece: gridPiece(squared(rows)), end } : null;
}
