/** The ways that dates, weeks, months, quarters, halves and years are written. */
import type { Atom } from './atom';
import type { PeriodSort } from './mention';
import { MONTH, monthNumber } from './months';

const ORDINALS: Readonly<Record<string, number>> = { første: 1, andet: 2, tredje: 3, fjerde: 4 };

const ordinal = (text: string): number => ORDINALS[text.toLowerCase()] ?? Number.parseInt(text, 10);

const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';

/** A year, or its last two digits after an apostrophe or a dash, as in `maj-24`. */
const YEAR_AFTER = `(?:\\.?\\s*,?\\s*(?:i\\s+|af\\s+|-\\s?)?(?<![\\d.,])(${YEAR})(?![\\d.,]\\d|\\d)|\\.?[\\s-]?['’]?(?<=[-'’])(\\d{2})(?!\\d|[.,]\\d|\\s?%))?`;

/** Numbers of months, from two. */
const COUNTS = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve'];

type Make = (
  groups: readonly (string | undefined)[],
) => Partial<Omit<Atom, 'from' | 'to'>> & { sort: PeriodSort };

/** A year of four digits, or of two; 0 for none. */
export const year = (four: string | undefined, two?: string | undefined): number =>
  four ? Number(four) : two ? 2000 + Number(two) : 0;

const LEFT = '(?<![\\p{L}\\d]|\\d[.,])';

const NO_UNIT =
  '(?!\\d|[.,]\\d|[\\s\\u00A0]?(?:%|pct|procent|mio|mia|kr\\b(?!\\.?\\s?\\d)|kroner|personer|borgere|fuldtids|årsværk|ledige\\b))';

