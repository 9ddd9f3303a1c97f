import type { AreaFinder } from './areas';
import { missingReason } from './numbers';
import { readPeriod } from './periods';

/** What the cells of a column look like: shares of those that are filled. */
export interface ColumnLook {
  readonly areas: number;
  readonly periods: number;
  readonly numbers: number;
  /** Of the cells that have a value: those of nothing but digits, as codes and ages have. */
  readonly integers: number;
  /** Of the cells that say a period: whether all are bare numbers of four digits, as counts may be too. */
  readonly bareYears: boolean;
  /** How many different texts there are. */
  readonly distinct: number;
}

const NUMBER = /^[-−–+]?\d[\d.,\s]*(%|pct\.?|kr\.?)?$/i;
/** Years that figures of employment are of; other numbers of four digits are numbers. */
const YEARS = { first: 1950, last: 2070 };

/** The canonical period that a cell states, or null. */
export function statedPeriod(cell: string): string | null {
  const period = readPeriod(cell);
  if (!period) return null;
  const year = Number(period.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last ? period : null;
}

/**
 * Whether a text is two digits: the code of a landsdel, but a month, an age or a value as well, so that it makes no column
 * one of areas.
 */
export const isTwoDigits = (text: string): boolean => /^\d{2}$/.test(text.trim());

/** The look of a column by its first cells. */
export function lookOf(cells: readonly string[], finder: AreaFinder): ColumnLook {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const values = filled.filter((cell) => missingReason(cell) === null);
  const share = (fits: (cell: string) => boolean, among: readonly string[]) =>
    among.length === 0 ? 0 : among.filter(fits).length / among.length;
  return {
    areas: share(
      (cell) => !isTwoDigits(cell) && (finder.find(cell) !== null || finder.now(cell).length > 0),
      filled,
    ),
    periods: share((cell) => statedPeriod(cell) !== null, filled),
    // A column of nothing but signs for missing values is one of values.
    numbers: values.length === 0 ? Number(filled.length > 0) : share((cell) => NUMBER.test(cell), values),
    integers: share((cell) => /^\d+$/.test(cell), values),
    bareYears: filled.every((cell) => statedPeriod(cell) === null || /^\d{4}$/.test(cell)),
    distinct: new Set(filled).size,
  };
}
