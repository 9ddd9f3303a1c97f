/** Tables of which every cell has a line to itself. */
import { type FoundTable, MOST_LINES } from './found';
import { gridPiece } from './gridPiece';
import { spread } from './spread';
import { isCell, isWords } from './texts';

/** Heads of the largest table. */
const MOST_HEADS = 24;

/** Heads over so many columns of figures, one a line: those of the columns last, before them any that stand over several. */
function stackedHeads(heads: readonly string[], width: number): string[][] | null {
  const upper = heads.length - width;
  if (upper < 0) return null;
  if (upper < 2) return [upper === 0 ? ['', ...heads] : [...heads]];
  const over = upper - 1;
  if (over < 2 || over >= width || width % over !== 0) return null;
  return [spread(heads.slice(0, upper), width + 1, false), ['', ...heads.slice(upper)]];
}

/** A table of which every cell has a line to itself, as a page of HTML is copied: heads, then a name and its figures. */
export function stacked(lines: readonly string[], first: number): FoundTable | null {
  if (!isWords((lines[first] ?? '').trim())) return null;
  let next = first;
  /** The next line with something in it; null where a paragraph or a gap ends the table. */
  const take = (): string | null => {
    while (next < lines.length && next < first + MOST_LINES && (lines[next] ?? '').trim() === '') next += 1;
    const text = (lines[next] ?? '').trim();
    return isCell(text) || isWords(text) ? text : null;
  };
  const heads: string[] = [];
  for (let text = take(); text !== null && !isCell(text); text = take()) {
    heads.push(text);
    next += 1;
    if (heads.length > MOST_HEADS) return null;
  }
  // The last is the name of the first row.
  let label = heads.pop() ?? '';
  const cells: string[] = [];
  for (let text = take(); text !== null && isCell(text); text = take()) {
    cells.push(text);
    next += 1;
    if (cells.length > MOST_HEADS) return null;
  }
  const width = cells.length;
  const headed = width > 0 ? stackedHeads(heads, width) : null;
  if (!headed) return null;
  const rows = [[label, ...cells]];
  let end = next;
  for (;;) {
    label = take() ?? '';
    if (label === '' || isCell(label)) break;
    next += 1;
    const row: string[] = [];
    for (let text = take(); text !== null && isCell(text) && row.length < width; text = take()) {
      row.push(text);
      next += 1;
    }
    if (row.length < width) break;
    rows.push([label, ...row]);
    end = next;
  }
  if (rows.length < (width > 1 ? 2 : 3)) return null;
  return { piece: gridPiece([...headed, ...rows], headed.length), end };
}