/** Ways of writing a period, tried in this order at every place of the text. */
export const FORMS: readonly (readonly [string, Make])[] = [
  // uge 23, uge 23-26 2024; “senest uge 12” is one of a course
  [
    `${LEFT}(?<!(?:senest|efter)\\s(?:i\\s)?)uge(?:rne)?\\s+(\\d{1,2})(?:\\s*(?:-|–|til|og)\\s*(\\d{1,2}))?(?!\\d)(?:\\s*(?:,|i)?\\s*\\(?(${YEAR})(?!\\d)\\)?)?`,
    ([n, last, y]) => ({ sort: 'week', n: Number(n), d: last ? Number(last) : 0, y: year(y) }),
  ],
  // 2023-08-31
  [
    `${LEFT}(${YEAR})-(\\d{2})-(\\d{2})(?!\\d)`,
    ([y, m, d]) => ({ sort: 'date', y: year(y), m: Number(m), d: Number(d) }),
  ],
  // 31.08.2023, 31-08-23, 31/8 2023
  [
    `${LEFT}(\\d{1,2})[.\\-/](\\d{1,2})[.\\-/\\s]\\s?(${YEAR}|\\d{2})(?!\\d|[.,]\\d|\\s?%)`,
    ([d, m, y = '']) => ({
      sort: 'date',
      y: y.length === 4 ? year(y) : year(undefined, y),
      m: Number(m),
      d: Number(d),
    }),
  ],
  // 31. august 2023
  [
    `${LEFT}(\\d{1,2})\\.?\\s*(${MONTH})${YEAR_AFTER}`,
    ([d, m = '', y, yy]) => ({ sort: 'date', y: year(y, yy), m: monthNumber(m), d: Number(d) }),
  ],
  // 1.-3. kvartal 2024, 1. og 2. kvartal
  [
    `${LEFT}([1-4])\\.?\\s*(?:-|–|til|og)\\s*([1-4])\\.?\\s*(?:kvartal(?:er)?|kvt\\.?|kv\\.)${YEAR_AFTER}(?![\\p{L}])`,
    ([n, last, y, yy]) => ({ sort: 'quarter', n: Number(n), d: Number(last), y: year(y, yy) }),
  ],
  // 3. kvartal 2022, tredje kvartal af 2022, 3. kvt.
  [
    `${LEFT}(?:([1-4])\\.?\\s*|(første|andet|tredje|fjerde)\\s+)(?:kvartal(?:et|s)?|kvt\\.?|kv\\.)${YEAR_AFTER}(?![\\p{L}])`,
    ([n, word, y, yy]) => ({ sort: 'quarter', n: n ? Number(n) : ordinal(word ?? ''), y: year(y, yy) }),
  ],
  // 2022, 3. kvartal
  [
    `${LEFT}(${YEAR}),?\\s*([1-4])\\.\\s*(?:kvartal|kvt\\.?|kv\\.?)(?![\\p{L}])`,
    ([y, n]) => ({ sort: 'quarter', n: Number(n), y: year(y) }),
  ],
  // K3 2022, Q3-22, 2022K3, 2022-Q3
  [
    `${LEFT}[KQ]([1-4])\\s*[-–]\\s*[KQ]?([1-4])[\\s-]+(${YEAR})(?!\\d)`,
    ([n, last, y]) => ({ sort: 'quarter', n: Number(n), d: Number(last), y: year(y) }),
  ],
  [`${LEFT}[KQ]([1-4])[\\s-]*(${YEAR})(?!\\d)`, ([n, y]) => ({ sort: 'quarter', n: Number(n), y: year(y) })],
  [
    `${LEFT}(${YEAR})[\\s-]*[KQ]0?([1-4])(?![\\p{L}\\d])`,
    ([y, n]) => ({ sort: 'quarter', n: Number(n), y: year(y) }),
  ],
  [`${LEFT}(${YEAR})M(\\d{2})(?!\\d)`, ([y, m]) => ({ sort: 'month', m: Number(m), y: year(y) })],
  // 1. halvår 2024
  [
    `${LEFT}(?:([12])\\.?\\s*|(første|andet)\\s+)halvår(?:et)?${YEAR_AFTER}`,
    ([n, word, y, yy]) => ({ sort: 'half', n: n ? Number(n) : ordinal(word ?? ''), y: year(y, yy) }),
  ],
  // de første otte måneder af 2024, årets første fem måneder
  [
    `(?<!(?:inden\\s+for|efter)\\s+(?:de\\s+)?)(?:(?:de|årets)\\s+)?første\\s+(\\d{1,2}|${COUNTS.join('|')})\\s+måneder(?:\\s+(?:af|i)\\s+(?:(${YEAR})(?!\\d)|år(?![\\p{L}])))?`,
    ([n = '', y]) => ({
      sort: 'month',
      m: 1,
      n: /\d/.test(n) ? Number(n) : COUNTS.indexOf(n.toLowerCase()) + 2,
      y: year(y),
    }),
  ],
  // oktober 2023, primo oktober 2023, ved udgangen af september 2023
  [
    `${LEFT}(?:(primo|medio|ultimo|udgangen\\s+af|slutningen\\s+af|begyndelsen?\\s+(?:af|i)|starten\\s+af|midten\\s+af)\\s+)?(?<![\\p{L}])(${MONTH})(?:\\s+måned)?${YEAR_AFTER}(?![\\p{L}])`,
    ([edge, m = '', y, yy]) => ({ sort: 'month', m: monthNumber(m), y: year(y, yy), edge: edgeOf(edge) }),
  ],
  // 2023-2026, 2022/23
  [
    `${LEFT}(${YEAR})\\s?[-–/]\\s?(${YEAR}|\\d{2})(?!\\d|[.,-]\\d)`,
    ([y, last = '']) => ({
      sort: 'year',
      whole: `${y}/${last.length === 2 ? `${y?.slice(0, 2)}${last}` : last}`,
    }),
  ],
  // 2023, ultimo 2023, R2023, B24
  [
    `${LEFT}(?:(primo|medio|ultimo|udgangen\\s+af|slutningen\\s+af|begyndelsen?\\s+(?:af|i)|starten\\s+af|midten\\s+af)\\s+)?(?:[RBFVK]{1,2}\\s?)?(${YEAR})(?![\\p{L}])${NO_UNIT}`,
    ([edge, y]) => ({ sort: 'year', y: year(y), edge: edgeOf(edge) }),
  ],
];

function edgeOf(text: string | undefined): Atom['edge'] {
  const word = text?.toLowerCase().split(/\s/)[0];
  if (word === 'primo' || word?.startsWith('begyndelse') || word === 'starten') return 'first';
  if (word === 'ultimo') return 'last';
  if (word === 'udgangen' || word === 'slutningen') return 'end';
  return word === 'medio' || word === 'midten' ? 'middle' : null;
}
