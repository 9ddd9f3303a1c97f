/** What a paragraph of a formatted file is: a heading, points of a list, or running text. */
import { splitMarker } from './marker';
import type { Piece } from './pieces';
import { looksLikeHeading } from './text';

/** A stretch of text of one look; `\n` where the author ended a line. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A line of a paragraph. */
interface Line {
  text: string;
  /** Whether all letters of it are bold. */
  bold: boolean;
}

/** Level of a heading that is only told by being bold. */
export const BOLD_LEVEL = 4;

/** Single spaces; those that keep a number together stay. */
export function tidy(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u202f\u2007\u2009](?=\d{3}(?!\d))/g, '\u00a0')
    .replace(/(?<!\d)[\u00a0\u202f\u2007\u2009]|[\u00a0\u202f\u2007\u2009](?!\d{3}(?!\d))/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .normalize('NFC')
    .trim();
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [{ text: '', bold: true }];
  for (const { text, bold } of runs)
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push({ text: '', bold: true });
      const line = lines[lines.length - 1] as Line;
      line.text += part;
      if (!bold && /[\p{L}\p{N}]/u.test(part)) line.bold = false;
    }
  return lines
    .map(({ text, bold }) => ({ text: tidy(text), bold: bold && /\p{L}/u.test(text) }))
    .filter(({ text }) => text !== '');
}

/** A heading, without its marker. */
export function headingPiece(text: string, level: number): Piece {
  const { marker, form, rest } = splitMarker(text);
  return form === 'bullet' || rest === ''
    ? { kind: 'heading', level, marker: '', text }
    : { kind: 'heading', level, marker, text: rest };
}

/**
 * The pieces of a paragraph. Bold lines in front are headings; lines with a marker are points of a list.
 * @param depth of the list that the paragraph stands in
 */
export function paragraphPieces(runs: readonly Run[], depth = 0): Piece[] {
  const lines = linesOf(runs);
  const pieces: Piece[] = [];
  let text: string[] = [];
  const flush = () => {
    if (text.length > 0) pieces.push({ kind: 'paragraph', text: text.join('\n') });
    text = [];
  };
  for (const line of lines) {
    const { marker, form, rest } = splitMarker(line.text);
    if (line.bold && text.length === 0 && form !== 'bullet' && looksLikeHeading(line.text.replace(/:$/, '')))
      pieces.push(headingPiece(line.text, BOLD_LEVEL));
    else if (form === 'none' || form === 'word' || rest === '') text.push(line.text);
    else {
      flush();
      pieces.push({ kind: 'list', marker, depth, text: rest });
    }
  }
  flush();
  return pieces;
}
