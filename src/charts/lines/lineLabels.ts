/** The names of lines, to stand at their ends. */

import { type Chart, type ChartSeries, datedPoints, type Point } from '../../analysis/chart/types';
import { pointText, seriesLabel } from '../../analysis/insight/labels';
import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import { endpoints } from '../../model/period';
import type { SeriesColor } from '../drawing';
import { BEHIND, emphasisOf, INK, LINE_HEIGHT } from '../drawing';
import { fitting, wrapLabel } from '../labels';
import type { TimeAxis } from './timeAxis';

const NBSP = '\u00A0';

/** The name and value of a line, to stand at its end. */
export interface EndLabel {
  readonly key: string;
  /** Key of the series it names; null for one that only counts the others. */
  readonly series: string | null;
  readonly lines: readonly string[];
  /** The period it stands at. */
  readonly period: string;
  readonly value: number;
  readonly color: SeriesColor;
  /** True behind a series that stands out. */
  readonly faint: boolean;
}

/** What a label takes from top to bottom, pixels. */
export function labelHeight(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + 3;
}

/**
 * The labels of all lines: each line's name and last value after its end, its first value before its beginning, and
 * each value without a period where those stand.
 * @param columns characters in a line of a label
 * @param full true gives values with their unit
 */
export function lineLabels(
  chart: Chart,
  text: Wording,
  {
    axis,
    colors,
    columns,
    full,
    focus,
  }: {
    axis: TimeAxis;
    colors: ReadonlyMap<string, SeriesColor>;
    columns: number;
    full: boolean;
    focus: string | null;
  },
): { before: EndLabel[]; after: EndLabel[] } {
  const label = (series: ChartSeries, point: Point, name: string, period: string): EndLabel => {
    const own = point.observation.period;
    // A line that ends earlier is named at the end all the same, and says when it ended.
    const when =
      axis.at(own) === axis.at(period)
        ? ''
        : ` (${text.period(endpoints(own)[1], 'short')})`.replaceAll(' ', NBSP).replace(NBSP, ' ');
    return {
      key: `${series.key} ${own}`,
      series: series.key,
      lines: wrapLabel(`${name}${pointText(point, chart, text, full)}${when}`, columns),
      period,
      value: point.value,
      color: colors.get(series.key) ?? { mark: INK, text: INK },
      faint: emphasisOf(series.key, focus) === 'background',
    };
  };
  const end = chart.periods.at(-1) ?? '';
  const after = chart.series.flatMap((series) => {
    const name = `${seriesLabel(series, chart.series, text)} `;
    const last = datedPoints(series).at(-1);
    // The months of a year end where the year does.
    const at = series.year === null ? end : (last?.observation.period ?? end);
    return last ? [label(series, last, name, at)] : [];
  });
  const before = chart.series.flatMap((series) => {
    const first = datedPoints(series)[0];
    const own = first?.observation.period;
    return first && own !== undefined && own === chart.periods[0] ? [label(series, first, '', own)] : [];
  });
  return { before, after };
}

/**
 * The labels that have room one under another; one more says how many have not. The line that stands out comes first.
 * @param room pixels
 * @returns with the keys of the series that are left without a name
 */
export function labelsWithin(
  labels: readonly EndLabel[],
  room: number,
  chart: Chart,
  focus: string | null,
  text: Wording,
): { named: readonly EndLabel[]; unnamed: ReadonlySet<string> } {
  const order = [...labels].sort((a, b) => Number(b.series === focus) - Number(a.series === focus));
  const kept = fitting(
    order.map(({ lines }) => labelHeight(lines)),
    room,
    labelHeight(['']),
  );
  if (kept.length === order.length) return { named: labels, unnamed: new Set() };
  const left = order.filter((_, i) => !kept.includes(i));
  const { scale, periods } = chart;
  const others: EndLabel = {
    key: 'others',
    series: null,
    lines: [CHART[text.language].others(left.length)],
    period: periods.at(-1) ?? '',
    value: scale.inverted ? scale.max : scale.min,
    color: { mark: BEHIND, text: INK },
    faint: true,
  };
  return {
    named: [...kept.map((i) => at(order, i)), others],
    unnamed: new Set(left.flatMap(({ series }) => series ?? [])),
  };
}
