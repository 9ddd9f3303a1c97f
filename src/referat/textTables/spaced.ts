/** Tables whose cells have single spaces between them. */
import type { FoundTable } from './found';
import { gridPiece } from './gridPiece';
import { spread } from './spread';
import { isWords } from './texts';

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?';

/** A figure at the end of a line, with the sign that belongs to it. */
const LAST = /\s((?:[-−–+]\s?)?\d[\d.,]*(?:\s?(?:%|pct\.?|procent|mio\. kr\.?|kr\.?))?|[-–])$/u;

/** The end of a name that says when: “ledighed, april 2024”. */
const DATED = new RegExp(`(?:${MONTH}|kvartal|halvår|kvt\\.)\\s(?:19|20)\\d\\d$`, 'iu');

/** A row as it is left when the gaps between cells have become single spaces: its name, then figures alone. */
function spacedRow(line: string): string[] | null {
  const cells: string[] = [];
  let rest = line.trim();
  for (let found = LAST.exec(rest); found; found = LAST.exec(rest)) {
    if (DATED.test(rest)) break;
    cells.unshift(found[1] ?? '');
    rest = rest.slice(0, found.index).trimEnd();
  }
  return cells.length > 0 && isWords(rest) ? [rest, ...cells] : null;
}

/** Letters of the longest line of heads. */
const MOST_LETTERS = 200;

/** A time or an age that heads a column, or any other word. */
const TOKEN = new RegExp(
  `(?<time>(?:\\d\\.\\s(?:kvartal|kvt\\.?|halvår)\\s|${MONTH}\\s)?(?:19|20)\\d\\d(?!\\S)|\\d{2}(?:[-–]\\d{2}|\\+)\\sår(?!\\S))|\\S+`,
  'giu',
);

/**
 * Heads with only single spaces between them.
 * @param apart whether a time is no part of the word before it
 * @param whole whether a time is a head of its own, and what follows it another
 */
function partsOfHeads(line: string, apart: boolean, whole = false): string[] {
  const parts: string[] = [];
  let timed = true;
  for (const { 0: token, groups } of line.trim().matchAll(TOKEN)) {
    const time = groups?.time !== undefined;
    const begins: boolean = time ? apart || timed : /^\p{Lu}/u.test(token) || (whole && timed);
    if (begins || parts.length === 0) parts.push(token);
    else parts[parts.length - 1] = `${parts.at(-1)} ${token}`;
    timed = time || (timed && !begins && !whole);
  }
  return parts;
}

/** Heads of so many columns: a capital or a time begins each; null where a line has others. */
function spacedHeads(line: string, count: number): string[] | null {
  const ways = [partsOfHeads(line, false), partsOfHeads(line, true), partsOfHeads(line, true, true)];
  const whole = ways.find(({ length }) => length === count);
  const without = ways.find(({ length }) => length === count - 1);
  // Names of two parts are one, so that their heads are too.
  const [first, second, ...rest] = ways.find(({ length }) => length === count + 1) ?? [];
  return whole ?? (without ? ['', ...without] : first && second ? [`${first} ${second}`, ...rest] : null);
}

/** Whether a line is a row of figures; years alone are heads. */
const isRow = (row: readonly string[] | null): row is string[] =>
  row !== null && !row.slice(1).every((cell) => /^(?:19|20)\d\d$/.test(cell));

/** Heads on one line or two, the upper ones over several columns each. */
function headRows(lines: readonly string[], count: number): string[][] | null {
  const [upper = '', lower] = lines;
  if (lower === undefined) {
    const heads = spacedHeads(upper, count);
    return heads && [heads];
  }
  const heads = spacedHeads(lower, count);
  const over = partsOfHeads(upper, true);
  const fits = [over.length, over.length - 1].some((n) => n > 1 && n < count - 1 && (count - 1) % n === 0);
  return heads && fits ? [spread(over, count, false), heads] : null;
}

/** A table whose cells have single spaces between them, which its figures tell. */
export function spaced(lines: readonly string[], first: number): FoundTable | null {
  // Each row may be a paragraph of its own.
  const step = (lines[first + 1] ?? '').trim() === '' ? 2 : 1;
  const lineAt = (n: number) =>
    n > 0 && step === 2 && (lines[first + 2 * n - 1] ?? '').trim() !== ''
      ? ''
      : (lines[first + step * n] ?? '');
  const rowAt = (n: number) => spacedRow(lineAt(n));
  if (lineAt(0).trim().length > MOST_LETTERS) return null;
  // Rows under heads that cannot be told apart are a table without any.
  const begin = [0, 1].find((n) => isRow(rowAt(n))) ?? 2;
  const width = rowAt(begin)?.length ?? 0;
  // One figure a line may be anything; a list of them is a table where its heads say so.
  if (begin === 0 && width < 3) return null;
  const rows: string[][] = [];
  for (let row = rowAt(begin); isRow(row) && row.length === width; row = rowAt(begin + rows.length))
    rows.push(row);
  if (rows.length < (width > 2 ? 2 : 3)) return null;
  const above = Array.from({ length: begin }, (_, n) => lineAt(n));
  const heads = begin === 0 ? [] : headRows(above, width);
  return heads && (width > 2 || heads[0]?.[0] !== '')
    ? {
        piece: gridPiece([...heads, ...rows], heads.length),
        end: first + step * (begin + rows.length - 1) + 1,
      }
    : null;
}
