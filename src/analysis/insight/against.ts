import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import { tone } from '../change';
import type { ChartSeries } from '../chart/types';
import { difference } from '../computed';

/** A row's distance from its expectation or target in words: `70 færre end forventet`. */
export function againstText(series: ChartSeries, text: Wording): string {
  const own = series.points.at(-1)?.observation;
  const other = series.against?.observation;
  if (!own || !other) return '';
  const { t } = text;
  const indicator = text.index.indicator(own.indicator);
  const format = text.format(own.indicator);
  const { value, decimals } = difference(own, other);
  const amount = format.difference(value, decimals);
  if (other.kind === 'maal') {
    const target = format.full(other.value, other.decimals);
    if (value === 0) return t.facts.onTarget(target);
    return t.facts.target(amount, value > 0, target, tone(value, indicator.direction) === 'good');
  }
  const { facts } = CHART[text.language];
  if (value === 0) return facts.asExpected;
  const unit = text.index.unit(indicator.unit).type;
  const word = t.facts.moreOrLess(value, unit, indicator.direction);
  // The row's value gives the unit.
  return facts.expected(unit === 'antal' ? format.bare(Math.abs(value), decimals) : amount, word);
}
