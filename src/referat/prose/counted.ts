/** A number with what it counts. */
import type { Measure } from '../measure';
import type { NoFigure } from '../notFigures';
import type { NumberMention } from '../numbers';
import type { Traced } from '../proposal';

/** A number with what it counts, while its sentence is read. */
export interface Counted {
  readonly number: NumberMention;
  measure: Measure | null;
  /** Where its words begin and end. */
  from: number;
  to: number;
  why: NoFigure | null;
  unitFrom: Traced<string>['from'];
  unitSure: boolean;
}

/** People, where nothing says of which sort. */
export const PEOPLE: Measure = { sort: 'persons', unit: 'personer', noun: '', more: null, from: 0, to: 0 };

/** A measure that counts people or things; null for shares, money, ranks and times. */
export const countOf = (measure: Measure | null): Measure | null =>
  measure && ['persons', 'fulltime', 'things'].includes(measure.sort) ? measure : null;
