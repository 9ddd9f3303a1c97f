/** What a chart says of the value being read. */
import type { Chart } from '../../analysis/chart/types';
import { pointText, seriesLabel } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import { groupBy } from '../../model/groupBy';
import { isOwn } from '../../model/ownData';
import type { Mark } from './marks';

/** The values of so many other series in the same period are read out beside the one pointed at. */
const MOST_TOGETHER = 8;

/** A value in words, and what is said with it: how it is computed, its period, the other values of that period. */
interface ReadingWords {
  readonly value: string;
  readonly more: string;
}

/**
 * Puts the marks of a chart into words; made once a chart, so that following the pointer costs little.
 * @param marks all of the chart
 * @returns a function of the mark read, which gives null when the chart has it no longer, and of whether it is read
 * alone, without the other values of its period
 */
export function readingWords(
  chart: Chart,
  marks: readonly Mark[],
  text: Wording,
): (mark: Mark, alone: boolean) => ReadingWords | null {
  const known = new Map(marks.map((mark) => [mark.observation, mark]));
  const periods = groupBy(marks, (mark) => mark.observation.period);
  const labels = new Map<number, string>();
  const label = (at: number): string => {
    const series = chart.series[at];
    const found = labels.get(at) ?? (series ? seriesLabel(series, chart.series, text) : '');
    labels.set(at, found);
    return found;
  };
  const say = (mark: Mark): string => {
    const { kind } = mark.observation;
    const other = chart.series[mark.series]?.kind !== kind ? ` (${text.t.kind[kind]})` : '';
    return `${label(mark.series)}${other} ${pointText(mark, chart, text)}`;
  };
  return (read, alone) => {
    const mark = known.get(read.observation);
    if (!mark) return null;
    const { period, indicator, value, decimals } = mark.observation;
    const computed = mark.computed
      ? ` (${CHART[text.language].computed}; ${text.format(indicator).full(value, decimals)})`
      : '';
    const same = alone ? [] : (periods.get(period) ?? []);
    const together = same.length - 1 > MOST_TOGETHER ? [] : same.filter((m) => m !== mark).map(say);
    const own = isOwn(mark.observation.source) ? ` (${text.t.own})` : '';
    return {
      value: say(mark) + own,
      more: `${computed} · ${[text.period(period), ...together].join(' · ')}`,
    };
  };
}
