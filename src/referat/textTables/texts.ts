/** What the lines and cells of tables in plain text look like. */
import { isFigure } from '../figureCell';

/** An entry of a table of contents: dots or a tab, then the page. */
export const LEADER = /(?:\.{3,}|…{2,}|_{3,}|(?:\. ){3,})\s*\d{0,4}\s*$/;

/** A figure, or a sign that there is none. */
export const isCell = (text: string): boolean => isFigure(text) || /^(?:[-–—.]+|x|n\/a|i\.a\.)$/i.test(text);

/** So many cells without text. */
export const empty = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '');

/** Letters of the longest cell of words. */
const LONGEST = 70;

/** A line that a cell of words could be. */
export const isWords = (line: string): boolean =>
  line.length <= LONGEST &&
  /\p{L}|^(?:19|20)\d\d$/u.test(line) &&
  !/(?<!\b(?:pct|kr|mio|mia|mdr|kvt|gns|forv|korr|vedt|opr|afv|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|mv|m\.v|m\.m|m\.fl|o\.l|inkl|ekskl))[.;:,]$/i.test(
    line,
  );

/** A line that only rules off: `|---|---|`, `-----  ----`, `=====`. */
export const isRule = (line: string): boolean => /^[\s|+:=_—–-]+$/.test(line) && /[-=_—–]{3}/.test(line);
