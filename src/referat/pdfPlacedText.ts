/** Texts of a PDF with where each of their lines is printed. */
import type { Box } from './blocks';
import { isFigure } from './figureCell';
import { joinLine } from './joinLine';
import { type Line, linesOf, textOfLine, type Word } from './pdfPage';
import type { PiecePlace } from './pieces';

/** A text made of lines, with the place of each. */
export class PlacedText {
  text = '';
  readonly places: PiecePlace[] = [];

  /** @param broken whether the author ended the line before */
  add(line: Line, own: string, broken: boolean): void {
    const joined = this.text === '' ? own : broken ? `${this.text}\n${own}` : joinLine(this.text, own);
    const from = joined.length - own.length;
    // A hyphen that is gone shortens what was before.
    const last = this.places.at(-1);
    if (last && last.to > from) this.places[this.places.length - 1] = { ...last, to: from };
    this.text = joined;
    this.places.push({ from, to: joined.length, page: line.page, box: boxOf(line) });
  }
}

function boxOf({ left, right, top, bottom }: Pick<Line, 'left' | 'right' | 'top' | 'bottom'>): Box {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) };
}

/** Words of a page as one text. */
export function textOfWords(page: number, words: readonly Word[]): PlacedText {
  const text = new PlacedText();
  for (const line of linesOf(page, words)) {
    const own = textOfLine(line.words);
    // Figures under one another are no thousands of one number.
    text.add(line, own, isFigure(own) && isFigure(text.text));
  }
  return text;
}
