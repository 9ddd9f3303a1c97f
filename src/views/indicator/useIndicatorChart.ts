import { useMemo } from 'react';
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
import type { Display } from '../../model/display';
import type { Facts } from '../../model/facts';
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
  const { t, index, language } = text;
  const indicator = index.indicator(view.indicator);
  const differences = useRelated(indicator.difference, index);
  const series = useMemo(
    () =>
      toSeries(
        data.observations,
        selection.areas,
        selection.group === null ? selection.groups : [selection.group],
      ),
    [data, selection],
  );
  const [subject] = selection.areas;
  const bare = place === 'slide' && selection.areas.length > 1;
  const context = useMemo(
    () => (bare ? [] : contextOf(data.observations, series, index)),
    [bare, data, series, index],
  );
  const chart = useMemo(
    () =>
      describeChart({
        series,
        indicator,
        index,
        context,
        wanted: view.display === 'table' ? null : view.display,
        about: subject,
        differences: differences ?? [],
        skipped: data.skipped,
        fromZero: view.fromZero,
        base: view.base,
      }),
    [
      series,
      indicator,
      index,
      subject,
      context,
      view.display,
      view.fromZero,
      view.base,
      differences,
      data.skipped,
    ],
  );
  const colors = useMemo(() => (chart ? seriesColors(chart, index) : new Map()), [chart, index]);
  const finding = useMemo(
    () => (chart ? chartTitle(chart, data.observations, view.indicator, selection.areas, text) : null),
    [chart, data, view.indicator, selection, text],
  );
  const about = selection.areas.find((area) => chart?.series.some((s) => s.area === area));
  const facts = useMemo(
    () => (about === undefined ? null : pageFacts(data.observations, about, selection.group, text)),
    [data, about, selection.group, text],
  );
  const best = useMemo(() => {
    const { observations } = data;
    const suits = describeChart({
      series,
      indicator,
      index,
      about: subject,
      differences: differences ?? [],
    });
    return suits && chartTitle(suits, observations, indicator.id, selection.areas, text);
  }, [data, series, indicator, index, subject, differences, selection, text]);
  const found = useMemo(
    () => facts && pageFinding(facts, data.observations, selection.group, best, text),
    [facts, data, selection.group, best, text],
  );
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
  return useMemo(() => {
    if (!chart) return null;
    const unit = index.unit(indicator.unit);
    const neutral = view.neutral || finding === null;
    const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
    const range = from === to ? from : `${from}/${to}`;
    const heading = chartHeading(
      chart,
      figures,
      display === 'table',
      view.neutral ? null : finding,
      page,
      text,
    );
    const measure = [
      // The axis of a change says what it is measured in.
      unit.type === 'placering' || chart.measure === 'change' ? '' : t.indicator.unit(unit.other[language]),
      selection.group !== null && selection.group !== 'alle' ? text.group(selection.group) : '',
    ];
    const when = range && chart.periods.length > 0 ? text.period(range) : '';
    const mine = [figures.length > 0 && figures.every((o) => isOwn(o.source)) ? t.own : ''];
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
      caption: [...measure, heading.includes(when) ? '' : when, ...mine].filter(Boolean).join(' · '),
      title: neutral ? indicator.name[language] : finding.text,
      subtitle: [neutral ? '' : indicator.name[language], ...measure, when, ...mine]
        .filter(Boolean)
        .join(' · '),
      figures,
      unread: data.unread ?? false,
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
    data.unread,
    indicator,
    selection,
    view.neutral,
    index,
    language,
    t,
    text,
  ]);
}
