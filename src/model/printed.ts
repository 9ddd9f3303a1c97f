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

/**
 * @returns the first number in `text`; failing that the last number word in it; or null when there is neither.
 */
export function parsePrinted(text: string): Printed | null {
  const lower = text.toLowerCase();
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
