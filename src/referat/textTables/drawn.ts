/** Tables whose every row has a rule under it: `+-----+-----+`. Their cells may take several lines, and cover others. */
import { at } from '../../model/at';
import { tablePiece } from '../grid';
import type { PieceCell } from '../pieces';
import type { FoundTable } from './found';

/** Lines of drawn tables as the signs of a keyboard; each stays as long as it is. */
export const withPlainRules = (line: string): string =>
  line
    .replace(/[│┃║]/g, '|')
    .replace(/[─━]/g, '-')
    .replace(/═/g, '=')
    .replace(/[┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╞╪╡]/g, '+');

const isRule = (line: string): boolean => /^\+[-=+]+\+$/.test(line);
/** One that goes under some of the cells alone: `|      +-----+`. */
const isPartOfRule = (line: string): boolean => /[+|][-=]{2,}[+|]/.test(line);

/** Where a line may have the edges of cells. */
const edgesOf = (line: string): number[] => [...line.matchAll(/[+|]/g)].map(({ index }) => index);

/** A table that is drawn with rules between all its rows. */
export function drawn(lines: readonly string[], first: number): FoundTable | null {
  if (!isRule((lines[first] ?? '').trim())) return null;
  let end = first;
  while (/^[+|].*[+|]$/.test((lines[end] ?? '').trim())) end += 1;
  const block = lines.slice(first, end).map((line) => line.trim());
  const rules = block.filter(isPartOfRule);
  const edges = [...new Set(rules.flatMap(edgesOf))].sort((a, b) => a - b);
  // Rules around the whole and under its heads alone are between no rows.
  if (edges.length < 3 || rules.length < 4) return null;
  const cells: PieceCell[] = [];
  let row = -1;
  let headRows: number | null = null;
  for (const line of block) {
    if (isPartOfRule(line)) {
      row += 1;
      if (line.includes('=')) headRows = row;
    }
    const own = edgesOf(line).filter((edge) => edges.includes(edge));
    for (const [n, from] of own.slice(0, -1).entries()) {
      const to = at(own, n + 1);
      const text = line.slice(from + 1, to).trim();
      if (text === '' || /^[-=]+$/.test(text)) continue;
      const column = edges.indexOf(from);
      const above = cells.findIndex((cell) => cell.row === row && cell.column === column);
      const cell = { row, column, rows: 1, columns: edges.indexOf(to) - column, text };
      if (above < 0) cells.push(cell);
      else cells[above] = { ...cell, text: `${at(cells, above).text} ${text}` };
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { piece: tablePiece(cells, headRows), end };
}
