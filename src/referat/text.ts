/** Plain text to blocks. */
import { decoderOf, encodingOf } from '../dataset/csv/encoding';
import type { ReferatDocument } from './blocks';
import { isCaseNumber } from './caseNumber';
import { joinLine } from './joinLine';
import { withoutLabelColumn } from './labelColumn';
import { splitMarker } from './marker';
import { assemble, type Piece } from './pieces';
import { sectionNamed } from './sectionNames';
import { withPlainRules } from './textTables/drawn';
import { tableAt } from './textTables/tableAt';
import { LEADER } from './textTables/texts';

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

/** A text from the bytes of a file: UTF-8, UTF-16 or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  return cleaned(decoderOf(encodingOf(bytes, true)).decode(bytes));
}

/**
 * The width that lines were broken to, so that those that follow one another are one paragraph: many are about as wide
 * as the widest, and the next goes on in the middle of a sentence. 0 where they were not broken.
 */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  if (lengths.length < 8) return 0;
  const longest = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.98)] ?? 0;
  if (longest < WRAP_WIDTH[0] || longest > WRAP_WIDTH[1]) return 0;
  let [broken, whole] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? '';
    if (line.length < longest * 0.7 || next === '') continue;
    if (/^[\p{Ll}\d(]/u.test(next.trim()) && !/[.:;!?]$/.test(line)) broken += 1;
    else whole += 1;
  }
  return broken > 3 && broken > whole / 2 ? longest : 0;
}

/** Whether a line ended though what follows had room in it: a paragraph ends there. */
function endsShort(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(' ');
  return line.length + word.length < 0.85 * width && /^[\p{Lu}\d"“”«»(]/u.test(next);
}

/** Whether a line that stands alone names what follows. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= MOST_HEADING && /^[\p{Lu}\d"“”»(]/u.test(text) && !/[.,;:]$/.test(text);
}

/** Share of lines that are empty below which empty ones do not tell paragraphs from one another. */
const TIGHT = 0.12;

/** Whether a line could stand over what follows it though no empty line is between them. */
function standsOver(line: string, next: string, tight: boolean): boolean {
  if (line.length > 90 || !looksLikeHeading(line)) return false;
  return tight || next.length > line.length || sectionNamed(next) !== null || isCaseNumber(next);
}

/** A line, or lines joined, as a piece. @param alone whether it may be a heading by what stands before and after it */
function linePiece(text: string, indent: number, alone: boolean): Piece {
  const { marker, form, rest } = splitMarker(text);
  if (LEADER.test(text)) return { kind: 'list', marker: '', depth: 0, text };
  const heading = alone && looksLikeHeading(rest) && form !== 'bullet' && form !== 'letter';
  if (heading || (form === 'word' && looksLikeHeading(rest)))
    return { kind: 'heading', level: 3, marker, text: rest };
  if (form === 'word' || form === 'none' || rest === '') return { kind: 'paragraph', text };
  return { kind: 'list', marker, depth: Math.min(3, Math.floor(indent / 2)), text: rest };
}

/** What is printed at the top or foot of a page: “Side 3 af 4”, “- 3 -”. */
const PAGE = /^\s*(?:(?:side|page)\s+\d+(?:\s*(?:af|of|\/)\s*\d+)?|[-–]\s?\d{1,3}\s?[-–])\s*$/i;

/** Lines above or below such a line that may be printed with it. */
const MOST_BESIDE = 4;

/** The lines without those at the top or foot of a page, and what stands beside them at the same place on several pages. */
function withoutPages(lines: readonly string[]): string[] {
  const marks = lines.flatMap((line, n) => (PAGE.test(line) ? [n] : []));
  const beside = (mark: number, away: number) => `${away} ${lines[mark + away] ?? ''}`;
  const times = new Map<string, number>();
  for (const mark of marks)
    for (let away = -MOST_BESIDE; away <= MOST_BESIDE; away += 1) {
      const key = beside(mark, away);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  const out = new Set(marks);
  for (const mark of marks)
    for (const step of [-1, 1])
      for (let away = step; (lines[mark + away] ?? '').trim() !== ''; away += step) {
        if ((times.get(beside(mark, away)) ?? 0) < 2) break;
        out.add(mark + away);
      }
  return lines.map((line, n) => (out.has(n) ? '' : line));
}

/** A line without the marks of Markdown, which programs that make text of a page write: `## **1. Budget**`. */
function unmarked(line: string): string {
  return line.replace(/^#{1,6}\s+/, '').replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '$1');
}

/** The pieces of a text. */
export function piecesOfText(text: string): Piece[] {
  const lines = withoutLabelColumn(
    withoutPages(
      text
        .replace(/\f/g, '\n\n')
        .split('\n')
        .map((line) => withPlainRules(unmarked(line.replace(/ +$/, '')))),
    ),
  );
  const width = wrapWidth(lines);
  const tight = lines.filter((line) => line.trim() === '').length < TIGHT * lines.length;
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
    while (width > 0 && end < lines.length) {
      const next = lines[end] ?? '';
      if (next.trim() === '' || splitMarker(next).form !== 'none' || tableAt(lines, end)) break;
      if (endsShort(lines[end - 1] ?? '', next.trim(), width)) break;
      joined = joinLine(joined, next.trim());
      end += 1;
    }
    const before = (lines[i - 1] ?? '').trim();
    const after = (lines[end] ?? '').trim();
    const alone =
      (before === '' && after === '') ||
      (end === i + 1 && (before === '' || tight) && standsOver(joined, after, tight));
    pieces.push(linePiece(joined, line.length - line.trimStart().length, alone));
    i = end;
  }
  return pieces;
}

/** Opens a text. */
export const openText = (text: string): ReferatDocument => assemble('text', piecesOfText(text));
