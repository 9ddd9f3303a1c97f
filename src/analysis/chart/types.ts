/** A chart as plain data: no pixels, no text. Components draw it, table and summary are made from it. */
import type { ChartForm } from '../../model/display';
import type { Comparison } from '../../model/facts';
import type { Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import type { Computed } from '../computed';

/** A value as drawn: stated, or computed from the statement and others. */
export interface Point {
  readonly observation: Observation;
  /** Where it is drawn on the scale. */
  readonly value: number;
  /** How it is computed, or null when it is what the source states. */
  readonly computed: Computed | null;
}

/** A line or a row of a chart. */
export interface ChartSeries {
  /** Area and group, then what more it takes of kind and period, between dots. Stands in addresses. */
  readonly key: string;
  readonly area: string;
  readonly group: string;
  readonly kind: Kind;
  /** The year of a line through the months of a year; null elsewhere. */
  readonly year: number | null;
  /** Oldest first. The row of a pair has the expected value first, that of an account the budget. */
  readonly points: readonly Point[];
  /** What the row is held against: its expected value or its target. */
  readonly against: Comparison | null;
  /** True for a row that sums up others. */
  readonly total: boolean;
}

/** Something a reader must know to read the chart right. */
export type Caveat =
  | { readonly type: 'overlapping' }
  | { readonly type: 'undated'; readonly areas: readonly string[] }
  | { readonly type: 'different-periods' }
  /** Figures that cannot be drawn with the others, and why. */
  | {
      readonly type: 'aside';
      readonly reason: 'undated' | 'size' | 'change' | 'year' | 'period';
      readonly figures: readonly Observation[];
    }
  | { readonly type: 'skipped'; readonly count: number }
  /** The axis does not begin at zero. */
  | { readonly type: 'cut'; readonly from: number }
  /** Periods are missing within a regular series. */
  | { readonly type: 'gaps' }
  /** Parts that do not sum to the whole that is stated, which is 100 for shares. */
  | {
      readonly type: 'sum';
      readonly parts: Computed;
      readonly stated: Observation | null;
      readonly more: number;
    }
  /** Areas that cannot be put relative to the base period. */
  | { readonly type: 'no-base'; readonly areas: readonly string[] }
  | { readonly type: 'forecast' };

/** The scale of values. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  /** Ranks run downwards, 1 at the top. */
  readonly inverted: boolean;
  readonly ticks: readonly number[];
}

/**
 * What the scale measures: the indicator's values, per cent of a whole, the base period as 100, or how far values lie from
 * those of a year before, in points of a share and in per cent of a count.
 */
export type Measure = 'value' | 'share' | 'index' | 'change';

/** A chart described. */
export interface Chart {
  readonly form: ChartForm;
  /** Forms the reader may choose between, the best first. */
  readonly forms: readonly ChartForm[];
  readonly measure: Measure;
  readonly series: readonly ChartSeries[];
  /** Lines behind the chosen ones, which are not read one by one. */
  readonly context: readonly ChartSeries[];
  /** Areas of lines that are not among them, since they leave the scale. */
  readonly outside: readonly string[];
  /** Targets without a period, drawn as marks across the chart. */
  readonly targets: readonly Observation[];
  /** Stated periods, oldest first. */
  readonly periods: readonly string[];
  /** The period that is 100, for an index. */
  readonly base: string | null;
  readonly scale: ValueScale;
  /** True where the reader may choose whether the axis begins at zero. */
  readonly cuttable: boolean;
  readonly caveats: readonly Caveat[];
  /** Statements of the same figures, by other items or earlier, that the chart draws no line through. */
  readonly also: readonly Observation[];
  /** Those of them that are marked beside the lines: bundled ones beside a line of own figures, and the reverse. */
  readonly beside: readonly Observation[];
}

/** The points of a series that have a period. */
export function datedPoints(series: Pick<ChartSeries, 'points'>): readonly Point[] {
  const { points } = series;
  const dated = (p: Point) => p.observation.period !== '';
  return points.every(dated) ? points : points.filter(dated);
}
