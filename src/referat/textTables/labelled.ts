/** Tables whose every cell has its head in front: “A-dagpenge: 2023: 812, 2024: 790”, or “Antal: 812” a line. */
import { splitMarker } from '../marker';
import { type FoundTable, MOST_COLUMNS, MOST_LINES } from './found';
import { gridPiece } from './gridPiece';
import { isCell, isWords } from './texts';

/** Cells by their heads, in their order. */
type Row = readonly (readonly [head: string, text: string])[];

const sameHeads = (a: Row, b: Row): boolean =>
  a.length === b.length && a.every(([head], n) => head === b[n]?.[0]);

/** A line that is a row: its name, then heads each with a figure; null for others. */
function rowOf(line: string): Row | null {
  const [, name, rest] = /^([^:;]{2,60}):\s+(\S.*?)[.;,]?$/.exec(splitMarker(line).rest) ?? [];
  if (name === undefined || rest === undefined) return null;
  const cells = rest.split(/[;,]\s+/).map((part) => {
    const [, head = '', text = ''] = /^(.+)[:\s]\s*([-−–+(]?\d[^:]*|[-–])$/u.exec(part) ?? [];
    return [head.replace(/:$/, '').trim(), text] as const;
  });
  return cells.length > 1 && cells.every(([head, text]) => head !== '' && isCell(text))
    ? [['', name], ...cells]
    : null;
}

/** The lines of one row that begins at a line, each a head and a cell; and the line after them. */
function recordAt(lines: readonly string[], first: number): { row: Row; end: number } {
  const row: (readonly [string, string])[] = [];
  let end = first;
  for (; end < lines.length && row.length < MOST_COLUMNS; end += 1) {
    const [, head, text] = /^([^:;]{2,60}):\s+(\S.*)$/.exec((lines[end] ?? '').trim()) ?? [];
    if (head === undefined || text === undefined || !(isCell(text) || isWords(text))) break;
    if (row[0]?.[0] === head) break;
    row.push([head, text]);
  }
  return { row, end };
}

/** A table whose every cell has its head in front of it. */
export function labelled(lines: readonly string[], first: number): FoundTable | null {
  const rows: Row[] = [];
  /** The columns that have a figure in every row. */
  let figures = Array.from({ length: MOST_COLUMNS }, (_, n) => n + 1);
  let end = first;
  for (let n = first; n < lines.length && n < first + MOST_LINES; ) {
    const line = lines[n] ?? '';
    if (line.trim() === '' && rows.length > 0) {
      n += 1;
      continue;
    }
    const own = rowOf(line);
    const { row, end: next } = own ? { row: own, end: n + 1 } : recordAt(lines, n);
    if (row.length < 2 || (rows[0] && !sameHeads(rows[0], row))) break;
    rows.push(row);
    [n, end] = [next, next];
    figures = figures.filter((column) => isCell(row[column]?.[1] ?? ''));
    if (figures.length === 0) return null;
  }
  const [head] = rows;
  if (!head || rows.length < 2) return null;
  const texts = rows.map((row) => row.map(([, text]) => text));
  return { piece: gridPiece([head.map(([text]) => text), ...texts], 1), end };
}
