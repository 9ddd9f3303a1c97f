/** Charts of a selection, made as the page of an indicator makes them. */

import type { Chart } from '../../src/analysis/chart/types';
import { contextOf } from '../../src/analysis/context';
import { resolveSelection } from '../../src/analysis/selection';
import { toSeries } from '../../src/analysis/series';
import { describeChart } from '../../src/charts/describe';
import { chartSummary } from '../../src/charts/summary';
import { chartTitle } from '../../src/charts/title';
import type { Wording } from '../../src/i18n/wording';
import type { CatalogIndex } from '../../src/model/catalogIndex';
import type { ChartForm } from '../../src/model/display';
import type { Observation } from '../../src/model/observation';
import { present, realIndex, realObservations } from './fixtures';
import { danish, english, plain } from './wordings';

/** What is chosen: null areas are the default, a group of null shows every group. */
export interface Chosen {
  readonly areas?: readonly string[] | null;
  readonly group?: string | null;
  readonly wanted?: ChartForm | null;
  readonly fromZero?: boolean | null;
  readonly base?: string | null;
  readonly about?: string;
  readonly skipped?: number;
  readonly index?: CatalogIndex;
  readonly differences?: readonly Observation[];
}

/** The chart of observations of an indicator, or null when there is nothing to show. */
export function chartOf(list: readonly Observation[], id: string, chosen: Chosen = {}): Chart | null {
  const { areas = null, group, index = realIndex(), ...rest } = chosen;
  const selection = resolveSelection(list, areas, group, index);
  const groups = selection.group === null ? selection.groups : [selection.group];
  const series = toSeries(list, selection.areas, groups);
  const context = contextOf(list, series, index);
  return describeChart({ series, indicator: index.indicator(id), index, context, ...rest });
}

/** The real figures that state differences of an indicator. */
function realDifferences(id: string): Observation[] {
  const { difference } = realIndex().indicator(id);
  return difference === null ? [] : realObservations(difference);
}

/** The chart of the real figures of an indicator; fails when there is none. */
export function realChart(id: string, chosen: Chosen = {}): Chart {
  return present(chartOf(realObservations(id), id, { differences: realDifferences(id), ...chosen }));
}

/** The title of a chart of observations as it reads, or null when it has no finding. */
export function titleOf(
  list: readonly Observation[],
  id: string,
  chosen: Chosen = {},
  text: Wording = danish,
): string | null {
  const { areas = null, group, index = realIndex() } = chosen;
  const chart = present(chartOf(list, id, chosen));
  const selection = resolveSelection(list, areas, group, index);
  const said = chartTitle(chart, list, id, selection.areas, text);
  return said && plain(said.text);
}

/** The titles of a chart of real figures, Danish and English. */
export function realTitles(id: string, chosen: Chosen = {}): (string | null)[] {
  const all = { differences: realDifferences(id), ...chosen };
  return [danish, english].map((text) => titleOf(realObservations(id), id, all, text));
}

/** The summary of a chart as it reads. */
export function summaryOf(chart: Chart, text: Wording = danish): string[] {
  return chartSummary(chart, text).map(plain);
}

/** A chart's series as key and values. */
export function values(chart: Chart): [string, number[]][] {
  return chart.series.map((s) => [s.key, s.points.map((p) => p.value)]);
}
