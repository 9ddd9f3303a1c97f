/** Series of charts in words, for those who do not see them. */

import { type Chart, type ChartSeries, datedPoints, type Point } from '../../analysis/chart/types';
import { againstText } from '../../analysis/insight/against';
import { pointText, seriesLabel } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import { endSentence, type Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import { isOwn } from '../../model/ownData';
import { upperFirst } from '../../model/upperFirst';

/** What a series is called, and that it is the reader's own. @param withKind false if its values say their kinds */
function nameOf(series: ChartSeries, chart: Chart, text: Wording, withKind = true): string {
  const own = series.points.some(({ observation }) => isOwn(observation.source)) ? ` (${text.t.own})` : '';
  return seriesLabel(series, chart.series, text, withKind) + own;
}

/** A sentence of a row with one more for its distance from target or expectation. */
function withAgainst(line: string, series: ChartSeries, text: Wording): string {
  const distance = againstText(series, text);
  return distance === '' ? line : `${line} ${endSentence(upperFirst(distance))}`;
}

/** The latest value of a row as `say` puts it, and its period. */
export function rowSummary(
  series: ChartSeries,
  chart: Chart,
  text: Wording,
  say: (point: Point) => string = (point) => pointText(point, chart, text),
): string {
  const point = datedPoints(series).at(-1) ?? series.points.at(-1);
  const name = nameOf(series, chart, text);
  if (!point) return name;
  const period = text.period(point.observation.period);
  return withAgainst(CHART[text.language].summaryPoint(name, say(point), period), series, text);
}

/** The values of a row side by side, each with its kind. @param withKind false if the row is of no one kind */
export function kindsSummary(series: ChartSeries, chart: Chart, text: Wording, withKind = true): string {
  const values = series.points.map(
    (p) => `${text.t.kind[p.observation.kind].toLowerCase()} ${pointText(p, chart, text)}`,
  );
  const { period } = (datedPoints(series).at(-1) ?? at(series.points, -1)).observation;
  const line = CHART[text.language].summaryPoint(
    nameOf(series, chart, text, withKind),
    values.join(', '),
    text.period(period),
  );
  return withAgainst(line, series, text);
}

/** The first and last value of a line, and its extremes if it is long; a line of one value as a row. */
export function lineSummary(series: ChartSeries, chart: Chart, text: Wording): string {
  const t = CHART[text.language];
  const points = datedPoints(series);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return rowSummary(series, chart, text);
  const say = (point: Point) => pointText(point, chart, text);
  const when = (point: Point) => text.period(point.observation.period);
  const line = t.summaryLine(nameOf(series, chart, text), say(first), when(first), say(last), when(last));
  if (points.length < 3) return line;
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const [low, high] = [at(sorted, 0), at(sorted, -1)];
  if (low.value === high.value) return line;
  const indicator = text.index.indicator(low.observation.indicator);
  const rank = text.index.unit(indicator.unit).type === 'placering';
  // A list of conditions has neither best nor worst.
  if (rank && indicator.direction === 'neutral') return line;
  const extremes = (rank ? t.summaryBest : t.summaryExtremes)(say(low), when(low), say(high), when(high));
  return `${line} ${extremes}`;
}

/** A sentence for every series of a chart. */
export const each =
  (say: (series: ChartSeries, chart: Chart, text: Wording) => string) =>
  (chart: Chart, text: Wording): string[] =>
    chart.series.map((series) => say(series, chart, text));
