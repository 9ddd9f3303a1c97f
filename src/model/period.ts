/**
 * Periods as the minutes give them. The text form is the canonical one, used in data, URLs and exports:
 * `2021`, `2019-Q2`, `2023-09`, `2023-08-31`, an interval of two of the same sort (`2022-07/2023-06`),
 * or '' when no period is stated. (ISO 8601 for dates and intervals; quarters as in SDMX.)
 */

/** Granularity of a period. */
export type PeriodType = 'year' | 'quarter' | 'month' | 'date';

/** A parsed period that is stated. */
export interface Period {
  readonly text: string;
  readonly type: PeriodType;
  readonly interval: boolean;
  /** First day, days since 1970-01-01 UTC. */
  readonly start: number;
  /** Last day, days since 1970-01-01 UTC. */
  readonly end: number;
}

const DAY = 86_400_000;
/** A day as an ISO date, from days since 1970-01-01 UTC. */
export const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
const day = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / DAY;

function parseSimple(text: string): Omit<Period, 'text' | 'interval'> | null {
  let m = /^(\d{4})$/.exec(text);
  if (m) {
    const y = Number(m[1]);
    return { type: 'year', start: day(y, 0, 1), end: day(y, 11, 31) };
  }
  m = /^(\d{4})-Q([1-4])$/.exec(text);
  if (m) {
    const y = Number(m[1]);
    const q = Number(m[2]) - 1;
    return { type: 'quarter', start: day(y, q * 3, 1), end: day(y, q * 3 + 3, 0) };
  }
  m = /^(\d{4})-(\d{2})$/.exec(text);
  if (m) {
    const y = Number(m[1]);
    const mo = Number(m[2]) - 1;
    return mo >= 0 && mo < 12 ? { type: 'month', start: day(y, mo, 1), end: day(y, mo + 1, 0) } : null;
  }
  m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (m) {
    const n = day(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
    return isoDay(n) === text ? { type: 'date', start: n, end: n } : null;
  }
  return null;
}

function parse(text: string): Period | null {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const a = parseSimple(first);
  if (!a) return null;
  if (second === undefined) return { text, interval: false, ...a };
  const b = parseSimple(second);
  if (!b || b.type !== a.type || b.start <= a.start) return null;
  return { text, interval: true, type: a.type, start: a.start, end: b.end };
}

/** A file with a period of its own in every row must not fill the memory. */
const MOST_KNOWN = 5000;
/** Periods read before: a long series asks for the same few again and again. */
const known = new Map<string, Period | null>();

/**
 * Reads a canonical period text.
 * @returns the period, as a rule the same object each time, or null when the text is malformed or is '' (no period stated).
 */
export function parsePeriod(text: string): Period | null {
  let period = known.get(text);
  if (period === undefined) {
    period = parse(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, period);
  }
  return period;
}

/** Orders period texts by end, then start; periods not stated come first. */
export function comparePeriods(a: string, b: string): number {
  if (a === b) return 0;
  const pa = parsePeriod(a);
  const pb = parsePeriod(b);
  if (!pa || !pb) return Number(pa !== null) - Number(pb !== null);
  return pa.end - pb.end || pa.start - pb.start;
}

/** True when the two periods share at least a day and are not the same period. */
export function overlaps(a: Period, b: Period): boolean {
  return a.text !== b.text && a.start <= b.end && b.start <= a.end;
}

/** The period of the same sort one year earlier: `2022-07/2023-06` gives `2021-07/2022-06`. */
export function yearBefore(period: Period): string {
  return period.text.replace(/\d{4}(?=-|\/|$)/g, (y) => String(Number(y) - 1));
}

/** The ends of an interval as periods of their own; a simple period is both ends. */
export function endpoints(text: string): readonly [string, string] {
  const [first = '', second = first] = text.split('/');
  return [first, second];
}
