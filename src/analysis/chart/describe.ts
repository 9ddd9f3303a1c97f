/** From series to the description of a chart: which form, which rows or lines, which scale, which caveats. */
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator, Unit } from '../../model/codelist';
import type { ChartForm } from '../../model/display';
import { groupBy } from '../../model/groupBy';
import { KINDS } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { difference, index as indexOf, percent, subtract } from '../computed';
import { byRecency, latest } from '../latest';
import { sameOrigin } from '../origin';
import { dated, type Series } from '../series';
import { caveatsOf } from './caveats';
import { formsFor, isMark, relativeLines, yearPairs } from './forms';
import { latestPairs, pairsOf } from './pairs';
import { splitsOf, sumCaveat } from './parts';
import { extent, niceScale, valueScale } from './scale';
import { isTotalGroup } from './totals';
import type { Caveat, Chart, ChartSeries, Measure, Point, ValueScale } from './types';

/** What a chart is made from. */
export interface ChartInput {
  /** The chosen areas and groups; see `toSeries`. */
  readonly series: readonly Series[];
  readonly indicator: Indicator;
  readonly index: CatalogIndex;
  /** The form the reader asked for; ignored when it does not suit the data. */
  readonly wanted?: ChartForm | null;
  /** Lines to stand behind the chosen ones. */
  readonly context?: readonly Series[];
  /** Stated differences from what was expected, for pairs. */
  readonly differences?: readonly Observation[];
  /** Rows of the data that could not be read. */
  readonly skipped?: number;
  /** True begins the axis at zero, false where the values begin; null leaves it to the form. */
  readonly fromZero?: boolean | null;
}

/** What a form makes of the series. */
interface Shaped {
  readonly series: readonly ChartSeries[];
  readonly measure?: Measure;
  readonly scale?: ValueScale;
  readonly base?: string | null;
  readonly caveats?: readonly Caveat[];
  /** Statements that it does not draw. */
  readonly also?: readonly Observation[];
}

interface Given extends Required<Omit<ChartInput, 'fromZero' | 'wanted'>> {
  readonly unit: Unit;
  /** The series without those that are marks. */
  readonly lines: readonly Series[];
  readonly marks: readonly Observation[];
}

const stated = (observation: Observation): Point => ({
  observation,
  value: observation.value,
  computed: null,
});

function made(from: Series, points: readonly Point[], part: Partial<ChartSeries> = {}): ChartSeries {
  const { key, area, group, kind } = from;
  return { key, area, group, kind, year: null, points, against: null, total: false, ...part };
}

const asLines = new WeakMap<Series, ChartSeries>();

/** A series as a line, made once: behind a chart stand the same ninety, whatever is chosen. */
function asLine(series: Series): ChartSeries {
  const found = asLines.get(series) ?? made(series, series.points.map(stated));
  asLines.set(series, found);
  return found;
}

/**
 * The latest value of each series, sorted as the reader looks for it: large first, or the best rank. Kinds are kept
 * apart: what was observed is not held against a forecast.
 */
function asRows({ lines, unit, index }: Given): ChartSeries[] {
  const sign = unit.type === 'placering' ? 1 : -1;
  return lines
    .map((s) => made(s, s.points.slice(-1).map(stated), { total: isTotalGroup(s.group, index) }))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        sign * (at(a.points, 0).value - at(b.points, 0).value),
    );
}

function pairs({ lines, differences }: Given): Shaped {
  const found = latestPairs(pairsOf(lines));
  const rows = found.map(({ area, group, actual, expected }): ChartSeries => {
    const key = `${area}.${group}`;
    const points = [stated(expected.observation), stated(actual)];
    return { key, area, group, kind: 'faktisk', year: null, points, against: expected, total: false };
  });
  // Where only the difference is stated, it stands alone.
  const shown = new Set(rows.map((row) => row.key));
  const areas = new Set(lines.map((s) => s.area));
  const groups = new Set(lines.map((s) => s.group));
  const several = groups.size > 1;
  const alone = [...groupBy(differences, (o) => `${o.area}.${o.group}`)].flatMap(([key, own]) => {
    const o = latest(own);
    if (!o || shown.has(key) || !areas.has(o.area) || !(several || groups.has(o.group))) return [];
    const { area, group, kind } = o;
    return [{ key, area, group, kind, year: null, points: [stated(o)], against: null, total: false }];
  });
  const by = (row: ChartSeries) => row.against?.difference ?? at(row.points, 0).value;
  return { series: [...rows, ...alone].sort((a, b) => by(a) - by(b)) };
}

function targets(given: Given): Shaped {
  const rows = asRows(given).map((row): ChartSeries => {
    const own = at(row.points, 0).observation;
    const target = latest(given.marks.filter((m) => m.area === row.area && m.group === row.group));
    return target
      ? { ...row, against: { observation: target, difference: subtract(own.value, target.value) } }
      : row;
  });
  return { series: rows };
}

