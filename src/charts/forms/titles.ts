/** What titles of several forms are made of. */
import type { ChartSeries, Point } from '../../analysis/chart/types';
import type { Computed } from '../../analysis/computed';
import type { Said } from '../../analysis/insight/statements';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';

/** A title with the computed numbers in it. */
export const said = (text: string, ...computed: readonly Computed[]): Said => ({
  text: text.charAt(0).toUpperCase() + text.slice(1),
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

/** No point of its own: the title is what the facts of the first area say. */
export const byFacts = () => null;
