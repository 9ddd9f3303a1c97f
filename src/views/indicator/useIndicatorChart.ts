import { useMemo } from 'react';
import type { Chart } from '../../analysis/chart/types';
import { contextOf } from '../../analysis/context';
import type { Phrase } from '../../analysis/insight/statements';
import { byRecency } from '../../analysis/latest';
import { resolveSelection, type Selection } from '../../analysis/selection';
import { toSeries } from '../../analysis/series';
import type { ShownChart } from '../../charts/chartNotes';
import { chartFigures } from '../../charts/chartText';
import { seriesColors } from '../../charts/colors';
import { describeChart } from '../../charts/describe';
import { chartHeading, pageFacts, pageFinding } from '../../charts/finding';
import { chartTitle } from '../../charts/title';
import type { LoadedObservations } from '../../dataset/load/load';
import type { Indicator } from '../../model/codelist';
import type { Display } from '../../model/display';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { comparePeriods, endpoints } from '../../model/period';
import { useRelated } from '../../ui/queries';
import type { Text } from '../../ui/useText';
import { EVERY_GROUP, type IndicatorView } from './page';

/** An indicator's chart as an address asks for it: described, coloured and worded, with the ways to show it. */
export interface IndicatorChart extends ShownChart {
  /** Ways to show the figures, the best first, the table last. */
  readonly displays: readonly Display[];
  /** What the page is about, and says in its heading; null if the chart is named after its measure. */
  readonly facts: Facts | null;
  /** Whether the heading is about those facts. */
  readonly judged: boolean;
  readonly page: Phrase | null;
  /** What the chart says under that, and its unit, group and periods where they are not said. */
  readonly heading: string;
  readonly caption: string;
}

/** The areas and the group that an address asks for, as a selection takes them. */
function useAsked(view: IndicatorView) {
  // An address read anew has a new list of the same areas.
  const joined = view.areas === null ? null : view.areas.join();
  const areas = useMemo(() => (joined === null ? null : joined.split(',')), [joined]);
  const group = view.group === null ? undefined : view.group === EVERY_GROUP ? null : view.group;
  return { areas, group };
}

/** What an address chooses among an indicator's observations; null until they are loaded. */
export function useSelection(view: IndicatorView, data: LoadedObservations, text: Text): Selection;
export function useSelection(
  view: IndicatorView,
  data: LoadedObservations | undefined,
  text: Text,
): Selection | null;
export function useSelection(
  view: IndicatorView,
  data: LoadedObservations | undefined,
  { index }: Text,
): Selection | null {
  const { areas, group } = useAsked(view);
  return useMemo(
    () => (data ? resolveSelection(data.observations, areas, group, index) : null),
    [data, areas, group, index],
  );
}

/**
 * The series that a selection has, the chart that the address asks for of them, and the one that suits them best; null
 * for no figures. @param bare true has no lines behind
 */
function useDescribed(
  view: IndicatorView,
  data: LoadedObservations,
  selection: Selection,
  bare: boolean,
  { index }: Text,
) {
  const indicator = index.indicator(view.indicator);
  const differences = useRelated(indicator.difference, index);
  const { areas, group, groups } = selection;
  const series = useMemo(
    () => toSeries(data.observations, areas, group === null ? groups : [group]),
    [data, areas, group, groups],
  );
  const context = useMemo(
    () => (bare ? [] : contextOf(data.observations, series, index)),
    [bare, data, series, index],
  );
  const input = useMemo(
    () => ({ series, indicator, index, about: areas[0], differences: differences ?? [] }),
    [series, indicator, index, areas, differences],
  );
  const best = useMemo(() => describeChart(input), [input]);
  const chart = useMemo(
    () =>
      describeChart({
        ...input,
        context,
        wanted: view.display === 'table' ? null : view.display,
        skipped: data.skipped,
        fromZero: view.fromZero,
        base: view.base,
      }),
    [input, context, view.display, data.skipped, view.fromZero, view.base],
  );
  return { series, chart, best };
}