function deviations(given: Given): Shaped {
  const rows = asRows(given);
  return { series: [...rows.filter((r) => !r.total), ...rows.filter((r) => r.total)] };
}

/** One row a line of the account and period, with its plan and what came of it; the result last. */
function account({ lines, index }: Given): Shaped {
  const order = (id: string) => index.catalog.groups.findIndex((g) => g.id === id);
  const all = lines.flatMap((s) => s.points);
  const rows = [...groupBy(all, (o) => `${o.area}.${o.group}.${o.period}`)].map(([key, own]): ChartSeries => {
    const { area, group, kind } = own[0] as Observation;
    const rank = (o: Observation) => (o.kind === 'budget' ? -1 : KINDS.indexOf(o.kind));
    const points = [...own].sort((a, b) => rank(a) - rank(b)).map(stated);
    return { key, area, group, kind, year: null, points, against: null, total: isTotalGroup(group, index) };
  });
  const period = (row: ChartSeries) => at(row.points, 0).observation.period;
  return {
    series: rows.sort(
      (a, b) =>
        comparePeriods(period(a), period(b)) ||
        Number(a.total) - Number(b.total) ||
        order(a.group) - order(b.group),
    ),
  };
}

function parts({ lines, unit, index }: Given): Shaped {
  const splits = splitsOf(lines, unit, index);
  const points = splits.flatMap((split) =>
    split.parts.map((o, i): Point => {
      const computed = split.shares[i] ?? null;
      return { observation: o, value: computed?.value ?? o.value, computed };
    }),
  );
  const series = lines.flatMap((s) => {
    const own = points.filter(
      ({ observation: o }) => o.area === s.area && o.group === s.group && o.kind === s.kind,
    );
    return own.length > 0 ? [made(s, own)] : [];
  });
  const caveat = sumCaveat(splits, unit);
  return {
    series,
    measure: 'share',
    scale: { min: 0, max: 100, inverted: false, ticks: [0, 25, 50, 75, 100] },
    caveats: caveat ? [caveat] : [],
  };
}

function season({ lines }: Given): Shaped {
  const [line] = lines;
  if (!line) return { series: [] };
  const years = groupBy(dated(line), (o) => Number(o.period.slice(0, 4)));
  return {
    series: [...years].map(([year, own]) =>
      made(line, own.map(stated), { key: `${line.key}.${year}`, year }),
    ),
  };
}

/** How far every value lies from that of the same part of the year before: in points of a share, in per cent of a count. */
function overYear({ lines, unit }: Given): Shaped {
  const series = lines.flatMap((s) => {
    const points = yearPairs(s).flatMap(([now, before]): Point[] => {
      const computed = unit.type === 'antal' ? percent(now, before) : difference(now, before);
      return computed ? [{ observation: now, value: computed.value, computed }] : [];
    });
    return points.length > 1 ? [made(s, points)] : [];
  });
  const [low, high] = extent([0, ...series.flatMap((s) => s.points.map((p) => p.value))]);
  return { series, measure: 'change', scale: niceScale(low, high === low ? high + 1 : high) };
}

/** Every line relative to the first period that most of them have, before they end. */
function relative({ lines, indicator, index }: Given): Shaped {
  const able = relativeLines(lines, indicator, index);
  const counts = groupBy(
    able.flatMap((s) =>
      dated(s)
        .slice(0, -1)
        .map((o) => o.period),
    ),
    (period) => period,
  );
  const most = Math.max(...[...counts.values()].map((own) => own.length));
  const [base = ''] = [...counts.keys()].filter((p) => counts.get(p)?.length === most).sort(comparePeriods);
  const series = able.flatMap((s) => {
    const from = dated(s).find((o) => o.period === base);
    const points = dated(s).flatMap((o): Point[] => {
      const computed = from && comparePeriods(o.period, base) >= 0 ? indexOf(o, from) : null;
      return computed ? [{ observation: o, value: computed.value, computed }] : [];
    });
    return points.length > 1 ? [made(s, points)] : [];
  });
  const shown = new Set(series.map((s) => s.area));
  const areas = [...new Set(lines.map((s) => s.area))].filter((area) => !shown.has(area));
  const values = series.flatMap((s) => s.points.map((p) => p.value));
  const [low, high] = extent([100, ...values]);
  return {
    series,
    measure: 'index',
    scale: niceScale(low, high === low ? high + 1 : high),
    base,
    caveats: areas.length > 0 ? [{ type: 'no-base', areas }] : [],
  };
}

/** The share of what stands behind a chart that its axis is made for: a few far out would flatten all the rest. */
const MOST = 0.98;

/** The lowest and highest of most values of the lines behind a chart; none without lines. */
function mostOf(behind: readonly ChartSeries[]): readonly number[] {
  const values = Float64Array.from(behind.flatMap((s) => s.points.map((p) => p.value))).sort();
  const last = values.length - 1;
  return last < 0 ? [] : [1 - MOST, MOST].map((share) => values[Math.round(last * share)] as number);
}

