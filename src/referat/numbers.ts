/**
 * Numbers in running Danish text, wherever they stand and whatever they are: `1.234,5`, `10 237`, `1,3 mio.`, `−14,1`,
 * `10-12`, `otte`, `en tredjedel`. Which of them are figures is told elsewhere (`notFigures.ts`).
 */
import type { Span } from './blocks';
import { WORD_NUMBER, wordNumber } from './numberWords';

/** How near to the truth a number says that it is. */
export type Nearness = 'about' | 'under' | 'over';

/** A number in the text; its span has the sign and the scale with it. */
export interface NumberMention extends Span {
  /** Scale applied, with the sign that is printed. */
  readonly value: number;
  /** As printed, before scaling. */
  readonly decimals: number;
  /** 1, a thousand, a million, a milliard. */
  readonly scale: number;
  /** Whether a minus is printed before it. */
  readonly minus: boolean;
  readonly plus: boolean;
  /** Whether it is written in words. */
  readonly words: boolean;
  /** For words that say a share or a change: `en tredjedel`, `halveret`. */
  readonly percent: 'share' | 'change' | null;
  readonly nearness: Nearness | null;
  /** Where “ca.” or “knap” begins; else the same as `from`. */
  readonly start: number;
  /** First or last of a range: `10-12`. */
  readonly range: 'first' | 'last' | null;
}

/** Signs that stand for minus in Danish texts: every dash, and ÷ as accountants write it. */
const MINUS = '[-\\u2010-\\u2015\\u2212\\uFE63\\uFF0D\\u02D7÷]';
/** A space inside a number. */
const GAP = '[ \\u00A0\\u2007\\u2009\\u202F]';
const DIGITS = [
  // 1.234.567,8
  '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?',
  // 10 237,5
  `[1-9]\\d{0,2}(?:${GAP}\\d{3})+(?:,\\d+)?`,
  // 2.4 and 12.5, where nothing else than a point before decimals can be meant
  `\\d{1,3}\\.\\d{1,2}(?=${GAP}?(?:%|pct|procent|mio|mia|mill))`,
  '\\d+(?:,\\d+)?',
].join('|');
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mia|milliard)/i, 1e9],
  [/^(?:mio|mill)/i, 1e6],
  [/^t/i, 1e3],
];
const SCALE = `(?:mia\\b\\.?|mio\\b\\.?|milliarder|milliard|millioner|million|mill\\.|tusinde?\\b|t\\.?(?=${GAP}?kr\\b)|t(?=kr\\b))`;

const NUMBER = new RegExp(
  `(?<sign>(?<![\\p{L}\\d)%])(?:${MINUS}{1,2}${GAP}?|\\+${GAP}?|minus${GAP}))?(?<![\\p{L}\\d]|\\d[.,])(?<digits>${DIGITS})(?=${GAP}?${SCALE}|(?![\\d\\p{L}]|[.,]\\d))(?:${GAP}?(?<scale>${SCALE}))?`,
  'giu',
);

