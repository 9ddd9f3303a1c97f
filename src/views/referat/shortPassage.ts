import type { ReferatDocument } from '../../referat/blocks';
import type { FigurePlace } from '../../referat/proposal';

/** Letters that are shown before and after a number at most. */
const LONGEST = 90;

/** A number with the words around it, cut between words where they are many. */
export function shortPassage(
  { text }: Pick<ReferatDocument, 'text'>,
  { from, to, around }: Pick<FigurePlace, 'from' | 'to' | 'around'>,
): { readonly before: string; readonly number: string; readonly after: string } {
  const whole = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  const before = whole(around.from, from).trimStart();
  const after = whole(to, around.to).trimEnd();
  return {
    before: before.length <= LONGEST ? before : `… ${before.slice(-LONGEST).replace(/^\S*\s/, '')}`,
    number: whole(from, to),
    after: after.length <= LONGEST ? after : `${after.slice(0, LONGEST).replace(/\s\S*$/, '')} …`,
  };
}
