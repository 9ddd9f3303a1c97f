import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import { type Chart, datedPoints, type Point } from '../chart/types';
import { pointText, seriesLabel, valueText } from './labels';

/** The chart in sentences, one a series, with its extremes where it is long. */
export function chartSummary(chart: Chart, text: Wording): string[] {
  const t = CHART[text.language];
  const say = (point: Point) => pointText(point, chart, text);
  const lines = chart.series.map((series) => {
    const label = seriesLabel(series, chart.series, text);
    const points = datedPoints(series);
    const first = points[0];
    const last = points.at(-1) ?? series.points.at(-1);
    if (!last) return label;
    // A row has its values side by side, each with its kind.
    const kinds = new Set(series.points.map((p) => p.observation.kind));
    if (kinds.size > 1) {
      const values = series.points.map((p) => `${text.t.kind[p.observation.kind]} ${say(p)}`);
      return t.summaryPoint(label, values.join(', '), text.period(last.observation.period));
    }
    if (!first || first === last)
      return t.summaryPoint(label, say(last), text.period(last.observation.period));
    const line = t.summaryLine(
      label,
      say(first),
      text.period(first.observation.period),
      say(last),
      text.period(last.observation.period),
    );
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
  return [...lines, ...targets];
}
