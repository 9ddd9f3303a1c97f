/**
 * Periods as tables write them, as canonical texts (`model/period.ts`). Codes of Statistikbanken (`2023M09`, `2023K3`,
 * `2023H1`, `2023`) and of Jobindsats (`2023M09`, `2023Q03`, `2022QMAT02` the year to the end of a quarter, `2023MAT09`
 * the year to the end of a month, `2023YTD09` the year to date), names of months and dates as Danes and spreadsheets
 * write them.
 */
import { parsePeriod } from '../../model/period';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'januar', 'january'],
    ['feb', 'februar', 'february'],
    ['mar', 'marts', 'march'],
    ['apr', 'april'],
    ['maj', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july'],
    ['aug', 'august'],
    ['sep', 'sept', 'september'],
    ['okt', 'oktober', 'oct', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

const two = (n: number | string): string => String(n).padStart(2, '0');
/** The twelve months that end with one: `2022-07/2023-06`. */
function yearTo(year: number, month: number): string {
  return month === 12 ? `${year}-01/${year}-12` : `${year - 1}-${two(month + 1)}/${year}-${two(month)}`;
}

type Rule = readonly [RegExp, (parts: readonly string[]) => string];

/** Ways to write a simple period, tried in order; each gives a canonical text, which may still be no period. */
const RULES: readonly Rule[] = [
  [/^(\d{4})[\s-]*m\s*(\d{1,2})$/, ([y, m = '']) => `${y}-${two(m)}`],
  [/^(\d{4})[\s-]*[kq]\s*0?([1-4])$/, ([y, q]) => `${y}-Q${q}`],
  [/^[kq]\.?\s*([1-4])[\s-]+(\d{4})$/, ([q, y]) => `${y}-Q${q}`],
  [/^([1-4])\.?\s*(?:kvartal|kvt\.?|kv\.?|quarter)\s*,?\s*(\d{4})$/, ([q, y]) => `${y}-Q${q}`],
  [/^(\d{4}),?\s*([1-4])\.?\s*(?:kvartal|kvt\.?|kv\.?)$/, ([y, q]) => `${y}-Q${q}`],
  [/^(\d{4})h0?([12])$/, ([y, h]) => (h === '1' ? `${y}-01/${y}-06` : `${y}-07/${y}-12`)],
  [/^([12])\.\s*halvår\s*(\d{4})$/, ([h, y]) => (h === '1' ? `${y}-01/${y}-06` : `${y}-07/${y}-12`)],
  [/^(\d{4})qmat0?([1-4])$/, ([y, q]) => yearTo(Number(y), 3 * Number(q))],
  [/^(\d{4})m?mat(\d{2})$/, ([y, m]) => yearTo(Number(y), Number(m))],
  [/^(\d{4})ytdm?(\d{2})$/, ([y, m]) => (m === '01' ? `${y}-01` : `${y}-01/${y}-${m}`)],
  [/^(\d{4})y(?:01)?$/, ([y]) => `${y}`],
  [/^(\d{4})m(\d{2})d(\d{2})$/, ([y, m, d]) => `${y}-${m}-${d}`],
  [/^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/, ([d = '', m = '', y]) => `${y}-${two(m)}-${two(d)}`],
  [/^(\d{4})-(\d{2})-(\d{2})t00:00(?::00(?:\.000)?)?z?$/, ([y, m, d]) => `${y}-${m}-${d}`],
  [/^(\d{1,2})[-/](\d{4})$/, ([m = '', y]) => `${y}-${two(m)}`],
  [/^([a-z]+)\.?[\s-]*(\d{4})$/, ([name = '', y]) => `${y}-${two(monthOf(name))}`],
  [/^(\d{4})[\s-]*([a-z]+)\.?$/, ([y, name = '']) => `${y}-${two(monthOf(name))}`],
  // As Excel writes a month: `sep-23`.
  [/^([a-z]+)\.?-(\d{2})$/, ([name = '', y]) => `20${y}-${two(monthOf(name))}`],
  [
    /^(\d{1,2})\.?\s*([a-z]+)\.?\s*(\d{4})$/,
    ([d = '', name = '', y]) => `${y}-${two(monthOf(name))}-${two(d)}`,
  ],
];

function monthOf(name: string): number {
  return Object.hasOwn(MONTHS, name) ? (MONTHS[name] as number) : 0;
}

function simple(text: string): string | null {
  if (parsePeriod(text.toUpperCase())) return text.toUpperCase();
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const made = make(match.slice(1));
    if (parsePeriod(made)) return made;
  }
  return null;
}

/** Longer than any period is written. */
const LONGEST = 60;

/**
 * Reads a period.
 * @returns its canonical text, '' for an empty cell (the table does not state one), or null when it cannot be read
 */
export function readPeriod(cell: string): string | null {
  const text = cell.trim().replace(/\s+/g, ' ').toLowerCase();
  if (text === '') return '';
  if (text.length > LONGEST) return null;
  const whole = simple(text);
  if (whole !== null) return whole;
  const [first, last, ...more] = text.split(/ - | – |–|\/| til |(?<=\d{4})-(?=\d{4}$|[a-z])/);
  if (first === undefined || last === undefined || more.length > 0) return null;
  const [from, to] = [simple(first.trim()), simple(last.trim())];
  if (from === null || to === null) return null;
  return parsePeriod(`${from}/${to}`) ? `${from}/${to}` : null;
}
