/** What is on a page of a PDF, by its place. Distances are points from the upper left corner. */

/** A word, or what stands together without a space. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand on. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A line that is drawn, from left to right or from top to bottom. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page. */
export interface PdfPage {
  /** 1 for the first. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** Words that stand on one line, from left to right. */
export interface Line {
  readonly page: number;
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly top: number;
  readonly bottom: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Whether all of it is. */
  readonly bold: boolean;
}

/** How far letters reach over and under the line they stand on, in sizes. */
export const [ASCENT, DESCENT] = [0.8, 0.22];

/** A gap in sizes from which on there is a space between two words. */
export const SPACE = 0.13;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of words on a line. A raised small number (of a note) becomes one that is no part of a figure. */
export function textOfLine(words: readonly Word[]): string {
  const size = Math.max(...words.map((word) => word.size));
  let text = '';
  for (const word of words) {
    const raised = word.size < size * 0.8 && /^\d{1,2}\)?$/.test(word.text);
    const own = raised ? word.text.replace(/\d/g, (digit) => SUPERSCRIPT.charAt(Number(digit))) : word.text;
    if (text !== '' && !raised) text += ' ';
    text += own;
  }
  return text;
}

/** A line of words. */
export function lineOf(page: number, words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  const letters = new Map<number, number>();
  for (const { size, text } of sorted) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const main = sorted.filter((word) => word.size === size);
  const base = main[0]?.base ?? 0;
  return {
    page,
    words: sorted,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    base,
    top: base - size * ASCENT,
    bottom: base + size * DESCENT,
    size,
    bold:
      sorted.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text)) &&
      sorted.some(({ bold }) => bold),
  };
}

/** Gathers words that stand on one line; those of another size belong to the line that they overlap. */
export function linesOf(page: number, words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left);
  const groups: { base: number; size: number; words: Word[] }[] = [];
  for (const word of sorted) {
    const near = groups
      .slice(-4)
      .reverse()
      .find((group) => {
        const away = Math.abs(word.base - group.base);
        const [small, large] = [Math.min(group.size, word.size), Math.max(group.size, word.size)];
        if (away < 0.25 * small) return true;
        // Raised or lowered, and smaller.
        return small < 0.85 * large && away < 0.45 * large;
      });
    if (!near) groups.push({ base: word.base, size: word.size, words: [word] });
    else {
      near.words.push(word);
      if (word.size > near.size) {
        near.size = word.size;
        near.base = word.base;
      }
    }
  }
  return groups.map((group) => lineOf(page, group.words)).sort((a, b) => a.base - b.base);
}

/**
 * Parts of a line that stand apart.
 * @param gap in sizes, from which on they do
 */
export function segmentsOf(line: Line, gap: number): Line[] {
  const parts: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of line.words) {
    const last = parts.at(-1);
    if (last && word.left - right < gap * line.size) last.push(word);
    else parts.push([word]);
    right = Math.max(right, word.right);
  }
  return parts.map((part) => lineOf(line.page, part));
}
