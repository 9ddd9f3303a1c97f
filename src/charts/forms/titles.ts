/** What titles of several forms are made of. */

import type { ChartSeries, Point } from '../../analysis/chart/types';
import type { Computed } from '../../analysis/computed';
import { valueText } from '../../analysis/insight/labels';
import { ownWords, type Phrase } from '../../analysis/insight/statements';
import { inBrackets, type Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { upperFirst } from '../../model/upperFirst';
import { BARS } from './bars/words';
import { isTotalGroup } from './series';

/** A title with the computed numbers in it. */
export const phrase = (text: string, ...computed: readonly Computed[]): Phrase => ({
  text: upperFirst(text),
  computed,
});

/** The latest value of a series. */
export const last = (series: ChartSeries | undefined): Point | undefined => series?.points.at(-1);

/** The area of a series inside a sentence. */
export const areaOf = (series: ChartSeries, text: Wording): string =>
  text.t.areaInSentence(text.area(series.area));

/** The area of a chart of one area, so that its title stands alone; null of several, which are named one by one. */
export function onlyArea(series: readonly ChartSeries[], text: Wording): string | null {
  const [first] = series;
  return first && series.every((s) => s.area === first.area) ? areaOf(first, text) : null;
}

/** Rows or lines with the least and the most of something; null if there are fewer than two or all are equal. */
export function ends(series: readonly ChartSeries[]): { low: ChartSeries; high: ChartSeries } | null {
  const sorted = series
    .filter((s) => last(s) !== undefined)
    .sort((a, b) => (last(a)?.value ?? 0) - (last(b)?.value ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && last(low)?.value !== last(high)?.value ? { low, high } : null;
}

/** True if the latest values are of one period and kind; without a period only one source vouches for that. */
export function together(series: readonly ChartSeries[]): boolean {
  const latest = series.flatMap((s) => last(s)?.observation ?? []);
  const same = (part: (o: Observation) => string) => new Set(latest.map(part)).size === 1;
  return same((o) => (o.period === '' ? o.source : o.period)) && same((o) => o.kind);
}

/**
 * Which group of an area is the largest; null where one is everybody, of whom there is more to say, where they are not of
 * one period and kind, or all are equal. What sums up others is not held against them.
 */
export function largestGroup(series: readonly ChartSeries[], text: Wording): Phrase | null {
  if (series.some((s) => TOTAL_GROUPS.includes(s.group))) return null;
  const parts = series.filter((s) => !isTotalGroup(s.group, text.index));
  const rows = parts.length > 1 ? parts : series;
  const found = ends(rows);
  const top = last(found?.high);
  // Of what may be below nought the largest is not the most.
  if (!found || !top || !together(rows) || rows.some((s) => (last(s)?.value ?? 0) < 0)) return null;
  const name = text.groupInSentence(found.high.group);
  const { largest, andOther, besides, mostOf } = BARS[text.language];
  const words = ownWords(top.observation, text);
  const other = last(found.low)?.observation;
  const counted = text.index.unit(text.index.indicator(top.observation.indicator).unit).type === 'antal';
  // Of two, both are told.
  if (words !== null && other && onlyArea(rows, text) !== null) {
    const said = words.replaceAll('**', '');
    return phrase(
      rows.length === 2
        ? inBrackets(
            said,
            (said.endsWith(')') ? besides : andOther)(
              text.groupInSentence(other.group),
              counted
                ? text.format(other.indicator).bare(other.value, other.decimals)
                : valueText(other, text),
            ),
          )
        : said + mostOf(rows.length, counted),
    );
  }
  return phrase(largest(name, valueText(top.observation, text), onlyArea(rows, text)));
}

/** No point of its own: the title is what the facts of the first area say. */
export const byFacts = () => null;
