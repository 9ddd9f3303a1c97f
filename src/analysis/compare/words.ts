/** Comparisons in words. */
import { COMPARE } from '../../i18n/compare';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { valueText } from '../insight/labels';
import { qualify } from '../insight/statements';
import type { Against } from './cells';
import type { Row } from './rows';

/** The group and the kind of a row, if they must be said: the whole and what was observed go without saying. */
export function rowParts({ group, kind }: Pick<Row, 'group' | 'kind'>, text: Wording): string[] {
  return [
    TOTAL_GROUPS.includes(group) ? '' : text.group(group),
    kind === 'faktisk' ? '' : text.t.kind[kind],
  ].filter(Boolean);
}

/**
 * How a value lies to another: `0,4 procentpoint under`, `46 pladser bedre`, `70 færre`.
 * @param short abbreviates percentage points, for narrow columns
 */
export function againstWords(
  { observation, difference: { value, decimals } }: Against,
  text: Wording,
  short = false,
): string {
  const t = COMPARE[text.language];
  if (value === 0) return t.level;
  const indicator = text.index.indicator(observation.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const format = text.format(indicator.id);
  const amount = format.difference(value, decimals);
  const bare = format.bare(Math.abs(value), decimals);
  if (unit === 'procent' || unit === 'point')
    return (value > 0 ? t.above : t.below)(short ? t.points(bare) : amount);
  const word = text.t.facts.moreOrLess(value, unit, indicator.direction);
  return `${unit === 'antal' ? bare : amount} ${word}`;
}

/**
 * What a value is held against, if that is not the figure shown for the other area in the same row.
 * @param shown that figure, or null if it is not shown
 * @returns '' if it is
 */
export function heldAgainst(
  { observation, samePeriod }: Against,
  shown: Observation | null,
  text: Wording,
): string {
  const t = COMPARE[text.language];
  const value = text.format(observation.indicator).full(observation.value, observation.decimals);
  if (!samePeriod) return t.otherPeriodValue(value, text.period(observation.period));
  return observation === shown ? '' : t.samePeriodValue(value);
}

/** What a row measures, in a line of its own: `Personer i fleksjob (Mål)`. */
export function rowName(o: Observation, text: Wording): string {
  const parts = qualify(o, text);
  return text.indicator(o.indicator) + (parts.length > 0 ? ` (${parts.join(', ')})` : '');
}

/** A value with its unit, and its period if asked for. */
export function valueWith(o: Observation, period: boolean, text: Wording): string {
  const value = valueText(o, text);
  return period ? COMPARE[text.language].valueIn(value, text.period(o.period)) : value;
}
