/** Who met when, each with where it is said. */

import { at } from '../model/at';
import type { Area } from '../model/codelist';
import { type Found, type Item, type Meeting, type ReferatDocument, type Span, textOf } from './blocks';
import { municipalityOf } from './municipality';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?';
/** A whole date, in the ways that minutes write one. */
const DATE = new RegExp(
  [
    `(?<![\\d.])(?<day>\\d{1,2})\\.?\\s+(?<month>${MONTH})\\s+(?<year>20\\d\\d)`,
    `(?<month2>${MONTH})\\s+(?<day2>\\d{1,2}),?\\s+(?<year2>20\\d\\d)`,
    '(?<year3>20\\d\\d)-(?<month3>\\d{2})-(?<day3>\\d{2})(?!\\d)',
    '(?<![\\d.])(?<day4>\\d{1,2})\\s?[./-]\\s?(?<month4>\\d{1,2})\\s?[-./ ]\\s?(?<year4>20\\d\\d)(?!\\d)',
  ].join('|'),
  'giu',
);

/** Number of a month by its name, 1 for January; NaN where it is none. */
function monthNumber(name: string): number {
  const start = name.toLowerCase().replace('.', '').slice(0, 3);
  const index = [MONTHS, ENGLISH].map((names) => names.findIndex((month) => month.startsWith(start)));
  return Math.max(...index) < 0 ? Number.NaN : Math.max(...index) + 1;
}

/** Dates in a text, ISO, with their places in it. */
function datesIn(text: string): { readonly value: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const of = match.groups ?? {};
    const year = Number(of.year ?? of.year2 ?? of.year3 ?? of.year4);
    const day = Number(of.day ?? of.day2 ?? of.day3 ?? of.day4);
    const name = of.month ?? of.month2;
    const month = name === undefined ? Number(of.month3 ?? of.month4) : monthNumber(name);
    const date = new Date(Date.UTC(year, month - 1, day));
    if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
      return [];
    return [{ value: date.toISOString().slice(0, 10), from: match.index, to: match.index + match[0].length }];
  });
}

/** What stands in front of the date of the meeting, the surest first. */
const BEFORE_DATE = [
  /mødedato\s*:?\s*(?:\p{L}+\s+)?(?:d\.?|den)?\s*$/iu,
  /(?:referat|dagsorden|protokol|minutes|agenda)\b[^.\n]{0,120}$/i,
  /(?:møde|mødet|afholdt|holdt|meeting)\b[^.\n]{0,80}$/i,
  /(?:dato|date)\s*:?\s*(?:\p{L}+\s+)?(?:d\.?|den)?\s*$/iu,
  /(?:man|tirs|ons|tors|fre|lør|søn)dag\s*(?:,?\s*d\.?|,?\s*den)?\s*$/i,
];
/** Letters before a date that are looked at. */
const BEFORE = 160;

/** The date of the meeting in the head of a text. */
function dateOf(text: string, head: Span): Found<string> | null {
  const dates = datesIn(text.slice(head.from, head.to));
  for (const before of BEFORE_DATE)
    for (const { value, from, to } of dates) {
      const start = head.from + from;
      if (before.test(text.slice(Math.max(head.from, start - BEFORE), start)))
        return { value, at: { from: start, to: head.from + to } };
    }
  const [first] = dates;
  return first
    ? { value: first.value, at: { from: head.from + first.from, to: head.from + first.to } }
    : null;
}

const PART = '\\p{L}[\\p{L}-]*';
const COMMITTEE = new RegExp(
  `(?<!\\p{L})(Udvalg(?:et)? (?:for )?\\p{Lu}${PART}(?:(?:, ${PART})*(?: og | & )${PART})?|(?!Referat|Dagsorden|Protokol)\\p{Lu}[\\p{L}-]*(?:(?:, ?| og | ?& ?)\\p{L}[\\p{L}-]*)*?(?<=\\p{L})(?:udvalget|udvalg|byråd|byrådet|rådet|bestyrelsen|byråd)|Byrådet|Kommunalbestyrelsen|(?:[A-ZÆØÅ][\\p{L}-]+(?: ?&| and|,)? )+Committee)(?=s?(?!\\p{L}))`,
  'u',
);
/** The same in capital letters. */
const CAPITALS =
  /(?<!\p{L})(?:UDVALGET FOR [\p{Lu} ,&-]+|[\p{Lu}-]+(?:(?:,| OG| &) [\p{Lu}-]+)*UDVALGET)(?!\p{L})/u;

