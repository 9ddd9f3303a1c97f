/** Figures of running text, sentence by sentence. */
import { type ItemContext, namesPeriods } from '../context';
import { sentencesOf } from '../sentences';
import type { Before } from './before';
import type { LeftNumber, ReadFigure, ReadText } from './figure';
import { readSentence } from './readSentence';

/** Reads a paragraph, or a point of a list. @param offset of its first letter in the document */
export function readProse(
  text: string,
  offset: number,
  item: ItemContext,
  before: Before,
): ReadText & { readonly after: Before } {
  const figures: ReadFigure[] = [];
  const left: LeftNumber[] = [];
  let known = { ...before, undated: before.undated && !namesPeriods(text, item.meeting.date) };
  for (const { from, to } of sentencesOf(text)) {
    const read = readSentence(text.slice(from, to), offset + from, item, known);
    figures.push(...read.figures);
    left.push(...read.left);
    known = read.after;
  }
  return { figures, left, after: known };
}
