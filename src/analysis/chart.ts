/**
 * What a chart shows, as plain data: no pixels, no text. The form follows the data; components only draw it, the table
 * and the summary are made from it, and tests assert on it.
 */
import type { Indicator, Unit } from '../model/codelist';
import type { Observation } from '../model/observation';
import { comparePeriods, overlaps, parsePeriod } from '../model/period';
import { dated, type Series } from './series';

/** Chart forms, the richest first. A further form is one entry here, one rule in {@link formsFor}, one file in `charts/`. */
export const CHART_FORMS = ['line', 'slope', 'bars', 'number'] as const;
/** See {@link CHART_FORMS}. */
export type ChartForm = (typeof CHART_FORMS)[number];

/** Something a reader must know to read the chart right. */
export type Caveat =
  | { readonly type: 'overlapping' }
  | { readonly type: 'undated'; readonly areas: readonly string[] }
  | { readonly type: 'different-periods' }
  | { readonly type: 'skipped'; readonly count: number };

/** The scale of values. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  /** Ranks run downwards, 1 at the top. */
  readonly inverted: boolean;
  readonly ticks: readonly number[];
}

/** A chart described. */
export interface Chart {
  readonly form: ChartForm;
  /** Forms the reader may choose between. */
  readonly forms: readonly ChartForm[];
  readonly series: readonly Series[];
  /** Targets without a period, drawn as marks across the chart. */
  readonly targets: readonly Observation[];
  /** Stated periods, oldest first. */
  readonly periods: readonly string[];
  readonly scale: ValueScale;
  readonly caveats: readonly Caveat[];
}

/** A target that holds for every period is a mark, not a line. */
function isMark(series: Series): boolean {
  return series.kind === 'maal' && series.points.every((o) => o.period === '');
}

/** The forms that suit the series, the best first. A single value is never a line. */
export function formsFor(series: readonly Series[]): ChartForm[] {
  const lines = series.filter((s) => !isMark(s));
  const most = Math.max(0, ...lines.map((s) => dated(s).length));
  const periods = new Set(lines.flatMap((s) => dated(s).map((o) => o.period)));
  const forms: ChartForm[] = [];
  if (most >= 3 || (most === 2 && periods.size > 2)) forms.push('line');
  // A slope has no place for a value without a period.
  else if (most === 2) forms.push(lines.some((s) => s.points.length > dated(s).length) ? 'line' : 'slope');
  if (lines.length > 1) forms.push('bars');
  if (forms.length === 0) forms.push('number');
  return forms;
}

/** Round steps of 1, 2 or 5 times a power of ten. */
function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((s) => s * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * The scale for some values. Counts, shares and money start at zero, so that sizes can be compared; ranks run from
 * 1 to the number ranked, downwards.
 */
export function valueScale(values: readonly number[], indicator: Indicator, unit: Unit): ValueScale {
  if (unit.type === 'placering') {
    const last = indicator.ranked ?? Math.max(2, ...values);
    const inner = [25, 50, 75].filter((rank) => rank > 10 && rank < last - 10);
    return { min: 1, max: last, inverted: true, ticks: [1, ...inner, last] };
  }
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === 0 && high === 0) return { min: 0, max: 1, inverted: false, ticks: [0] };
  const step = niceStep(high - low, 4);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, inverted: false, ticks };
}

function caveatsOf(series: readonly Series[], form: ChartForm, skipped: number): Caveat[] {
  const caveats: Caveat[] = [];
  const overlapping = series.some((s) => {
    const periods = dated(s).flatMap((o) => parsePeriod(o.period) ?? []);
    return periods.some((p, i) => i > 0 && overlaps(p, periods[i - 1] as typeof p));
  });
  if (overlapping && form !== 'bars') caveats.push({ type: 'overlapping' });
  const undated = series.filter((s) => s.points.some((o) => o.period === ''));
  if (undated.length > 0) caveats.push({ type: 'undated', areas: [...new Set(undated.map((s) => s.area))] });
  if (form === 'bars') {
    const shown = new Set(series.map((s) => s.points.at(-1)?.period));
    if (shown.size > 1) caveats.push({ type: 'different-periods' });
  }
  if (skipped > 0) caveats.push({ type: 'skipped', count: skipped });
  return caveats;
}

/**
 * Describes a chart of some series of one indicator.
 * @param wanted the form the reader asked for; ignored when it does not suit the data
 * @param skipped rows of the data that could not be read
 * @returns null when there is nothing to show
 */
export function describeChart(
  all: readonly Series[],
  indicator: Indicator,
  unit: Unit,
  wanted: ChartForm | null = null,
  skipped = 0,
): Chart | null {
  // Where a target is all there is, it is the value.
  const onlyMarks = all.every(isMark);
  const series = onlyMarks ? all : all.filter((s) => !isMark(s));
  if (series.length === 0) return null;
  const forms = onlyMarks ? (all.length > 1 ? (['bars'] as const) : (['number'] as const)) : formsFor(series);
  const form =
    wanted !== null && (forms as readonly ChartForm[]).includes(wanted) ? wanted : (forms[0] ?? 'number');
  const targets = onlyMarks ? [] : all.filter(isMark).flatMap((s) => s.points.slice(-1));
  const values = [...series.flatMap((s) => s.points), ...targets].map((o) => o.value);
  const periods = [...new Set(series.flatMap((s) => dated(s).map((o) => o.period)))].sort(comparePeriods);
  return {
    form,
    forms,
    series,
    targets,
    periods,
    scale: valueScale(values, indicator, unit),
    caveats: caveatsOf(series, form, skipped),
  };
}
