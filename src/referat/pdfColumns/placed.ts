/** Words of a line by the columns that they stand in. */
import { at } from '../../model/at';
import { isFigure } from '../figureCell';
import { type Line, lineOf, type Word } from '../pdfPage';
import { type Columns, columnAt } from './columnsOf';
import { type Row, textOf } from './row';

/** A part of a line in the columns it stands in. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly line: Line;
}

/** The words of a line by column; those that stand close together across a border are one part over several. */
export function place({ line }: Row, columns: Columns): Placed[] {
  const groups: { first: number; last: number; words: Word[] }[] = [];
  for (const word of line.words) {
    const [from, to] = [columnAt(columns, word.left + 0.3), columnAt(columns, word.right - 0.3)];
    const last = groups.at(-1);
    // A word across a border, or one that follows such a word, is of a part that covers several columns.
    const isClose = last && word.left - at(last.words, -1).right < 0.6 * word.size;
    if (last && (last.last === from || (isClose && last.last > last.first && from === last.last + 1))) {
      last.words.push(word);
      last.last = Math.max(last.last, to);
    } else if (last && isClose && to > from) {
      last.words.push(word);
      last.last = to;
    } else groups.push({ first: from, last: to, words: [word] });
  }
  return groups.map(({ first, last, words }) => ({ first, last, line: lineOf(line.page, words) }));
}

/** Whether a line states a figure beside its name. */
export const statesFigure = (placed: readonly Placed[]) =>
  placed.some(({ first, line }) => first > 0 && isFigure(textOf(line)));

/** Whether a line begins as the middle of a sentence does. */
export const startsLow = (placed: readonly Placed[]) => /^[\p{Ll}(/&]/u.test(textOf(at(placed, 0).line));
