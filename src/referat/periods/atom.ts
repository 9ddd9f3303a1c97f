/** A date, a week, a month, a quarter, a half or a year as it is written, before periods are made of it. */
import type { Span } from '../blocks';
import type { PeriodSort } from './mention';

/** What is found of a period before it is put together. */
export interface Atom extends Span {
  readonly sort: PeriodSort;
  readonly y: number;
  readonly m: number;
  readonly d: number;
  /** Quarter, half or week. */
  readonly n: number;
  readonly edge: 'first' | 'last' | 'middle' | 'end' | null;
  /** A whole that is not put together of parts: an interval of years, of weeks, a number of months. */
  readonly whole: string;
}

/** One of which nothing is said. */
export const BLANK: Omit<Atom, 'from' | 'to' | 'sort'> = { y: 0, m: 0, d: 0, n: 0, edge: null, whole: '' };
