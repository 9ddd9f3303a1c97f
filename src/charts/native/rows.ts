/** Rows of bars as PowerPoint draws them. */
import type { ChartSeries } from '../../analysis/chart/types';
import { seriesLabel } from '../../analysis/insight/labels';
import type { NativeChart, NativeSeries } from '../../dataset/export/pptx/nativeChart';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import { INK } from '../drawing';
import { valueAxis, valueFormat } from './formats';
import type { NativeInput } from './input';

/** More rows than this cannot be read on a slide. */
export const MOST_ROWS = 16;
/** Letters of names that fit beside each other along a chart, with room between them. */
const ACROSS = 110;

/** Whether names fit beside each other: programs would else turn them. */
export const fitAcross = (names: readonly string[]): boolean =>
  Math.max(...names.map(({ length }) => length)) * names.length <= ACROSS;

/** What tells a row from the others, kind and period where they differ. */
export function rowNames({ chart, text }: NativeInput): string[] {
  const { series } = chart;
  const periods = new Set(series.flatMap((s) => s.points.map((p) => p.observation.period)));
  return series.map((s) => {
    const period = periods.size > 1 ? ` (${text.period(at(s.points, 0).observation.period, 'short')})` : '';
    return seriesLabel(s, series, text) + period;
  });
}

/** A chart of rows, or of dots, with what is the same of all of them. */
export function nativeRows(
  { chart, text }: NativeInput,
  names: readonly string[],
  series: readonly NativeSeries[],
  part: Partial<NativeChart> = {},
): NativeChart {
  return {
    type: 'rows',
    head: headOf(chart.series, text),
    categories: { type: 'words', names },
    series,
    axis: valueAxis(chart, text),
    format: valueFormat(chart, text),
    broken: true,
    legend: series.length > 1,
    inset: true,
    plot: {
      x: 0.07,
      y: series.length > 1 ? 0.12 : 0.05,
      width: 0.91,
      height: series.length > 1 ? 0.68 : 0.75,
    },
    ...part,
  };
}

/** What rows are: groups if they differ, else areas. */
function headOf(series: readonly ChartSeries[], text: Wording): string {
  const groups = new Set(series.map(({ group }) => group)).size > 1;
  return groups ? text.t.table.group : text.t.table.area;
}

/** A value a row, in colours of its own. @param colors by row */
export function valueSeries(input: NativeInput, colors: readonly string[]): NativeSeries {
  const { chart, text, paint } = input;
  const first = at(at(chart.series, 0).points, 0).observation;
  return {
    name: text.indicator(first.indicator),
    values: chart.series.map((s) => at(s.points, 0).value),
    color: paint(INK),
    text: paint(INK),
    look: 'plain',
    colors: colors.map(paint),
    labels: [],
  };
}

/** The target of each row that has one, as bars beside its own. */
export function rowTargets({ chart, text, paint }: NativeInput): NativeSeries[] {
  const values = chart.series.map(
    (s) =>
      (s.against?.observation.kind === 'maal' ? s.against.observation.value : null) ??
      chart.targets.find((o) => o.area === s.area && o.group === s.group)?.value ??
      null,
  );
  if (values.every((value) => value === null)) return [];
  return [
    { name: text.t.kind.maal, values, color: paint(INK), text: paint(INK), look: 'target', labels: [] },
  ];
}
