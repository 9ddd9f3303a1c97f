/**
 * The one place where numbers, periods and dates become text. Axis, label, card, table and summary all use it.
 */
import type { Indicator, Unit } from './codelist';
import { type Language, LOCALES } from './language';
import { endpoints, parsePeriod } from './period';

const NBSP = '\u00A0';
const MINUS = '\u2212';
const DAY = 86_400_000;

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number with exactly `decimals` decimals, grouped, with a true minus sign: `−14.100,5`. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    numberFormats.set(key, format);
  }
  // −0 and values that round to it are shown as 0.
  const text = format.format(value).replace('-', MINUS);
  return /[1-9]/.test(text) ? text : text.replace(MINUS, '');
}

/** Amounts from a million up are read in millions with at most one decimal; smaller ones in full. */
function money(value: number, language: Language): { number: string; scale: string } {
  if (Math.abs(value) < 1e6)
    return { number: formatNumber(value, Number.isInteger(value) ? 0 : 2, language), scale: '' };
  const millions = Math.round(value / 1e5) / 10;
  const decimals = Number.isInteger(millions) ? 0 : 1;
  return {
    number: formatNumber(millions, decimals, language),
    scale: language === 'da' ? 'mio.' : 'million',
  };
}

/** A value in two parts, so that the number can be set large and its unit small. */
export interface ValueParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Turns the values of one indicator into text. Made by {@link formatter}. */
export interface Formatter {
  /** The number alone, as on an axis: `10,7`, `−14,1 mio.`. */
  readonly bare: (value: number, decimals?: number) => string;
  /** The value with its unit: `10,7 %`, `nr. 19`, `2.684 personer`, `−14,1 mio. kr.`. */
  readonly full: (value: number, decimals?: number) => string;
  /** The value for a card; a rank says how many are ranked: `19` `af 98`. */
  readonly parts: (value: number, decimals?: number) => ValueParts;
  /** The size of a difference, without sign: `2,3 procentpoint`, `46 pladser`, `38 personer`. */
  readonly difference: (value: number, decimals?: number) => string;
}

/** The formatter of an indicator. `decimals` defaults to the indicator's own. */
export function formatter(indicator: Indicator, unit: Unit, language: Language): Formatter {
  const da = language === 'da';
  const word = (value: number) => (Math.abs(value) === 1 ? unit.one : unit.other)[language];
  const bare = (value: number, decimals = indicator.decimals): string => {
    if (unit.type !== 'kroner') return formatNumber(value, decimals, language);
    const { number, scale } = money(value, language);
    return scale ? `${number}${NBSP}${scale}` : number;
  };
  const parts = (value: number, decimals = indicator.decimals): ValueParts => {
    const number = bare(value, decimals);
    switch (unit.type) {
      case 'placering': {
        const of = indicator.ranked === null ? '' : `${da ? 'af' : 'of'}${NBSP}${indicator.ranked}`;
        return { before: da ? 'nr.' : 'no.', number, after: of };
      }
      case 'kroner':
        return da || unit.id !== 'kr.'
          ? { before: '', number, after: word(value) }
          : { before: 'DKK', number, after: '' };
      default:
        return { before: '', number, after: word(value) };
    }
  };
  const full = (value: number, decimals = indicator.decimals): string => {
    const { before, number, after } = parts(value, decimals);
    if (unit.type === 'procent') return da ? `${number}${NBSP}%` : `${number}%`;
    return [before, number, unit.type === 'placering' ? '' : after].filter(Boolean).join(NBSP);
  };
  const difference = (value: number, decimals = indicator.decimals): string => {
    const size = Math.abs(value);
    const number = bare(size, decimals);
    const one = size === 1;
    switch (unit.type) {
      case 'placering':
        return `${number}${NBSP}${da ? (one ? 'plads' : 'pladser') : one ? 'place' : 'places'}`;
      case 'procent':
        return `${number}${NBSP}${da ? 'procentpoint' : one ? 'percentage point' : 'percentage points'}`;
      default:
        return full(size, decimals);
    }
  };
  return { bare, full, parts, difference };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function formatDay(day: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format.format(day * DAY);
}

/** An ISO date as people of the language write it in short: `06.11.2023`, `06/11/2023`. */
export function formatDate(iso: string, language: Language): string {
  const period = parsePeriod(iso);
  return period
    ? formatDay(period.end, language, { day: '2-digit', month: '2-digit', year: 'numeric' })
    : iso;
}

/** `long` spells months out; `short` is for axes. */
export type PeriodStyle = 'long' | 'short';

function formatSimplePeriod(text: string, language: Language, style: PeriodStyle): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const month = style === 'long' ? 'long' : 'short';
  switch (period.type) {
    case 'year':
      return text;
    case 'quarter': {
      const [year = '', quarter = ''] = text.split('-Q');
      return language === 'da'
        ? `${quarter}.${NBSP}${style === 'long' ? 'kvartal' : 'kv.'} ${year}`
        : `Q${quarter} ${year}`;
    }
    case 'month':
      return formatDay(period.end, language, { month, year: 'numeric' });
    case 'date':
      return formatDay(period.end, language, { day: 'numeric', month, year: 'numeric' });
  }
}

/**
 * A period as text: `september 2023`, `2. kvartal 2019`, `juli 2022 – juni 2023`.
 * @param notStated what to say for a period the source does not state
 */
export function formatPeriod(
  text: string,
  language: Language,
  notStated: string,
  style: PeriodStyle = 'long',
): string {
  if (text === '') return notStated;
  const [first, last] = endpoints(text);
  const end = formatSimplePeriod(last, language, style);
  return first === last ? end : `${formatSimplePeriod(first, language, style)} – ${end}`;
}