/** Words before a number that say how near it is. */
const NEAR: readonly (readonly [RegExp, Nearness])[] = [
  [
    /(?:^|[\s(])((?:ca|cirka|circa|omkring|omtrent|rundt regnet|i omegnen af|skønsmæssigt)\.?\s+)$/iu,
    'about',
  ],
  [/(?:^|[\s(])((?:knapt?|lige under|næsten|tæt på|op mod|op imod)\s+)$/iu, 'under'],
  [/(?:^|[\s(])((?:godt|lige over|lidt over|mere end|lidt mere end|over)\s+)$/iu, 'over'],
];

/** What stands between the ends of a range. */
const RANGE = new RegExp(`^(?:${GAP}?${MINUS}${GAP}?|${GAP}til${GAP})$`, 'u');

/** Where a dash that stands apart from its number can be a minus: after a word that a number follows, or a sign. */
const BEFORE_LOOSE_MINUS = /(?:^|[(:=/]|\b(?:på|med|er|var|til|fra|af|for|om|i alt|og)|kr\.?)\s*$/iu;

/** The size of digits as printed, without a sign. */
function sizeOf(digits: string): { readonly size: number; readonly decimals: number } {
  const point = /^\d{1,3}\.\d{1,2}$/.exec(digits) !== null;
  const plain = point ? digits : digits.replace(/[.\s\u00A0\u2007\u2009\u202F]/g, '').replace(',', '.');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { size: Number(plain), decimals };
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 1);
}

/** Scaled as an integer first, so that 14,1 mio. is exactly 14100000. */
function scaled(size: number, decimals: number, scale: number): number {
  return (Math.round(size * 10 ** decimals) * scale) / 10 ** decimals;
}

function nearnessBefore(
  text: string,
  from: number,
): { readonly nearness: Nearness | null; readonly start: number } {
  const before = text.slice(Math.max(0, from - 30), from);
  for (const [pattern, nearness] of NEAR) {
    const word = pattern.exec(before)?.[1];
    if (word !== undefined) return { nearness, start: from - word.length };
  }
  return { nearness: null, start: from };
}

function digitMentions(text: string): NumberMention[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { sign = '', digits = '', scale: word } = match.groups ?? {};
    const { size, decimals } = sizeOf(digits);
    const to = match.index + match[0].length;
    const loose = /\s$/.test(sign) && !/^minus/i.test(sign);
    const isSign =
      sign !== '' &&
      (!loose || BEFORE_LOOSE_MINUS.test(text.slice(Math.max(0, match.index - 12), match.index)));
    const from = isSign ? match.index : match.index + sign.length;
    const minus = isSign && !sign.startsWith('+');
    const scale = scaleOf(word);
    const value = scaled(size, decimals, scale);
    return {
      ...{
        from,
        to,
        decimals,
        scale,
        minus,
        plus: isSign && !minus,
        words: false,
        percent: null,
        range: null,
      },
      ...nearnessBefore(text, from),
      value: minus && value !== 0 ? -value : value,
    };
  });
}

function wordMentions(text: string): NumberMention[] {
  return [...text.matchAll(WORD_NUMBER)].flatMap((match): NumberMention[] => {
    const number = wordNumber(match);
    if (!number) return [];
    const from = match.index;
    let to = from + match[0].length;
    const after = new RegExp(`^${GAP}${SCALE}`, 'iu').exec(text.slice(to, to + 14))?.[0];
    const scale = number.percent === null ? scaleOf(after?.trim()) : 1;
    if (scale > 1) to += after?.length ?? 0;
    return [
      {
        ...{ from, to, scale, minus: number.value < 0, plus: false, words: true, range: null },
        ...nearnessBefore(text, from),
        value: number.value * scale,
        decimals: Number.isInteger(number.value) ? 0 : 1,
        percent: number.percent,
      },
    ];
  });
}

/** Ends of ranges know that they are; the second has no minus of its own, and the first has the scale of the second. */
function joinRanges(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  const joined = [...mentions];
  for (let i = 0; i + 1 < joined.length; i += 1) {
    const [a, b] = [joined[i] as NumberMention, joined[i + 1] as NumberMention];
    const between = text.slice(a.to, b.from + (b.minus && !b.words ? 1 : 0));
    const isMellem =
      /^\sog\s$/u.test(between) && /\bmellem\s+$/iu.test(text.slice(Math.max(0, a.start - 8), a.start));
    if (a.percent !== null || b.percent !== null || !(RANGE.test(between) || isMellem)) continue;
    const size = Math.abs(b.value);
    const scale = a.scale === 1 ? b.scale : a.scale;
    const first = a.scale === 1 ? scaled(Math.abs(a.value), a.decimals, scale) : Math.abs(a.value);
    // “fra 12 til 19” are two ends of a development and no range.
    if (/til/.test(between) && /\bfra\s*$/i.test(text.slice(Math.max(0, a.start - 6), a.start))) continue;
    if (first >= size) continue;
    joined[i] = { ...a, value: a.minus ? -first : first, scale, range: 'first' };
    joined[i + 1] = {
      ...b,
      from: b.minus && !b.words ? b.from + 1 : b.from,
      value: size,
      minus: false,
      range: 'last',
    };
  }
  return joined;
}

/** All numbers of a text in their order. */
export function findNumbers(text: string): NumberMention[] {
  const words = wordMentions(text);
  // “3 ud af 4” is one number.
  const shares = words.filter(({ percent }) => percent !== null);
  const apart = (list: readonly NumberMention[]) => (number: NumberMention) =>
    !list.some((other) => other !== number && other.from < number.to && number.from < other.to);
  const digits = digitMentions(text).filter(apart(shares));
  return joinRanges(
    text,
    [...digits, ...words.filter(apart(digits))].sort((a, b) => a.from - b.from),
  );
}
