/** Numbers as tables write them: grouped or not, with comma or dot, with signs for what is missing. */
import type { ImportProblemCode, MissingReason } from '../../model/import';
import type { DecimalStyle } from '../../model/mapping';

/** What a cell with a number says; one object, written anew by each call of {@link readNumber}. */
export interface ReadNumber {
  value: number;
  decimals: number;
  /** Whether thousands are grouped. */
  grouped: boolean;
  /** Whether the cell holds the number alone, so that value, decimals and grouping give its text back. */
  plain: boolean;
}

/** What became of reading a cell: a number, or why not. */
export type NumberOutcome = 'number' | 'missing' | 'malformed' | 'other-decimals';

/**
 * Signs for a missing value. Statistikbanken: `..` not available, `.` or `·` cannot occur, `-` nothing; Jobindsats and
 * others: `x` or `*` withheld because so few are behind it.
 */
const MISSING: Readonly<Record<string, MissingReason>> = {
  '': 'empty',
  '..': 'not-available',
  '…': 'not-available',
  '...': 'not-available',
  x: 'confidential',
  X: 'confidential',
  '*': 'confidential',
  '-': 'nothing',
  '–': 'nothing',
  '.': 'not-applicable',
  '·': 'not-applicable',
  ':': 'not-applicable',
};

/** Why a cell has no value, or null when it says something. */
export function missingReason(cell: string): MissingReason | null {
  if (cell.length > 3) return null;
  return Object.hasOwn(MISSING, cell) ? (MISSING[cell] as MissingReason) : null;
}

const GROUPED: Readonly<Record<DecimalStyle, RegExp>> = {
  comma: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  dot: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
};
const SIMPLE: Readonly<Record<DecimalStyle, RegExp>> = {
  comma: /^-?\d+(?:,\d+)?$/,
  dot: /^-?\d+(?:\.\d+)?$/,
};
const other = (style: DecimalStyle): DecimalStyle => (style === 'comma' ? 'dot' : 'comma');

/** Longer than any number is written with what stands around it. */
const LONGEST = 60;
/** Thousands apart by blanks, of whatever width. */
const BLANKS = /^(-?\d{1,3}(?:\s\d{3})+)(?!\d)(.*)$/;

/** A number without what people write around it: blanks, a true minus, a plus, a sign for per cent or kroner. */
function bare(cell: string): string {
  if (cell.length > LONGEST) return cell;
  const text = cell
    .replace(/^[−–]\s?/, '-')
    .replace(/^\+/, '')
    .replace(/(?<=[\d\s])(?:%|pct\.?|kr\.?)$/i, '')
    .trim();
  const apart = BLANKS.exec(text);
  return apart ? `${apart[1]?.replace(/\s/g, '')}${apart[2]}` : text;
}

/** The most digits that a number holds exactly. */
const DIGITS = 15;

/**
 * Reads a cell that has been trimmed.
 * @param into is written only when the outcome is `number`
 */
export function readNumber(cell: string, style: DecimalStyle, into: ReadNumber): NumberOutcome {
  const mark = style === 'comma' ? 44 : 46;
  const negative = cell.charCodeAt(0) === 45;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  let at = negative ? 1 : 0;
  // By hand, since millions of cells are of this sort; anything unusual goes the long way.
  for (; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + (code - 48);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === mark && decimals < 0 && digits > 0) decimals = 0;
    else break;
  }
  if (at === cell.length && digits > 0 && digits <= DIGITS && decimals !== 0) {
    const places = Math.max(0, decimals);
    const size = mantissa / 10 ** places;
    into.value = negative && size !== 0 ? -size : size;
    into.decimals = places;
    into.grouped = false;
    into.plain = isPlain(cell, size, negative);
    return 'number';
  }
  if (missingReason(cell) !== null) return 'missing';
  return readUnusual(cell, style, into);
}

/** Whether a text of digits is how its value is plainly written: no needless nought before it, no minus on nought. */
function isPlain(cell: string, size: number, negative: boolean): boolean {
  if (negative && size === 0) return false;
  const first = negative ? 1 : 0;
  if (cell.charCodeAt(first) !== 48) return true;
  const next = cell.charCodeAt(first + 1);
  return !(next >= 48 && next <= 57);
}

function readUnusual(cell: string, style: DecimalStyle, into: ReadNumber): NumberOutcome {
  const text = bare(cell);
  const grouped = GROUPED[style].test(text);
  if (!grouped && !SIMPLE[style].test(text)) {
    const elsewhere = GROUPED[other(style)].test(text) || SIMPLE[other(style)].test(text);
    return elsewhere ? 'other-decimals' : 'malformed';
  }
  const [whole = '', fraction = ''] = (
    style === 'comma' ? text.replaceAll('.', '') : text.replaceAll(',', '')
  )
    .replace(',', '.')
    .split('.');
  // A program may write more decimals than it knows; of a whole that long, the end would be lost.
  if (whole.replace(/^-?0*/, '').length > DIGITS) return 'malformed';
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  into.value = value === 0 ? 0 : value;
  into.decimals = fraction.length;
  into.grouped = grouped;
  into.plain = text === cell && isPlain(whole, Math.abs(value), whole.startsWith('-'));
  return 'number';
}

/** Marks that refer to a footnote: `*`, `**`, `†`, `²`, `1)`, `(1)`, `[a]`. */
const MARK = /\s*(?:[*†‡§¹²³⁰⁴-⁹]+\)?|[([]?[\da-z]?[)\]])$/iu;
const BRACKETED = /^\(\s*(\d.*?)\s*\)$/;

/** Which problem a cell is that {@link readNumber} found malformed. Neither a mark nor brackets are read by guess. */
export function numberProblem(cell: string): ImportProblemCode {
  if (cell.length > LONGEST) return 'malformed-number';
  const isNumber = (text: string) => Object.values(styles(text)).some(Boolean);
  const inner = BRACKETED.exec(cell)?.[1];
  if (inner !== undefined && isNumber(inner)) return 'bracketed-number';
  const unmarked = cell.replace(MARK, '');
  return unmarked !== cell && isNumber(unmarked) ? 'marked-number' : 'malformed-number';
}

/** Which ways of writing decimals a cell could be a number in. */
function styles(cell: string): Readonly<Record<DecimalStyle, boolean>> {
  const text = bare(cell);
  return {
    comma: GROUPED.comma.test(text) || SIMPLE.comma.test(text),
    dot: GROUPED.dot.test(text) || SIMPLE.dot.test(text),
  };
}

/** What a cell tells of how decimals are written. */
function evidence(cell: string): DecimalStyle | 'either' | null {
  const { comma, dot } = styles(cell);
  if (comma && dot) return /\d[.,]\d/.test(cell) ? 'either' : null;
  return comma ? 'comma' : dot ? 'dot' : null;
}

/**
 * How the decimals of some cells are written, if they leave no doubt.
 * @param usual what is meant if every cell is a whole number
 * @returns null if both ways occur, or if `1.234` could be either
 */
export function decimalStyleOf(cells: Iterable<string>, usual: DecimalStyle): DecimalStyle | null {
  const seen = new Set<DecimalStyle | 'either' | null>();
  for (const cell of cells) seen.add(evidence(cell.trim()));
  if (seen.has('comma') && seen.has('dot')) return null;
  if (seen.has('comma')) return 'comma';
  if (seen.has('dot')) return 'dot';
  return seen.has('either') ? null : usual;
}
