/** What a page says of a chart in its heading, and what the chart then says beside it. */

import { type Chart, type ChartSeries, datedPoints } from '../analysis/chart/types';
import { factsFor, mainGroup, wholeOf } from '../analysis/facts';
import { areaNames } from '../analysis/insight/caveats';
import { pointText } from '../analysis/insight/labels';
import { type Phrase, title } from '../analysis/insight/statements';
import { orderAreas } from '../analysis/series';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import { at } from '../model/at';
import type { Facts } from '../model/facts';
import type { Observation } from '../model/observation';
import { comparePeriods, endpoints } from '../model/period';
import { TOTAL_GROUPS } from '../model/total';
import { upperFirst } from '../model/upperFirst';
import { isCommittees } from './forms/series';

/** Whether a figure is of the group that its indicator is told for. */
function isAimed({ indicator, group }: Observation, { index }: Wording): boolean {
  return index.indicator(indicator).aim?.group === group;
}

/**
 * The facts that a page is about: of an area, and if no group is chosen of what the indicator aims at, what its committee
 * answers for, its whole, or its first group.
 */
export function pageFacts(
  observations: readonly Observation[],
  area: string,
  group: string | null,
  text: Wording,
): Facts | null {
  const own = observations.filter((o) => o.area === area);
  const committee = own.find((o) => isCommittees(o.group, text.index))?.group;
  const aim = own.find((o) => isAimed(o, text))?.group;
  const about = group ?? aim ?? committee ?? mainGroup(own);
  return about === null ? null : factsFor(observations, area, about, text.index);
}

/**
 * The finding of a page: what its facts say, unless they are of a part that cannot speak for the rest.
 * @param observations all of its indicator
 * @param best the finding of the chart that suits best
 * @returns with it whether it is about those facts
 */
export function pageFinding(
  facts: Facts,
  observations: readonly Observation[],
  group: string | null,
  best: Phrase | null,
  text: Wording,
): { readonly phrase: Phrase; readonly ofFacts: boolean } {
  const { main } = facts;
  const speaks =
    isAimed(main, text) || TOTAL_GROUPS.includes(main.group) || isCommittees(main.group, text.index);
  const partial = group === null && !speaks && text.index.entry(main.indicator).groups.length > 1;
  return partial && best
    ? { phrase: best, ofFacts: false }
    : { phrase: title(facts, text, wholeOf(main, observations)), ofFacts: true };
}

/** Values that make a development worth telling. */
const LEAST_POINTS = 4;

/** The highest and the lowest of a line, with when: what the latest value does not say. */
function development(series: ChartSeries, chart: Chart, text: Wording): string | null {
  const points = datedPoints(series);
  if (points.length < LEAST_POINTS || chart.measure !== 'value' || chart.scale.inverted) return null;
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [at(sorted, 0).value, at(sorted, -1).value];
  if (lowest === highest) return null;
  // Of several with the value the last, and that there are several is said.
  const extreme = (value: number) => {
    const own = points.filter((point) => point.value === value);
    const last = at(own, -1);
    return {
      value: pointText(last, chart, text),
      when: text.period(last.observation.period),
      several: own.length > 1,
    };
  };
  return CHART[text.language].titles.development(text.area(series.area), extreme(highest), extreme(lowest));
}

/**
 * A chart's own heading under that of its page: its point if that is another, its development, or whose figures it shows
 * and when they are of; the latter too of a table.
 */
export function chartHeading(
  chart: Chart,
  figures: readonly Observation[],
  table: boolean,
  finding: Phrase | null,
  page: Phrase | null,
  text: Wording,
): string {
  if (table) return whomAndWhen(figures, text);
  const [first] = chart.series;
  const movement = first && development(first, chart, text);
  // How far from expected its latest value is stands above.
  if (finding && finding.text !== page?.text && !(movement && chart.form === 'gap')) return finding.text;
  if (movement) return movement;
  return whomAndWhen(figures, text);
}

/** Areas that are named; more are counted. */
const MOST_AREAS = 4;

/** Whose figures they are and when, as a heading. */
function whomAndWhen(figures: readonly Observation[], text: Wording): string {
  const areas = orderAreas(
    figures.map(({ area }) => area),
    text.index,
  );
  const names =
    areas.length > MOST_AREAS ? CHART[text.language].own.areas(areas.length) : areaNames(areas, text);
  const periods = [...new Set(figures.map(({ period }) => period))].filter(Boolean).sort(comparePeriods);
  const [from, to] = [endpoints(periods[0] ?? '')[0], endpoints(periods.at(-1) ?? '')[1]];
  const when = from === '' ? '' : text.period(from === to ? from : `${from}/${to}`);
  const heading = [names, when].filter(Boolean).join(', ');
  return upperFirst(heading);
}
