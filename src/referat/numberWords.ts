/** Numbers that Danes write as words: `otte`, `femogtyve`, `en tredjedel`, `hver fjerde`, `halveret`. */

const ONES: readonly (readonly [string, number])[] = [
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['syv', 7],
  ['otte', 8],
  ['ni', 9],
];
const TENS: readonly (readonly [string, number])[] = [
  ['tyve', 20],
  ['tredive', 30],
  ['fyrre', 40],
  ['halvtreds', 50],
  ['tres', 60],
  ['halvfjerds', 70],
  ['firs', 80],
  ['halvfems', 90],
];

/** Whole numbers by the word for them; not `en` and `et`, which are articles. */
export const WHOLE: ReadonlyMap<string, number> = new Map([
  ...ONES,
  ['ti', 10],
  ['elleve', 11],
  ['tolv', 12],
  ['tretten', 13],
  ['fjorten', 14],
  ['femten', 15],
  ['seksten', 16],
  ['sytten', 17],
  ['atten', 18],
  ['nitten', 19],
  ...TENS,
  ...TENS.flatMap(([ten, tens]) =>
    [['en', 1] as const, ['et', 1] as const, ...ONES].map(([one, n]): [string, number] => [
      `${one}og${ten}`,
      n + tens,
    ]),
  ),
  ['hundrede', 100],
  ['hundred', 100],
  ...ONES.map(([one, n]): [string, number] => [`${one}hundrede`, n * 100]),
]);

/** Parts of a whole by the denominator's word: `tredjedel` is 3. */
const DENOMINATORS: Readonly<Record<string, number>> = {
  halvdel: 2,
  tredjedel: 3,
  fjerdedel: 4,
  kvart: 4,
  femtedel: 5,
  sjettedel: 6,
  syvendedel: 7,
  ottendedel: 8,
  niendedel: 9,
  tiendedel: 10,
};

const EACH: Readonly<Record<string, number>> = {
  anden: 2,
  tredje: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  ottende: 8,
  niende: 9,
  tiende: 10,
};

/** Wholes that people speak of shares by: “otte ud af ti”. Of others both numbers are counts. */
const OUT_OF: ReadonlySet<number> = new Set([3, 4, 5, 10]);

/** A share as it is kept: a third is 33.3 per cent. */
const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

/** A number that words give, in per cent where it is a share or a change. */
export interface WordNumber {
  readonly value: number;
  /** Null for a plain number. */
  readonly percent: 'share' | 'change' | null;
}

const WORD = [...WHOLE.keys()].sort((a, b) => b.length - a.length).join('|');
const FRACTION = `(?:(en|et|${WORD})\\s+)?(${Object.keys(DENOMINATORS).join('|')})(?:en|e|ene)?`;
const CHANGES: Readonly<Record<string, number>> = {
  halv: -50,
  fordobl: 100,
  tredobl: 200,
  firedobl: 300,
};

/** Every way of writing a number in words; what it is worth is told by {@link wordNumber}. */
export const WORD_NUMBER = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[
    `(?<![\\d.,])(?<outof>(?:${WORD}|\\d)\\s+ud\\s+af\\s+(?:de\\s+)?(?:${WORD}|\\d{1,2}))(?![\\d.,]*\\s*(?:kommuner|%|pct|mio))`,
    `(?<fraction>${FRACTION})`,
    `(?<each>hver\\s+(?:${Object.keys(EACH).join('|')}))(?!\\s+(?:gang|dag|uge|måned|år|kvartal|time|mandag|tirsdag|onsdag|torsdag|fredag))`,
    `(?<change>(?:halver|fordobl|tredobl|firedobl)(?:et|ede|es|er|ing|ingen))`,
    `(?<half>halvanden|halvandet)`,
    `(?<whole>${WORD})`,
  ].join('|')})(?![\\p{L}\\d-])`,
  'giu',
);

/** What the match of {@link WORD_NUMBER} is worth. */
export function wordNumber(match: RegExpExecArray | RegExpMatchArray): WordNumber | null {
  const { outof, fraction, each, change, half, whole } = match.groups ?? {};
  if (outof !== undefined) {
    const [part = 0, of = 0] = outof
      .toLowerCase()
      .split(/\s+ud\s+af\s+(?:de\s+)?/)
      .map((text) => WHOLE.get(text) ?? Number(text));
    return OUT_OF.has(of) && part < of ? { value: percent(part, of), percent: 'share' } : null;
  }
  if (fraction !== undefined) {
    const [, count = 'en', denominator = ''] = new RegExp(FRACTION, 'iu').exec(fraction) ?? [];
    const parts = WHOLE.get(count.toLowerCase()) ?? 1;
    const of = DENOMINATORS[denominator.toLowerCase()];
    return of === undefined ? null : { value: percent(parts, of), percent: 'share' };
  }
  if (each !== undefined) {
    const of = EACH[each.toLowerCase().split(/\s+/)[1] ?? ''];
    return of === undefined ? null : { value: percent(1, of), percent: 'share' };
  }
  if (change !== undefined) {
    const stem = Object.keys(CHANGES).find((start) => change.toLowerCase().startsWith(start));
    return stem === undefined ? null : { value: CHANGES[stem] ?? 0, percent: 'change' };
  }
  if (half !== undefined) return { value: 1.5, percent: null };
  const value = WHOLE.get(whole?.toLowerCase() ?? '');
  return value === undefined ? null : { value, percent: null };
}
