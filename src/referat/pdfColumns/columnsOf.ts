/** Columns, by the gaps that all lines with figures share. */
import { at } from '../../model/at';
import { isFigure } from '../figureCell';
import type { Interval } from './alignment';
import { type Row, textOf } from './row';

/** Words that are one figure or a figure and its unit, as one; others as they are. */
function tokensOf({ phrases }: Row): Interval[] {
  return phrases.flatMap((phrase): readonly Interval[] =>
    isFigure(textOf(phrase)) ? [phrase] : phrase.words,
  );
}

/**
 * The gaps between columns: where no word of any line stands. Between the words of names there are such gaps too, but
 * as narrow as a space in every line.
 */
function gapsOf(rows: readonly Row[]): Interval[] {
  const lines = rows.map(tokensOf);
  const covered = lines.flat().sort((a, b) => a.left - b.left);
  const gaps: Interval[] = [];
  let right = covered[0]?.right ?? 0;
  for (const word of covered) {
    if (word.left > right + 0.5) gaps.push({ left: right, right: word.left });
    right = Math.max(right, word.right);
  }
  const { size } = at(rows, 0).line;
  return gaps.filter((gap, n) => {
    const to = gaps[n + 1]?.left ?? Number.POSITIVE_INFINITY;
    // How far what stands right of the gap is from what stands left of it, in the lines that have both.
    const own = lines.flatMap((tokens) => {
      const next = tokens.findIndex(({ left }) => left >= gap.right - 0.1);
      const isHere = next > 0 && at(tokens, next).left < to;
      return isHere ? [at(tokens, next).left - at(tokens, next - 1).right] : [];
    });
    if (own.length === 0) return false;
    const width = gap.right - gap.left;
    if (width > 0.6 * size) return true;
    return (
      width > 0.15 * size && (Math.max(...own) - Math.min(...own) > 0.2 * size || width > at(rows, 0).space)
    );
  });
}

/** Columns by their borders. */
export interface Columns {
  /** Between columns. */
  readonly borders: readonly number[];
  /** What the words of the body take of each. */
  readonly taken: readonly Interval[];
}

/** The column that a place is in. */
export const columnAt = ({ borders }: Columns, x: number): number =>
  borders.filter((border) => border < x).length;

/**
 * Where in each gap its border is: where the fewest words of the other lines stand, in the middle of what is free.
 * @param body lines that have gaps between all columns
 */
export function columnsOf(body: readonly Row[], others: readonly Row[]): Columns {
  const gaps = gapsOf(body);
  const words = others.flatMap(({ line }) => line.words);
  const phrases = others.flatMap((row) => row.phrases);
  const across = (intervals: readonly Interval[], x: number) =>
    intervals.filter(({ left, right }) => left < x && right > x).length;
  /** For each gap, the places in it that the fewest words stand across. */
  const choices = gaps.map((gap) => {
    const stops = [gap.left, gap.right, ...words.flatMap(({ left, right }) => [left, right])]
      .filter((x) => x >= gap.left && x <= gap.right)
      .sort((a, b) => a - b);
    const free = stops.slice(0, -1).map((from, n) => {
      const to = at(stops, n + 1);
      const x = (from + to) / 2;
      const crossed = to - from < 0.5 ? Number.POSITIVE_INFINITY : 3 * across(words, x) + across(phrases, x);
      return { x, crossed, width: to - from };
    });
    const least = Math.min(...free.map(({ crossed }) => crossed));
    return free.filter(({ crossed }) => crossed === least);
  });
  // Among these, so that as many columns as can be have something in them, and then where most is free.
  let best: { x: number; worth: number; before: readonly number[] }[] = [
    { x: Number.NEGATIVE_INFINITY, worth: 0, before: [] },
  ];
  const holds = (from: number, to: number) =>
    words.some(({ left, right }) => (left + right) / 2 > from && (left + right) / 2 < to);
  for (const [n, free] of choices.entries())
    best = free.map(({ x, width }) => {
      const worths = best.map((last) => last.worth + (n > 0 && holds(last.x, x) ? 1_000 : 0));
      const most = worths.indexOf(Math.max(...worths));
      return { x, worth: at(worths, most) + width, before: [...at(best, most).before, x] };
    });
  const ends = best.map(({ x, worth }) => worth + (holds(x, Number.POSITIVE_INFINITY) ? 1_000 : 0));
  const borders = at(best, ends.indexOf(Math.max(...ends))).before;
  const all = body.flatMap(({ line }) => line.words);
  const taken = [...borders, Number.POSITIVE_INFINITY].map((to, n) => {
    const from = borders[n - 1] ?? Number.NEGATIVE_INFINITY;
    const own = all.filter(
      (word) => (word.left + word.right) / 2 > from && (word.left + word.right) / 2 < to,
    );
    return {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
    };
  });
  return { borders, taken };
}
