import { CHART } from '../../i18n/chart';
import { endSentence, type Wording } from '../../i18n/wording';
import { isOwn } from '../../model/ownData';
import { type Chart, type ChartSeries, datedPoints, type Point } from '../chart/types';
import { againstText } from './against';
import { pointText, seriesLabel, valueText } from './labels';
import { spokenDifference } from './statements';

/** The latest value of a row in words: a difference is more or fewer, an overrun or an underspend. */
function rowText(series: ChartSeries, point: Point, chart: Chart, text: Wording): string {
  const { observation: o } = point;
  if (chart.form === 'deviation') return spokenDifference(o, text);
  const alone = chart.form === 'dumbbell' && series.against === null;
  return alone
    ? CHART[text.language].onlyDifference(spokenDifference(o, text))
    : pointText(point, chart, text);
}

/** The chart in sentences: what an index is relative to, one or more a series, with its extremes where it is long, and targets. */
export function chartSummary(chart: Chart, text: Wording): string[] {
  const t = CHART[text.language];
  const say = (point: Point) => pointText(point, chart, text);
  const lines = chart.series.map((series) => {
    const own = series.points.some(({ observation }) => isOwn(observation.source)) ? ` (${text.t.own})` : '';
    const label = seriesLabel(series, chart.series, text, chart.form !== 'account') + own;
    const points = datedPoints(series);
    const first = points[0];
    const last = points.at(-1) ?? series.points.at(-1);
    if (!last) return label;
    const period = text.period(last.observation.period);
    // A row has its values side by side, each with its kind.
    const kinds = new Set(series.points.map((p) => p.observation.kind));
    if (kinds.size > 1 || chart.form === 'account') {
      const values = series.points.map((p) => `${text.t.kind[p.observation.kind].toLowerCase()} ${say(p)}`);
      return withAgainst(t.summaryPoint(label, values.join(', '), period), series, text);
    }
    if (!first || first === last) {
      return withAgainst(t.summaryPoint(label, rowText(series, last, chart, text), period), series, text);
    }
    const line = t.summaryLine(label, say(first), text.period(first.observation.period), say(last), period);
    if (points.length < 3) return line;
    const sorted = [...points].sort((a, b) => a.value - b.value);
    const [low, high] = [sorted[0] as Point, sorted.at(-1) as Point];
    if (low.value === high.value) return line;
    const indicator = text.index.indicator(low.observation.indicator);
    const rank = text.index.unit(indicator.unit).type === 'placering';
    // A list of conditions has neither best nor worst.
    if (rank && indicator.direction === 'neutral') return line;
    const extremes = (rank ? t.summaryBest : t.summaryExtremes)(
      say(low),
      text.period(low.observation.period),
      say(high),
      text.period(high.observation.period),
    );
    return `${line} ${extremes}`;
  });
  const targets = chart.targets.map((o) =>
    t.summaryPoint(text.t.kind.maal, valueText(o, text), text.area(o.area)),
  );
  const heading = chart.base === null ? [] : [`${t.indexHeading(text.period(chart.base))}.`];
  return [...heading, ...lines, ...targets];
}

/** A sentence of a row with one more for its distance from target or expectation. */
function withAgainst(line: string, series: ChartSeries, text: Wording): string {
  const distance = againstText(series, text);
  return distance === ''
    ? line
    : `${line} ${endSentence(distance.charAt(0).toUpperCase() + distance.slice(1))}`;
}
