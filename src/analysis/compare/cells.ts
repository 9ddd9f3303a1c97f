/** What is said of a value in a comparison: what it is held against, and where it lies among the others. */
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Unit } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import { isLevel, type Tone, tone } from '../change';
import { type Computed, difference } from '../computed';
import { samePeriod } from '../facts';
import { latest } from '../latest';
import type { Row } from './rows';

/** A value held against that of another area. */
export interface Against {
  /** The other value: of the same period if it is known, else the latest. */
  readonly observation: Observation;
  readonly samePeriod: boolean;
  readonly difference: Computed;
  /** Neutral for counts, between periods, and if it may be rounding. */
  readonly tone: Tone;
  /** Up or down; for ranks up the list, which is a lower number. */
  readonly trend: -1 | 0 | 1;
}

/** True for counts and sums of money, which are larger in a larger area; they say nothing of who does better. */
export function followsSize(unit: Unit): boolean {
  return unit.type === 'antal' || unit.id === 'kr.';
}

/**
 * Holds a value against another area's.
 * @param others every known value of the other area for the same indicator, group and kind
 * @returns null if there is none, and for counts when the other is an area of another level: a municipality is
 *   always smaller than the country
 */
export function holdAgainst(
  own: Observation,
  others: readonly Observation[],
  index: CatalogIndex,
): Against | null {
  const same = latest(others.filter((o) => samePeriod(o, own)));
  const other = same ?? latest(others);
  if (!other || other.area === own.area) return null;
  const indicator = index.indicator(own.indicator);
  const unit = index.unit(indicator.unit);
  const sized = followsSize(unit);
  if (sized && index.area(other.area).type !== index.area(own.area).type) return null;
  const computed = difference(own, other);
  return {
    observation: other,
    samePeriod: same !== null,
    difference: computed,
    // What has come between two periods is neither area's merit.
    tone:
      sized || !same || isLevel(computed.value, unit) ? 'neutral' : tone(computed.value, indicator.direction),
    trend: Math.sign(unit.type === 'placering' ? -computed.value : computed.value) as Against['trend'],
  };
}

/** Where the values of a row lie: bars from zero, or places on a list with the first to the right. */
export interface RowScale {
  readonly type: 'bars' | 'list';
  readonly low: number;
  readonly high: number;
}

/**
 * The scale that the values of a row share, of the areas for which a bar says something: counts of the country would
 * leave nothing of those of a municipality.
 * @returns null if a bar would have no other to be seen beside
 */
export function rowScale(row: Row, index: CatalogIndex): RowScale | null {
  const values = row.figures.flatMap((o) => (o && hasBar(o, index) ? [o.value] : []));
  const indicator = index.indicator(row.indicator);
  if (index.unit(indicator.unit).type === 'placering') {
    if (values.length === 0) return null;
    return { type: 'list', low: 1, high: Math.max(2, indicator.ranked ?? 2, ...values) };
  }
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return values.length < 2 || low === high ? null : { type: 'bars', low, high };
}

/** Whether a value has a bar: counts only those of municipalities. */
export function hasBar(o: Observation, index: CatalogIndex): boolean {
  return index.area(o.area).type === 'kommune' || !followsSize(index.unit(index.indicator(o.indicator).unit));
}

/** Where a value lies on a scale, from 0 at its left to 1 at its right end. */
export function placeOn(value: number, { type, low, high }: RowScale): number {
  const share = (value - low) / (high - low);
  return type === 'list' ? 1 - share : share;
}