/** What the figures of a chart are measured in, of which group and when, each '' if it need not be said. */
function particularsOf(
  chart: Chart,
  figures: readonly Observation[],
  indicator: Indicator,
  group: string | null,
  text: Text,
) {
  const { t, index, language } = text;
  const unit = index.unit(indicator.unit);
  const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
  const range = from === to ? from : `${from}/${to}`;
  return {
    // The axis of a change says what it is measured in.
    unit:
      unit.type === 'placering' || chart.measure === 'change' ? '' : t.indicator.unit(unit.other[language]),
    group: group !== null && group !== 'alle' ? text.group(group) : '',
    when: range && chart.periods.length > 0 ? text.period(range) : '',
    own: figures.length > 0 && figures.every((o) => isOwn(o.source)) ? t.own : '',
  };
}

/**
 * Describes the chart that an address asks for.
 * @param place on its own page a number alone is a row of a table, as the heading says it; a slide has no lines behind those
 *   of several areas, as they would bury them
 * @returns null when the selection has no figures
 */
export function useIndicatorChart(
  view: IndicatorView,
  data: LoadedObservations,
  selection: Selection,
  text: Text,
  place: 'page' | 'slide' | 'other' = 'other',
): IndicatorChart | null {
  const { index, language } = text;
  const { observations } = data;
  const indicator = index.indicator(view.indicator);
  const bare = place === 'slide' && selection.areas.length > 1;
  const { series, chart, best } = useDescribed(view, data, selection, bare, text);
  const colors = useMemo(() => (chart ? seriesColors(chart, index) : new Map()), [chart, index]);
  const finding = useMemo(
    () => chart && chartTitle(chart, observations, view.indicator, selection.areas, text),
    [chart, observations, view.indicator, selection, text],
  );
  const about = selection.areas.find((area) => chart?.series.some((s) => s.area === area));
  const facts = useMemo(
    () => (about === undefined ? null : pageFacts(observations, about, selection.group, text)),
    [observations, about, selection.group, text],
  );
  const found = useMemo(() => {
    if (!facts) return null;
    const ofBest = best && chartTitle(best, observations, view.indicator, selection.areas, text);
    return pageFinding(facts, observations, selection.group, ofBest, text);
  }, [facts, observations, best, view.indicator, selection, text]);
  const page = view.neutral ? null : (found?.phrase ?? null);
  const judged = found?.ofFacts ?? false;
  // Of several numbers one alone would be shown as if it were all.
  const numbered = place === 'other' || (place === 'slide' && (chart?.series.length ?? 0) < 2);
  const displays = useMemo(
    (): Display[] => [...(chart?.forms ?? []).filter((one) => numbered || one !== 'number'), 'table'],
    [chart, numbered],
  );
  const display =
    view.display !== null && displays.includes(view.display) ? view.display : (displays[0] ?? 'table');
  const figures = useMemo(
    () =>
      display === 'table'
        ? series.flatMap((s) =>
            [...s.points, ...s.also].sort((a, b) => comparePeriods(a.period, b.period) || byRecency(b, a)),
          )
        : chart
          ? chartFigures(chart)
          : [],
    [display, series, chart],
  );
  const unread = data.unread ?? false;
  return useMemo(() => {
    if (!chart) return null;
    const neutral = view.neutral || finding === null;
    const own = view.neutral ? null : finding;
    const heading = chartHeading(chart, figures, display === 'table', own, page, text);
    const of = particularsOf(chart, figures, indicator, selection.group, text);
    const when = heading.includes(of.when) ? '' : of.when;
    const name = indicator.name[language];
    return {
      indicator,
      chart,
      colors,
      displays,
      display,
      finding,
      facts,
      judged,
      page,
      heading,
      caption: [of.unit, of.group, when, of.own].filter(Boolean).join(' · '),
      title: neutral ? name : finding.text,
      subtitle: [neutral ? '' : name, of.unit, of.group, of.when, of.own].filter(Boolean).join(' · '),
      figures,
      unread,
    };
  }, [
    chart,
    colors,
    displays,
    display,
    finding,
    facts,
    judged,
    page,
    figures,
    unread,
    indicator,
    selection,
    view.neutral,
    language,
    text,
  ]);
}
