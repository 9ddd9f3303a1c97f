/** Plain text to blocks. */
import { decoderOf, encodingOf } from '../dataset/csv/encoding';
import type { ReferatDocument } from './blocks';
import { splitMarker } from './marker';
import { assemble, type Piece, type PieceCell } from './pieces';
import { countHeadRows } from './tableHeads';

/** Letters of a line that is still taken for a heading. */
const MOST_HEADING = 160;
/** Letters of a line at which a program that breaks lines may have broken it. */
const WRAP_WIDTH = [45, 130] as const;

/** A text with line ends as `\n` and without characters that show nothing. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .normalize('NFC');
}

/** A text from the bytes of a file: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  return cleaned(decoderOf(encodingOf(bytes, true)).decode(bytes));
}

/** An entry of a table of contents: dots or a tab, then the page. */
export const LEADER = /(?:\.{3,}|…{2,}|_{3,}|(?:\. ){3,})\s*\d{0,4}\s*$/;

/**
 * Whether lines were broken to a width, so that those that follow one another are one paragraph: many are about as wide
 * as the widest, and the next goes on in the middle of a sentence.
 */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  if (lengths.length < 8) return false;
  const longest = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.98)] ?? 0;
  if (longest < WRAP_WIDTH[0] || longest > WRAP_WIDTH[1]) return false;
  let [broken, whole] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? '';
    if (line.length < longest * 0.7 || next === '') continue;
    if (/^[\p{Ll}\d(]/u.test(next.trim()) && !/[.:;!?]$/.test(line)) broken += 1;
    else whole += 1;
  }
  return broken > 3 && broken > whole / 2;
}

/** Joins a line to what is before it; a word that was divided becomes whole. */
export function joinLine(before: string, line: string): string {
  if (before === '') return line;
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|samt|til)\b/.test(line))
    return before.slice(0, -1) + line;
  // “Faaborg-Midtfyn”, “16-66-årige”.
  const goesOn = /[\p{L}\d][-\u2010]$/u.test(before) && /^(?:\p{Lu}|\d|årig)/u.test(line);
  return `${before}${goesOn ? '' : ' '}${line}`;
}

/** Cells of a line by tabs or `|`; null where it has neither. */
function cellsOfLine(line: string): string[] | null {
  if (LEADER.test(line)) return null;
  if (/^\s*\|.*\|\s*$/.test(line))
    return line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  if (!line.includes('\t')) return null;
  return line.split('\t').map((cell) => cell.trim());
}

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

/** Rows of texts as a table. Above others, a head stands over the columns to its right that have none of their own. */
function gridPiece(rows: readonly (readonly string[])[]): Piece {
  const cells: PieceCell[] = [];
  const grid = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rows: 1, columns: 1, text })),
  );
  const heads = countHeadRows(grid.filter(({ text }) => text !== ''));
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      if (text === '') continue;
      let columns = 1;
      if (row < heads - 1 && column > 0)
        while (texts[column + columns] === '' && (rows[heads - 1]?.[column + columns] ?? '') !== '')
          columns += 1;
      cells.push({ row, column, rows: 1, columns, text });
    }
  return { kind: 'table', cells, headRows: null };
}

/** A table that begins at a line, and the line after it; null where none does. */
function tableAt(lines: readonly string[], first: number): { piece: Piece; end: number } | null {
  const rows: string[][] = [];
  let end = first;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const cells = cellsOfLine(line);
    if (cells) {
      if (!cells.every((cell) => /^[:=-]*$/.test(cell))) rows.push(cells);
      end = i + 1;
    } else if (line.trim() !== '' || cellsOfLine(lines[i + 1] ?? '')?.length !== rows.at(-1)?.length) break;
  }
  if (rows.length > 1 || (rows[0] && rows[0].filter((cell) => cell !== '').length > 2))
    return { piece: gridPiece(rows), end };
  end = first;
  // A line with one cell, such as the name of a group of rows, may stand between others.
  const isShort = (line = '') => /^\S.{0,40}$/.test(line) && !/ {2}/.test(line);
  const isAligned = (line = '') => /\S {2,}\S/.test(line) || /^ {3,}\S/.test(line);
  while (isAligned(lines[end]) || (end > first && isShort(lines[end]) && isAligned(lines[end + 1]))) end += 1;
  const block = lines.slice(first, end);
  if (block.length < 2 || block.some((line) => LEADER.test(line))) return null;
  const starts = alignedColumns(block);
  if (!starts) return null;
  return {
    piece: gridPiece(block.map((line) => starts.map((x, n) => line.slice(x, starts[n + 1]).trim()))),
    end,
  };
}

/** Whether a line that stands alone names what follows. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= MOST_HEADING && /^[\p{Lu}\d"“”»(]/u.test(text) && !/[.,;:]$/.test(text);
}

/** A line, or lines joined, as a piece. @param alone whether nothing stands right before and after it */
function linePiece(text: string, indent: number, alone: boolean): Piece {
  const { marker, form, rest } = splitMarker(text);
  if (LEADER.test(text)) return { kind: 'list', marker: '', depth: 0, text };
  const heading = alone && looksLikeHeading(rest) && form !== 'bullet' && form !== 'letter';
  if (heading || (form === 'word' && looksLikeHeading(rest)))
    return { kind: 'heading', level: 3, marker, text: rest };
  if (form === 'word' || form === 'none' || rest === '') return { kind: 'paragraph', text };
  return { kind: 'list', marker, depth: Math.min(3, Math.floor(indent / 2)), text: rest };
}

/** A line without the marks of Markdown, which programs that make text of a page write: `## **1. Budget**`. */
function unmarked(line: string): string {
  return line.replace(/^#{1,6}\s+/, '').replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '$1');
}

/** Opens a text. */
export function openText(text: string): ReferatDocument {
  const lines = text
    .replace(/\f/g, '\n\n')
    .split('\n')
    .map((line) => unmarked(line.replace(/ +$/, '')));
  const wrapped = isWrapped(lines);
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? '';
    if (line.trim() === '') {
      i += 1;
      continue;
    }
    const table = tableAt(lines, i);
    if (table) {
      pieces.push(table.piece);
      i = table.end;
      continue;
    }
    let joined = line.trim();
    let end = i + 1;
    // Where lines are broken, one goes on until an empty one, a new point, or a line that was not full.
    while (wrapped && end < lines.length) {
      const next = lines[end] ?? '';
      if (next.trim() === '' || splitMarker(next).form !== 'none' || tableAt(lines, end)) break;
      joined = joinLine(joined, next.trim());
      end += 1;
    }
    const before = (lines[i - 1] ?? '').trim();
    const after = (lines[end] ?? '').trim();
    pieces.push(linePiece(joined, line.length - line.trimStart().length, before === '' && after === ''));
    i = end;
  }
  return assemble('text', pieces);
}
