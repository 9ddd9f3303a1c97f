/**
 * The one place where numbers, periods and dates become text. Axis, label, card, table and summary all use it.
 */
import type { Indicator, Unit } from './codelist';
import type { Language } from './language';
import { endpoints, parsePeriod } from './period';

const NBSP = '\u00A0';
const MINUS = '\u2212';

/** Signs of the locale: between thousands, and before decimals (Unicode's CLDR). */
const SEPARATORS: Readonly<Record<Language, readonly [string, string]>> = { da: ['.', ','], en: [',', '.'] };

/**
 * A number with exactly `decimals` decimals, grouped, with a true minus sign: `−14.100,5`. Written out because making
 * an `Intl.NumberFormat` takes a tablet some 50 ms, at the moment when the first figures are to be shown.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [thousands, decimal] = SEPARATORS[language];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const size = whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction ? decimal + fraction : '');
  // −0 and values that round to it are shown as 0.
  return value < 0 && /[1-9]/.test(size) ? MINUS + size : size;
}

/** A number in per cent, as the language writes it: `24,9 %`, `24.9%`. */
export function formatPercent(value: number, decimals: number, language: Language): string {
  const number = formatNumber(value, decimals, language);
  return language === 'da' ? `${number}${NBSP}%` : `${number}%`;
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
  /** The digits alone are the number: `8` `mio. kr.`. */
  const moneyParts = (value: number): ValueParts => {
    const { number, scale } = money(value, language);
    const [before = '', unitWord = ''] = da ? ['', word(value)] : word(value).split(/ (.*)/s);
    return { before, number, after: [scale, unitWord].filter(Boolean).join(NBSP) };
  };
  const parts = (value: number, decimals = indicator.decimals): ValueParts => {
    const number = bare(value, decimals);
    switch (unit.type) {
      case 'placering': {
        const of = indicator.ranked === null ? '' : `${da ? 'af' : 'of'}${NBSP}${indicator.ranked}`;
        return { before: da ? 'nr.' : 'no.', number, after: of };
      }
      case 'kroner':
        return moneyParts(value);
      case 'procent':
        // Written together where the language does.
        return da
          ? { before: '', number, after: word(value) }
          : { before: '', number: formatPercent(value, decimals, language), after: '' };
      default:
        return { before: '', number, after: word(value) };
    }
  };
  const full = (value: number, decimals = indicator.decimals): string => {
    const { before, number, after } = parts(value, decimals);
    if (unit.type === 'procent') return formatPercent(value, decimals, language);
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

/**
 * Names of months as in Unicode's CLDR. Kept here because making an `Intl.DateTimeFormat` takes a tablet some 50 ms, at
 * the moment when the first figures are to be shown.
 */
const MONTHS: Readonly<Record<Language, Readonly<Record<PeriodStyle, readonly string[]>>>> = {
  da: {
    long: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    short: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  },
  en: {
    long: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  },
};

/** An ISO date as people of the language write it in short: `06.11.2023`, `06/11/2023`. */
export function formatDate(iso: string, language: Language): string {
  if (parsePeriod(iso)?.type !== 'date') return iso;
  return iso
    .split('-')
    .reverse()
    .join(language === 'da' ? '.' : '/');
}

/** `long` spells months out; `short` is for axes. */
export type PeriodStyle = 'long' | 'short';

function formatSimplePeriod(text: string, language: Language, style: PeriodStyle): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const [year = '', month = '', day = ''] = text.split('-');
  const monthName = MONTHS[language][style][Number(month) - 1] ?? '';
  switch (period.type) {
    case 'year':
      return text;
    case 'quarter': {
      const quarter = month.slice(1);
      return language === 'da'
        ? `${quarter}.${NBSP}${style === 'long' ? 'kvartal' : 'kv.'} ${year}`
        : `Q${quarter} ${year}`;
    }
    case 'month':
      return `${monthName} ${year}`;
    case 'date':
      return `${Number(day)}${language === 'da' ? '.' : ''} ${monthName} ${year}`;
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
