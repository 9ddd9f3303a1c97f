/** The words of a chart: labels, the summary, the source line and the caveats. All from its description. */
import type { Caveat, Chart } from '../analysis/chart';
import { dated, type Series, varying } from '../analysis/series';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import type { Text } from '../ui/useText';

/** What tells a series from the others in its chart: area, group or kind; the area when it stands alone. */
export function seriesLabel(series: Series, all: readonly Series[], text: Text): string {
  const vary = varying(all);
  const parts = [
    vary.area || !(vary.group || vary.kind) ? text.area(series.area) : '',
    vary.group ? text.group(series.group) : '',
    vary.kind ? text.t.kind[series.kind] : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A value as text, in the precision of its source. */
export function valueText(o: Observation, text: Text): string {
  return text.format(o.indicator).full(o.value, o.decimals);
}

/** A target's mark: its value, and whose it is when the chart shows several areas. */
export function targetText(target: Observation, chart: Chart, text: Text): string {
  const words = text.t.chart.target(valueText(target, text));
  const several = new Set(chart.series.map((series) => series.area)).size > 1;
  return several ? `${words} (${text.area(target.area)})` : words;
}

/** The chart in sentences, one a series, with its extremes where it is long. */
export function chartSummary(chart: Chart, text: Text): string[] {
  const { t } = text;
  const lines = chart.series.map((series) => {
    const label = seriesLabel(series, chart.series, text);
    const points = dated(series);
    const first = points[0];
    const last = points.at(-1) ?? series.points.at(-1);
    if (!last) return label;
    if (!first || first === last || chart.form === 'bars' || chart.form === 'number') {
      return t.chart.summaryPoint(label, valueText(last, text), text.period(last.period));
    }
    const line = t.chart.summaryLine(
      label,
      valueText(first, text),
      text.period(first.period),
      valueText(last, text),
      text.period(last.period),
    );
    if (points.length < 3) return line;
    const sorted = [...points].sort((a, b) => a.value - b.value);
    const [low, high] = [sorted[0] as Observation, sorted.at(-1) as Observation];
    const indicator = text.index.indicator(low.indicator);
    const rank = text.index.unit(indicator.unit).type === 'placering';
    // A list of conditions has neither best nor worst.
    if (rank && indicator.direction === 'neutral') return line;
    const extremes = (rank ? t.chart.summaryBest : t.chart.summaryExtremes)(
      valueText(low, text),
      text.period(low.period),
      valueText(high, text),
      text.period(high.period),
    );
    return `${line} ${extremes}`;
  });
  const targets = chart.targets.map((o) =>
    t.chart.summaryPoint(t.kind.maal, valueText(o, text), text.area(o.area)),
  );
  return [...lines, ...targets];
}

/** Everything a chart shows, targets last. */
export function chartFigures(chart: Chart): Observation[] {
  const points = chart.series.flatMap((series) =>
    chart.form === 'bars' || chart.form === 'number' ? series.points.slice(-1) : series.points,
  );
  return [...points, ...chart.targets];
}

/** The items that state what is shown, each once: “Faxe, punkt 89 (06.11.2023)”. */
export function sourceItems(
  figures: readonly Observation[],
  text: Text,
): { key: string; words: string; figure: Observation }[] {
  return [...groupBy(figures, (o) => `${o.source} ${o.item}`)].map(([key, [figure]]) => {
    const o = figure as Observation;
    const source = text.index.source(o.source);
    return {
      key,
      words: text.t.chart.sourceItem(text.area(source.area), o.item, text.date(source.date)),
      figure: o,
    };
  });
}

/** A caveat as a sentence. */
export function caveatText(caveat: Caveat, text: Text): string {
  const { caveats } = text.t.chart;
  switch (caveat.type) {
    case 'overlapping':
      return caveats.overlapping;
    case 'undated':
      return caveats.undated(
        text.t.list(
          caveat.areas.map((id) => text.t.areaInSentence(text.area(id))),
          text.language === 'da' ? 'og' : 'and',
        ),
      );
    case 'different-periods':
      return caveats.differentPeriods;
    case 'skipped':
      return caveats.skipped(caveat.count);
  }
}
