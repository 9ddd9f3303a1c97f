/** Names and values of what a chart draws. */
import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import type { Chart, ChartSeries, Point } from '../chart/types';
import type { Computed } from '../computed';
import { varying } from '../series';

/**
 * What tells a series from the others in its chart: year, area, group or kind; the area when it stands alone.
 * @param withKind false where a heading says the kind
 */
export function seriesLabel(
  series: ChartSeries,
  all: readonly ChartSeries[],
  text: Wording,
  withKind = true,
): string {
  if (series.year !== null) return String(series.year);
  const vary = varying(all);
  // A row of a plan and what came of it is of no one kind.
  const mixed = new Set(series.points.map((p) => p.observation.kind)).size > 1;
  const kind = withKind && vary.kind && !mixed;
  const parts = [
    vary.area || !(vary.group || kind) ? text.area(series.area) : '',
    vary.group ? text.group(series.group) : '',
    kind ? text.t.kind[series.kind] : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The same inside a sentence: `kontanthjælp i Ishøj`, `Faxe (budget)`. */
export function seriesInSentence(series: ChartSeries, all: readonly ChartSeries[], text: Wording): string {
  const vary = varying(all);
  const area = text.t.areaInSentence(text.area(series.area));
  const kind = text.t.kind[series.kind].toLowerCase();
  if (vary.kind && !vary.area && !vary.group) return kind;
  const group = text.groupInSentence(series.group);
  const name = !vary.group ? area : vary.area ? CHART[text.language].titles.groupIn(group, area) : group;
  return vary.kind ? `${name} (${kind})` : name;
}

/** A value as text, in the precision of its source. */
export function valueText(o: Observation, text: Wording): string {
  return text.format(o.indicator).full(o.value, o.decimals);
}

/** A value as the chart draws it: the value stated, or what is computed from it. */
export function pointText(
  point: Point,
  { measure }: Pick<Chart, 'measure'>,
  text: Wording,
  full = true,
): string {
  const { observation: o, computed, value } = point;
  if (measure === 'index') return text.number(value, computed?.decimals ?? 0);
  if (measure === 'share') return text.percent(value, computed?.decimals ?? o.decimals);
  if (measure === 'change') return changeText(value, computed, o, text);
  return full ? valueText(o, text) : text.format(o.indicator).bare(o.value, o.decimals);
}

/** A number with its sign; nothing before zero. */
function signed(value: number, said: string): string {
  return `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${said}`;
}

/** A change with its sign: of a share in points, of a count in per cent. */
function changeText(value: number, computed: Computed | null, o: Observation, text: Wording): string {
  const decimals = computed?.decimals ?? o.decimals;
  return computed?.operation === 'percent'
    ? signed(value, text.percent(Math.abs(value), decimals))
    : signed(value, text.format(o.indicator).difference(value, decimals));
}

/** Decimals an axis needs for its ticks to differ. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
}

/** A number along the axis of values. */
export function tickText(tick: number, chart: Chart, text: Wording): string {
  const decimals = tickDecimals(chart.scale.ticks);
  if (chart.measure === 'share') return text.percent(tick, decimals);
  if (chart.measure === 'change') return signed(tick, text.number(Math.abs(tick), decimals));
  const indicator = chart.series[0]?.points[0]?.observation.indicator;
  if (chart.measure === 'index' || indicator === undefined) return text.number(tick, decimals);
  return text.format(indicator).bare(tick, decimals);
}
