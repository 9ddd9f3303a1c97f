/** What a page says of a chart in its heading, and what the chart then says beside it. */
import { type Chart, type ChartSeries, datedPoints } from '../analysis/chart/types';
import { factsFor, mainGroup } from '../analysis/facts';
import { areaNames } from '../analysis/insight/caveats';
import { pointText } from '../analysis/insight/labels';
import { type Said, title } from '../analysis/insight/statements';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import { at } from '../model/at';
import type { Facts } from '../model/facts';
import type { Observation } from '../model/observation';
import { endpoints } from '../model/period';
import { TOTAL_GROUPS } from '../model/total';

/** The facts that a page is about: of an area, and of its whole where no group is chosen; failing that of its first group. */
export function pageFacts(
  observations: readonly Observation[],
  area: string,
  group: string | null,
  text: Wording,
): Facts | null {
  const about = group ?? mainGroup(observations.filter((o) => o.area === area));
  return about === null ? null : factsFor(observations, area, about, text.index);
}

/**
 * The finding of a page: what its facts say, unless they are of a part that cannot speak for the rest.
 * @param best the finding of the chart that suits best
 */
export function pageFinding(facts: Facts, group: string | null, best: Said | null, text: Wording): Said {
  const partial = group === null && !TOTAL_GROUPS.includes(facts.main.group);
  const { groups } = text.index.entry(facts.main.indicator);
  return (partial && groups.length > 1 ? best : null) ?? title(facts, text);
}

/** Values that make a development worth telling. */
const LEAST_POINTS = 4;

/** The highest and the lowest of a line, with when: what the latest value does not say. */
function development(series: ChartSeries, chart: Chart, text: Wording): string | null {
  const points = datedPoints(series);
  if (points.length < LEAST_POINTS || chart.measure !== 'value' || chart.scale.inverted) return null;
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const [low, high] = [at(sorted, 0), at(sorted, -1)];
  if (low.value === high.value) return null;
  const when = (o: Observation) => text.period(endpoints(o.period)[1]);
  return CHART[text.language].titles.development(
    text.t.areaInSentence(text.area(series.area)),
    [pointText(high, chart, text), when(high.observation)],
    [pointText(low, chart, text), when(low.observation)],
  );
}

/** A chart's own heading under that of its page: its point if that is another, its development, or whom and when it is of. */
export function chartHeading(chart: Chart, finding: Said | null, page: Said | null, text: Wording): string {
  const [first] = chart.series;
  const told = first && development(first, chart, text);
  // How far from expected its latest value is stands above.
  if (finding && finding.text !== page?.text && !(told && chart.form === 'gap')) return finding.text;
  if (told) return told;
  const names = areaNames([...new Set(chart.series.map((s) => s.area))], text);
  const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
  const when = from === '' ? '' : text.period(from === to ? from : `${from}/${to}`);
  const heading = [names, when].filter(Boolean).join(', ');
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}
