/**
 * Reads a figure as a Danish committee prints it: `−14,1 mio. kr.`, `2.684 ydelsesmodtagere`, `otte borgere`.
 * Used to hold the value of an observation against what its source says, and to know how precise it is.
 */

/** What a printed figure says. */
export interface Printed {
  /** The number without its sign, scale applied. */
  readonly magnitude: number;
  /** Decimals as printed, before scaling. */
  readonly decimals: number;
  /** The size of one unit in the last printed place, scale applied: 100000 for `14,1 mio.`. */
  readonly step: number;
}

/** Numbers that minutes write as words. A halving is a change of 50 %, a third 33.3 %. */
const WORDS: Readonly<Record<string, number>> = {
  ingen: 0,
  nogen: 0,
  en: 1,
  et: 1,
  bedst: 1,
  to: 2,
  anden: 2,
  tre: 3,
  tredje: 3,
  fire: 4,
  fjerde: 4,
  fem: 5,
  femte: 5,
  seks: 6,
  sjette: 6,
  syv: 7,
  syvende: 7,
  otte: 8,
  ottende: 8,
  ni: 9,
  niende: 9,
  ti: 10,
  tiende: 10,
  elleve: 11,
  tolv: 12,
  tredjedel: 33.3,
  halveret: 50,
  halvdelen: 50,
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\bmia\b/, 1e9],
  [/\b(mio|million(er)?)\b/, 1e6],
  [/\btusinde?\b/, 1e3],
];

/** Ways of writing a number out: `1.234,5`, `1234,5` and `1234.5`. */
export const PRINT_STYLES = ['da', 'comma', 'dot'] as const;
/** See {@link PRINT_STYLES}. */
export type PrintStyle = (typeof PRINT_STYLES)[number];

const TENS = [1, 10, 100, 1000];

/** The digits of a size with the dot left out. Whole numbers are written many times as fast as fractions. */
function digitsOf(size: number, decimals: number): string {
  const ten = TENS[decimals];
  const whole = ten === undefined ? 0 : Math.round(size * ten);
  if (ten === undefined || whole > 1e9 || whole / ten !== size)
    return size.toFixed(decimals).replace('.', '');
  const digits = String(whole);
  return digits.length > decimals ? digits : digits.padStart(decimals + 1, '0');
}

/** A number plainly written, with exactly `decimals` decimals (0 to 100) and, as in the data, an ASCII minus. */
export function plainPrint(value: number, decimals: number, style: PrintStyle): string {
  const digits = digitsOf(Math.abs(value), decimals);
  let whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  if (style === 'da')
    for (let at = whole.length - 3; at > 0; at -= 3) whole = `${whole.slice(0, at)}.${whole.slice(at)}`;
  const text = decimals === 0 ? whole : whole + (style === 'dot' ? '.' : ',') + digits.slice(-decimals);
  // −0 and values that round to it are written as 0.
  return value < 0 && /[1-9]/.test(digits) ? `-${text}` : text;
}

/** Whether the first number of a printed figure has a minus of its own: `−43,0 %`, not the dash of `2022–43`. */
export function hasMinus(text: string): boolean {
  return /^\D*?(?<![\p{L}\d] ?)[-\u2212\u2013] ?\d/u.test(text);
}

/**
 * @param style `dot` if a dot stands before decimals; the other two are told apart by themselves
 * @returns the first number in `text`; failing that the last number word in it; or null when there is neither.
 */
export function parsePrinted(text: string, style: PrintStyle = 'da'): Printed | null {
  const danish = style === 'dot' ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text;
  const lower = danish.toLowerCase();
  const digits = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/.exec(lower)?.[0];
  if (digits !== undefined) {
    const [whole = '', fraction = ''] = digits.replaceAll('.', '').split(',');
    const scale = SCALES.find(([pattern]) => pattern.test(lower))?.[1] ?? 1;
    const decimals = fraction.length;
    // Scaled as an integer first, so that 14,1 mio. is exactly 14100000.
    const magnitude = (Number(whole + fraction) * scale) / 10 ** decimals;
    return { magnitude, decimals, step: scale / 10 ** decimals };
  }
  const word = lower
    .split(/[^a-zæøå]+/)
    .reverse()
    .find((w) => Object.hasOwn(WORDS, w));
  if (word === undefined) return null;
  const magnitude = WORDS[word] as number;
  const decimals = Number.isInteger(magnitude) ? 0 : 1;
  return { magnitude, decimals, step: 10 ** -decimals };
}