/** The lines behind a chart that lie within its scale, and the areas of those that do not: in part they would be stubs. */
function within(
  behind: readonly ChartSeries[],
  { min, max }: ValueScale,
): Pick<Chart, 'context' | 'outside'> {
  const fits = (s: ChartSeries) => s.points.every(({ value }) => value >= min && value <= max);
  return { context: behind.filter(fits), outside: behind.filter((s) => !fits(s)).map((s) => s.area) };
}

const SHAPES: Readonly<Record<ChartForm, (given: Given) => Shaped>> = {
  account,
  multiples: ({ lines }) => ({ series: lines.map(asLine) }),
  gap: ({ lines }) => ({ series: lines.map(asLine) }),
  dumbbell: pairs,
  deviation: deviations,
  target: targets,
  rank: ({ lines }) => ({ series: lines.map(asLine) }),
  line: ({ lines }) => ({ series: lines.map(asLine) }),
  slope: ({ lines }) => ({ series: lines.map(asLine) }),
  parts,
  season,
  overYear,
  index: relative,
  bars: (given) => ({ series: asRows(given) }),
  // One number is drawn; what else is stated, without a period, stands beside it.
  number: ({ lines }) => ({
    series: lines.map((s) => made(s, s.points.slice(-1).map(stated))),
    also: lines.flatMap((s) => s.points.slice(0, -1)),
  }),
};

/** Forms in which what others state stands beside the lines. */
const MARKING: readonly ChartForm[] = ['line', 'rank', 'gap'];
/** Forms whose axis may begin where the values begin. */
const CUTTABLE: readonly ChartForm[] = ['gap', 'dumbbell', 'line', 'season', 'multiples'];
/** Those of them that do so unless asked not to: what they show is a difference. */
const CUT_FIRST: readonly ChartForm[] = ['gap', 'dumbbell'];

/**
 * Describes a chart of some series of one indicator.
 * @returns null when there is nothing to show
 */
export function describeChart(input: ChartInput): Chart | null {
  const { series: all, indicator, index, wanted = null, context = [], skipped = 0 } = input;
  const unit = index.unit(indicator.unit);
  if (all.length === 0) return null;
  const forms = formsFor(all, indicator, index);
  const form = wanted !== null && forms.includes(wanted) ? wanted : (forms[0] ?? 'number');
  // Where a target is all there is, it is the value.
  const onlyMarks = all.every(isMark);
  const lines = onlyMarks ? all : all.filter((s) => !isMark(s));
  const marks = onlyMarks ? [] : all.filter(isMark).flatMap((s) => s.points.slice(-1));
  const { differences = [] } = input;
  const shaped = SHAPES[form]({
    series: all,
    lines,
    marks,
    context,
    differences,
    skipped,
    indicator,
    index,
    unit,
  });
  const { series, measure = 'value', base = null } = shaped;
  const behind = form === 'line' || form === 'rank' ? context.map(asLine) : [];
  const others = MARKING.includes(form)
    ? lines.flatMap((s) => {
        const [line] = s.points;
        return line ? s.also.filter((o) => o.period !== '' && !sameOrigin(o, line)) : [];
      })
    : [];
  const drawn = series.flatMap((s) => s.points).filter((p) => p.observation.indicator === indicator.id);
  const targetsShown = measure === 'value' ? marks : [];
  const values = [
    ...drawn.map((p) => p.value),
    ...[...targetsShown, ...others].map((o) => o.value),
    ...(form === 'rank' ? extent(behind.flatMap((s) => s.points.map((p) => p.value))) : mostOf(behind)),
  ];
  // Only an axis that would begin elsewhere can be cut.
  const cuttable =
    CUTTABLE.includes(form) && unit.type !== 'placering' && valueScale(values, indicator, unit, true).min > 0;
  const cut = cuttable && !(input.fromZero ?? !CUT_FIRST.includes(form));
  const scale = shaped.scale ?? valueScale(values, indicator, unit, cut);
  const caveats: Caveat[] = [...caveatsOf(series, form), ...(shaped.caveats ?? [])];
  if (cut) caveats.push({ type: 'cut', from: scale.min });
  if (skipped > 0) caveats.push({ type: 'skipped', count: skipped });
  const shown = new Set(series.flatMap((s) => s.points.map((p) => p.observation)));
  const place = (o: Observation) => `${o.area}.${o.group}.${o.kind}.${o.period}`;
  const places = new Set([...shown].map(place));
  return {
    form,
    forms,
    measure,
    series,
    ...within(behind, scale),
    targets: targetsShown,
    periods: [...new Set([...shown, ...others].map((o) => o.period))].filter(Boolean).sort(comparePeriods),
    base,
    scale,
    cuttable,
    caveats,
    also: [
      ...lines.flatMap((s) => s.also).filter((o) => places.has(place(o)) || others.includes(o)),
      ...(shaped.also ?? []),
    ].sort((a, b) => byRecency(b, a)),
    beside: others,
  };
}
