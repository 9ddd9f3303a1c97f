/** Tables whose cells have single spaces between them. */
import type { FoundTable } from './found';
import { gridPiece } from './gridPiece';
import { isWords } from './texts';

/** A figure at the end of a line, with the sign that belongs to it. */
const LAST = /\s((?:[-−–+]\s?)?\d[\d.,]*(?:\s?(?:%|pct\.?|procent|mio\. kr\.?|kr\.?))?|[-–])$/u;

/** A row as it is left when the gaps between cells have become single spaces: its name, then figures alone. */
function spacedRow(line: string): string[] | null {
  const cells: string[] = [];
  let rest = line.trim();
  for (let found = LAST.exec(rest); found; found = LAST.exec(rest)) {
    cells.unshift(found[1] ?? '');
    rest = rest.slice(0, found.index).trimEnd();
  }
  return cells.length > 1 && isWords(rest) ? [rest, ...cells] : null;
}

/** Heads of so many columns that have only single spaces between them: a capital or a year begins each. */
function spacedHeads(line: string, count: number): string[] | null {
  const words = line.trim().split(' ');
  const parts: string[] = [];
  for (const word of words) {
    const previous = parts.at(-1);
    const isYear = /^(?:19|20)\d\d$/.test(word);
    const begins = /^\p{Lu}/u.test(word) || (isYear && (previous === undefined || !/\p{L}$/u.test(previous)));
    if (previous === undefined || begins) parts.push(word);
    else parts[parts.length - 1] = `${previous} ${word}`;
  }
  if (parts.length === count) return parts;
  if (parts.length === count - 1) return ['', ...parts];
  // “År 2022 2023 2024”, where a year follows the word of the corner.
  const [corner = '', ...more] = words;
  return more.length === count - 1 && more.every((word) => /^(?:19|20)\d\d$/.test(word))
    ? [corner, ...more]
    : null;
}

/** A table whose cells have single spaces between them, which its figures tell. */
export function spaced(lines: readonly string[], first: number): FoundTable | null {
  const rows: string[][] = [];
  let end = first + 1;
  for (let i = first + 1; i < lines.length; i += 1) {
    const row = spacedRow(lines[i] ?? '');
    if (!row || (rows[0] && row.length !== rows[0].length)) break;
    rows.push(row);
    end = i + 1;
  }
  const [row] = rows;
  const line = (lines[first] ?? '').trim();
  if (!row || rows.length < 2 || line.length > 120 || spacedRow(line)?.length === row.length) return null;
  const heads = spacedHeads(line, row.length);
  return heads ? { piece: gridPiece([heads, ...rows], 1), end } : null;
}
