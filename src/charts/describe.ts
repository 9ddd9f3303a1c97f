/** From series to the description of a chart: which form, which rows or lines, which scale, which caveats. */
import { extent, valueScale } from '../analysis/chart/scale';
import type { Caveat, Chart, ChartSeries, ValueScale } from '../analysis/chart/types';
import { byRecency } from '../analysis/latest';
import type { Series } from '../analysis/series';
import type { CatalogIndex } from '../model/catalogIndex';
import type { Indicator } from '../model/codelist';
import type { ChartForm } from '../model/display';
import type { Observation } from '../model/observation';
import { comparePeriods } from '../model/period';
import { caveatsOf } from './caveats';
import { besideLine, type Figures, figuresOf } from './forms/figures';
import type { Form } from './forms/form';
import { asLine } from './forms/series';
import { FORMS, formsFor } from './forms/table';
import { type Shared, shareable } from './sharing';

/** What a chart is made from. */
export interface ChartInput {
  /** The chosen areas and groups; see `toSeries`. */
  readonly series: readonly Series[];
  readonly indicator: Indicator;
  readonly index: CatalogIndex;
  /** The form the reader asked for; ignored if it does not suit the figures. */
  readonly wanted?: ChartForm | null;
  /** The area in question: if it has one period, the others are held against it rather than drawn over time. */
  readonly about?: string | undefined;
  /** Lines to be drawn behind the chosen ones. */
  readonly context?: readonly Series[];
  /** Stated differences from what was expected, for pairs. */
  readonly differences?: readonly Observation[];
  /** Rows of the data that could not be read. */
  readonly skipped?: number;
  /** True begins the axis at zero, false where the values begin; null leaves it to the form. */
  readonly fromZero?: boolean | null;
  /** The period that is 100 where the chart is relative to one; null leaves it to the form. */
  readonly base?: string | null;
}

/** The share of what is behind a chart that its axis has room for: a few far out would flatten all the rest. */
const MOST = 0.98;

/** The lowest and highest of most values of the lines behind a chart; none without lines. */
function mostOf(behind: readonly ChartSeries[]): readonly number[] {
  const values = Float64Array.from(behind.flatMap((s) => s.points.map((p) => p.value))).sort();
  const last = values.length - 1;
  return last < 0 ? [] : [1 - MOST, MOST].map((share) => values[Math.round(last * share)] as number);
}

/** The lines behind a chart that are within its scale, and the areas of those that are not: in part they would be stubs. */
function within(
  behind: readonly ChartSeries[],
  { min, max }: ValueScale,
): Pick<Chart, 'context' | 'outside'> {
  const fits = (s: ChartSeries) => s.points.every(({ value }) => value >= min && value <= max);
  return { context: behind.filter(fits), outside: behind.filter((s) => !fits(s)).map((s) => s.area) };
}

/** The figures that each form is given: those that may share it. */
function sharing(
  all: readonly Series[],
  about: string,
  indicator: Indicator,
  index: CatalogIndex,
  differences: readonly Observation[],
) {
  const made = new Map<string, { figures: Figures; aside: Shared['aside'] }>();
  return (form: Form) => {
    const relative = form.relative ?? false;
    const { periods } = form;
    const key = `${relative} ${periods}`;
    let found = made.get(key);
    if (!found) {
      const { series, aside } = shareable(all, indicator, index, { about, relative, periods });
      found = { figures: figuresOf(series, indicator, index, differences), aside };
      made.set(key, found);
    }
    return found;
  };
}

/**
 * Describes a chart of some series of one indicator.
 * @returns null if there is nothing to show
 */
export function describeChart({
  series: all,
  indicator,
  index,
  wanted = null,
  about,
  context = [],
  differences = [],
  skipped = 0,
  fromZero = null,
  base: wantedBase = null,
}: ChartInput): Chart | null {
  const [leading] = all;
  if (!leading) return null;
  const subject = all.some((s) => s.area === about) && about !== undefined ? about : leading.area;
  const shared = sharing(all, subject, indicator, index, differences);
  const once =
    about !== undefined &&
    all.some((s) => s.area === about) &&
    all.every((s) => s.area !== about || s.points.length < 2);
  const forms = formsFor((form) => shared(form).figures, once);
  const name = wanted !== null && forms.includes(wanted) ? wanted : (forms[0] ?? 'number');
  const form = FORMS[name];
  const { figures, aside } = shared(form);
  const { values: lines, unit } = figures;
  const made = form.make(figures, wantedBase);
  const { series, measure = 'value', base = null } = made;
  const behind = form.behind ? context.map(asLine) : [];
  const others = form.marksOthers ? lines.flatMap(besideLine) : [];
  const drawn = series.flatMap((s) => s.points).filter((p) => p.observation.indicator === indicator.id);
  const targets = measure === 'value' ? figures.targets : [];
  const values = [
    ...drawn.map((p) => p.value),
    ...[...targets, ...others].map((o) => o.value),
    ...(form.behind === 'all' ? extent(behind.flatMap((s) => s.points.map((p) => p.value))) : mostOf(behind)),
  ];
  // Only an axis that would begin elsewhere can be cut.
  const cuttable =
    form.axis !== 'zero' && !figures.isRank && valueScale(values, indicator, unit, true).min > 0;
  const cut = cuttable && !(fromZero ?? form.axis === 'cuttable');
  const scale = made.scale ?? valueScale(values, indicator, unit, cut);
  const caveats: Caveat[] = [...caveatsOf(series, form), ...(made.caveats ?? [])];
  if (cut) caveats.push({ type: 'cut', from: scale.min });
  for (const [reason, own] of aside) caveats.push({ type: 'aside', reason, figures: own });
  if (skipped > 0) caveats.push({ type: 'skipped', count: skipped });
  const shown = new Set(series.flatMap((s) => s.points.map((p) => p.observation)));
  const place = (o: Observation) => `${o.area}.${o.group}.${o.kind}.${o.period}`;
  const places = new Set([...shown].map(place));
  return {
    form: name,
    forms,
    measure,
    series,
    ...within(behind, scale),
    targets,
    periods: [...new Set([...shown, ...others].map((o) => o.period))].filter(Boolean).sort(comparePeriods),
    base,
    scale,
    cuttable,
    caveats,
    also: [
      ...lines.flatMap((s) => s.also).filter((o) => places.has(place(o)) || others.includes(o)),
      ...(made.also ?? []),
    ].sort((a, b) => byRecency(b, a)),
    beside: others,
  };
}
