/** Lines over time as PowerPoint draws them. */
import { type Chart, type ChartSeries, datedPoints } from '../../analysis/chart/types';
import { pointText, seriesLabel, tickText } from '../../analysis/insight/labels';
import type {
  Categories,
  NativeChart,
  NativeSeries,
  PointLabel,
} from '../../dataset/export/pptx/nativeChart';
import { POWERPOINT } from '../../i18n/powerpoint';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import { groupBy } from '../../model/groupBy';
import { isOwn } from '../../model/ownData';
import { endpoints, type Period, parsePeriod } from '../../model/period';
import { INK, type SeriesColor } from '../drawing';
import { placeLabels } from '../labels';
import { valueAxis, valueFormat } from './formats';
import type { MakeNative, NativeInput } from './input';

/** More periods than this stand along an axis of true time. */
const MOST_WORDS = 12;
/** More lines than this are named above the chart. */
const MOST_NAMED = 7;
/** With no more periods each line has a value at both ends. */
const FEW = 3;
/** Words along an axis at most. */
const WORDS = 9;
/** Points of a label's letters, on average, and of its line from top to bottom. */
const [LETTER, LABEL_LINE, AXIS_LETTER] = [7.9, 18, 6.8];

/** What is not observed is dashed. */
const look = ({ kind }: Pick<ChartSeries, 'kind'>): NativeSeries['look'] =>
  kind === 'faktisk' || kind === 'aendring' ? 'plain' : 'unobserved';

/** How the native chart calls and colours a series. */
function named(
  { colors, paint, chart, text }: NativeInput,
  series: ChartSeries,
): Pick<NativeSeries, 'name' | 'color' | 'text' | 'look'> {
  const color: SeriesColor = colors.get(series.key) ?? { mark: INK, text: INK };
  return {
    name: seriesLabel(series, chart.series, text),
    color: paint(color.mark),
    text: paint(color.text),
    look: look(series),
  };
}

/** Whether periods follow each other at about the same distance. */
function even(ends: readonly number[]): boolean {
  const steps = ends.slice(1).map((end, i) => end - at(ends, i));
  return Math.max(...steps) <= Math.min(...steps) * 1.25;
}

const DAY = 86_400_000;
const YEAR = 365.25;
const MONTH = 30.44;
const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** Where periods lie along the axis, by their last days. */
function timeCategories(periods: readonly Period[], text: Wording): Categories {
  const byEnd = groupBy(periods, ({ end }) => end);
  const ends = [...byEnd.keys()].sort((a, b) => a - b);
  if (ends.length <= MOST_WORDS && (ends.length < 3 || even(ends))) {
    const names = ends.map((end) => text.period(at(byEnd.get(end) ?? [], 0).text, 'short'));
    return { type: 'words', names };
  }
  const [first, last] = [at(ends, 0), at(ends, -1)];
  const years = (last - first) / YEAR;
  const types = new Set(periods.map(({ type }) => type));
  const unit = types.has('date') ? 'days' : types.size === 1 && types.has('year') ? 'years' : 'months';
  const locale = text.language === 'da' ? '[$-406]' : '[$-809]';
  if (years < 3 && unit !== 'years') {
    const step = Math.max(1, Math.ceil((last - first) / MONTH / WORDS));
    return {
      type: 'days',
      days: ends,
      unit,
      from: first,
      step,
      stepUnit: 'months',
      format: `${locale}mmm\\ yyyy`,
    };
  }
  return {
    type: 'days',
    days: ends,
    unit,
    from: unit === 'years' ? first : Date.UTC(yearOf(first), 0, 1) / DAY,
    step: Math.max(1, Math.ceil(years / WORDS)),
    stepUnit: 'years',
    format: 'yyyy',
  };
}

/** Names of lines at their ends, moved apart so that they do not run into each other. */
function endLabels(
  lines: readonly { readonly value: number }[],
  { min, max, inverted }: NativeChart['axis'],
  plot: NativeChart['plot'],
  { height }: NativeInput['room'],
): number[] {
  const share = (value: number) => (inverted ? value - min : max - value) / (max - min || 1);
  const wanted = lines.map(({ value }) => (plot.y + plot.height * share(value)) * height);
  const boxes = wanted.map((y) => ({ y, height: LABEL_LINE }));
  return placeLabels(boxes, 0, height - 24).map((y, i) => (y - at(wanted, i)) / height);
}

/** Where the values of an axis of categories are, by something that tells points apart. */
type PlaceOf = (period: string) => number | undefined;

/** Targets without a period, as lines across the chart. */
function targetSeries({ chart, text, paint }: NativeInput, count: number): NativeSeries[] {
  const several = new Set(chart.series.map(({ area }) => area)).size > 1;
  return chart.targets.map((target) => ({
    name: several ? `${text.t.kind.maal} (${text.area(target.area)})` : text.t.kind.maal,
    values: Array.from({ length: count }, () => target.value),
    color: paint(INK),
    text: paint(INK),
    look: 'target',
    labels: [],
  }));
}

