/** What a chart shows, as its title: the point that its form makes; if it makes none, the facts of the first area. */
import { type Chart, type ChartSeries, datedPoints } from '../analysis/chart/types';
import { factsFor, wholeOf } from '../analysis/facts';
import { type Phrase, title } from '../analysis/insight/statements';
import { sameOrigin } from '../analysis/origin';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import type { Facts } from '../model/facts';
import type { Observation } from '../model/observation';
import { parsePeriod } from '../model/period';
import { TOTAL_GROUPS } from '../model/total';
import { FORMS } from './forms/table';
import { largestGroup } from './forms/titles';

/** Whether a period ends before the newest that the chart shows over time, so that a reader would take it for that. */
function endsEarlier(period: string, chart: Chart): boolean {
  const overTime = chart.beside.length > 0 || chart.series.some((s) => datedPoints(s).length > 1);
  const [own, newest] = [period, chart.periods.at(-1) ?? ''].map(parsePeriod);
  return overTime && own != null && newest != null && own.end < newest.end;
}

/** The facts of a series: about what is drawn, if nothing tells whether bundled figures and own ones are one line. */
function drawnFacts(
  { area, group }: ChartSeries,
  chart: Chart,
  observations: readonly Observation[],
  text: Wording,
): Facts | null {
  const facts = factsFor(observations, area, group, text.index);
  const drawn = chart.series
    .filter((s) => s.area === area && s.group === group)
    .flatMap((s) => s.points.map((p) => p.observation));
  const [first] = drawn;
  if (!facts || !first || drawn.some((o) => sameOrigin(o, facts.main))) return facts;
  const seen = observations.filter((o) => o.area !== area || sameOrigin(o, first));
  return factsFor(seen, area, group, text.index);
}

/**
 * The finding of a chart.
 * @param observations all observations of its indicator
 * @param areas in the order chosen; the first that the chart shows is what the title is about
 * @returns null if there is too little for a finding; the chart is then named after what it measures
 */
export function chartTitle(
  chart: Chart,
  observations: readonly Observation[],
  indicatorId: string,
  areas: readonly string[],
  text: Wording,
): Phrase | null {
  const indicator = text.index.indicator(indicatorId);
  const facts = (series: ChartSeries | undefined) =>
    series ? drawnFacts(series, chart, observations, text) : null;
  const about = areas.find((area) => chart.series.some((s) => s.area === area));
  const subject = chart.series.find((s) => s.area === about) ?? chart.series[0];
  const found = FORMS[chart.form].title({
    chart,
    subject,
    text,
    facts,
    unit: text.index.unit(indicator.unit).type,
    neutral: indicator.direction === 'neutral',
  });
  if (found) return found;
  const own = chart.series.filter((s) => s.area === subject?.area);
  const whole = own.find((s) => TOTAL_GROUPS.includes(s.group));
  const several = new Set(own.map((s) => s.group)).size > 1;
  // A part cannot speak for the whole: without a total, every group at once has the largest of them for a finding.
  if (several && !whole) {
    const { kind } = own[0] ?? {};
    return chart.scale.inverted || chart.measure !== 'value' || indicator.nature !== 'niveau'
      ? null
      : largestGroup(
          own.filter((s) => s.kind === kind && datedPoints(s).length > 0),
          text,
        );
  }
  const known = facts(whole ?? subject);
  if (!known) return null;
  const plain = title(known, text, wholeOf(known.main, observations));
  if (!endsEarlier(known.main.period, chart)) return plain;
  const { endingIn } = CHART[text.language].titles;
  return { ...plain, text: endingIn(plain.text, text.period(known.main.period)) };
}