/** The committee in the head of a text. */
function committeeOf(text: string, head: Span): Found<string> | null {
  const found =
    COMMITTEE.exec(text.slice(head.from, head.to)) ?? CAPITALS.exec(text.slice(head.from, head.to));
  if (!found) return null;
  const from = head.from + found.index;
  return { value: found[1] ?? found[0], at: { from, to: from + found[0].length } };
}

const MUNICIPALITY = /^\p{Lu}[\p{L} -]{1,40} Kommune$/iu;

/** Whether a block only names the municipality or the committee, as the head of minutes does. */
export function isLetterhead(text: string): boolean {
  const own = text.trim();
  return MUNICIPALITY.test(own) || [COMMITTEE, CAPITALS].some((name) => name.exec(own)?.[0] === own);
}

/** What a file says of itself beside its text. */
export interface Beside {
  readonly fileName: string;
  /** The title of a page, and what stands at the top and foot of pages. */
  readonly texts: readonly string[];
}

/** Letters that are looked through where no item begins. */
const MOST_HEAD = 3_000;

/**
 * The meetings of a document: one, or as many as begin anew.
 * @param starts blocks that a further meeting begins with
 */
export function meetingsOf(
  document: ReferatDocument,
  items: readonly Item[],
  starts: readonly number[],
  beside: Beside,
  areas: readonly Area[],
): Meeting[] {
  const { text, blocks } = document;
  const begins = [0, ...starts.map((block) => at(blocks, block).from)];
  return begins.map((from, n): Meeting => {
    const to = begins[n + 1] ?? text.length;
    const first = items.find((item) => item.from >= from && item.from < to);
    const head = { from, to: Math.max(from, Math.min(first?.from ?? to, from + MOST_HEAD, to)) };
    // What is only said beside the text, or where the agenda is approved, is taken where the head says nothing.
    const next = { from: head.to, to: Math.min(to, head.to + MOST_HEAD / 2) };
    const around = [...beside.texts, beside.fileName];
    const said = <T>(find: (own: string, span: Span) => Found<T> | null): Found<T> | null =>
      around
        .map((own) => find(own, { from: 0, to: own.length }))
        .filter((found) => found !== null)
        .map(({ value }) => ({ value, at: null }))[0] ?? null;
    const approved = /dagsorden|referat/i.test(first ? textOf(document, first).slice(0, 300) : '');
    return {
      from,
      to,
      municipality: municipalityOf(text, head, beside.texts, beside.fileName, areas),
      committee: committeeOf(text, head) ?? said(committeeOf),
      date: dateOf(text, head) ?? said(dateOf) ?? (approved ? dateOf(text, next) : null),
    };
  });
}

const HEADLINE =
  /^(?:(?:møde|beslutnings)?(?:referat|protokol|dagsorden)|udskrift|minutes|agenda)\b|^mødedato\b|^(?!godkend).{0,80}\b(?:møde|mødet)\b.{0,40}\bden\b/i;

/** Blocks that a meeting may begin with: they name minutes or a meeting, and its date or the committee. */
export function headlines(document: ReferatDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, block] of document.blocks.entries()) {
    if (block.kind === 'table' || block.kind === 'list' || block.to - block.from > 250) continue;
    const text = textOf(document, block);
    if (!HEADLINE.test(text)) continue;
    const next = document.blocks
      .slice(i, i + 4)
      .map((other) => textOf(document, other))
      .join('\n');
    if (datesIn(next).length > 0) found.add(i);
  }
  return found;
}