/** What others state of the same, as points that no line goes through. */
function besideSeries(
  { chart, text, paint, colors }: NativeInput,
  count: number,
  place: PlaceOf,
): NativeSeries[] {
  const words = POWERPOINT[text.language];
  return [...groupBy(chart.beside, (o) => `${o.area}.${o.group}`).values()].map((all): NativeSeries => {
    const first = at(all, 0);
    const line = chart.series.find(({ area, group }) => area === first.area && group === first.group);
    const values = new Array<number | null>(count).fill(null);
    for (const o of all) {
      const i = place(o.period);
      if (i !== undefined) values[i] = o.value;
    }
    const color = (line && colors.get(line.key)) ?? { mark: INK, text: INK };
    return {
      name: `${text.area(first.area)} · ${isOwn(first.source) ? text.t.own : words.sources}`,
      values,
      color: paint(color.mark),
      text: paint(color.text),
      look: 'points',
      labels: [],
    };
  });
}

/** The longest words along the axis of values, points. */
const ticksWidth = (chart: Chart, text: Wording) =>
  Math.max(...chart.scale.ticks.map((tick) => tickText(tick, chart, text).length)) * AXIS_LETTER;

/**
 * Lines along categories.
 * @param place where a period lies among them
 */
export function linesAlong(input: NativeInput, categories: Categories, place: PlaceOf): NativeChart | null {
  const { chart, text, room } = input;
  const count = categories.type === 'words' ? categories.names.length : categories.days.length;
  const axis = valueAxis(chart, text);
  const drawn = chart.series.flatMap((series) => {
    const values = new Array<number | null>(count).fill(null);
    for (const point of datedPoints(series)) {
      const i = place(point.observation.period);
      if (i !== undefined) values[i] = point.value;
    }
    const point = values.findLastIndex((value) => value !== null);
    return point < 0 ? [] : [{ series, values, point }];
  });
  if (drawn.length === 0) return null;
  const targets = targetSeries(input, count);
  const all = [
    ...drawn.map(({ series, values }) => ({ ...named(input, series), values })),
    ...targets.map(({ labels: _, ...series }) => series),
  ];
  const withNames = all.length <= MOST_NAMED;
  const ends = all.map((series, i) => {
    const point = drawn[i]?.point ?? count - 1;
    const last = drawn[i] && datedPoints(drawn[i].series).at(-1);
    const value = series.values[point] ?? 0;
    const said = last ? pointText(last, chart, text) : '';
    return { point, value, words: `${series.name} ${said}` };
  });
  // Words along the axis stand in the middle of their place, so that no point lies on the axis of values.
  const inset = categories.type === 'words';
  const few = count <= FEW;
  const legend = !withNames || chart.beside.length > 0;
  const left = (ticksWidth(chart, text) + 10) / room.width;
  const longest = Math.min(
    room.width * 0.22,
    Math.max(...ends.map(({ words }) => words.length)) * LETTER + 14,
  );
  // Beside the last of few words there is room already.
  const own = inset ? (room.width * 0.4) / count : 0;
  const right = withNames ? Math.max(0.02, (longest - own) / room.width) : 0.03;
  const top = legend ? 0.12 : 0.04;
  const plot = { x: left, y: top, width: 1 - left - right, height: 1 - top - 0.11 };
  const shifts = endLabels(ends, axis, plot, room);
  const labelsOf = (i: number): PointLabel[] => {
    const { point } = at(ends, i);
    const values = at(all, i).values;
    const first = values.findIndex((value) => value !== null);
    const before: PointLabel[] =
      few && first < point ? [{ point: first, name: false, side: 'left', shift: 0 }] : [];
    return [...before, { point, name: true, side: 'right', shift: at(shifts, i) }];
  };
  return {
    type: 'lines',
    head: text.t.table.period,
    categories,
    series: [
      ...all.map((series, i) => ({ ...series, labels: withNames ? labelsOf(i) : [] })),
      ...besideSeries(input, count, place),
    ],
    axis,
    format: valueFormat(chart, text),
    broken: chart.caveats.some(({ type }) => type === 'gaps'),
    legend,
    inset,
    plot,
  };
}

/** Lines over true time; each period lies at its end. */
export const nativeLines: MakeNative = (input) => {
  const { chart, text } = input;
  const periods = chart.periods.flatMap((period) => parsePeriod(period) ?? []);
  if (periods.length === 0) return null;
  const categories = timeCategories(periods, text);
  const ends = [...new Set(periods.map(({ end }) => end))].sort((a, b) => a - b);
  return linesAlong(input, categories, (period) => {
    const i = ends.indexOf(parsePeriod(endpoints(period)[1])?.end ?? Number.NaN);
    return i < 0 ? undefined : i;
  });
};
