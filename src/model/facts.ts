import * as v from 'valibot';
import { observationSchema } from './observation';
import { count, finite, period, type Shape } from './shape';

/** How a value moved from one period to another. */
export const changeSchema = v.object({
  from: observationSchema,
  to: observationSchema,
  /** `to` minus `from`, in the indicator's unit (points for shares, places for ranks). */
  difference: finite,
  /** True when `from` is the same period one year earlier. */
  overYear: v.boolean(),
});
/** See {@link changeSchema}. */
export type Change = Shape<typeof changeSchema>;

/** A value held against another that the same source or another states for it. */
export const comparisonSchema = v.object({
  observation: observationSchema,
  /** Own value minus the other. */
  difference: finite,
});
/** See {@link comparisonSchema}. */
export type Comparison = Shape<typeof comparisonSchema>;

/** The latest value as the highest or the lowest of its series. */
export const seriesRecordSchema = v.object({
  highest: v.boolean(),
  /** Values in the series. */
  count,
  /** The first period of the series. */
  since: period,
});
/** See {@link seriesRecordSchema}. */
export type SeriesRecord = Shape<typeof seriesRecordSchema>;

/** What can be said of one indicator for one area and group. Nothing here is text. */
export const factsSchema = v.object({
  /** The latest value: observed if there is one, else of another kind. */
  main: observationSchema,
  /** Its series, one a period, oldest first, with a period. */
  points: v.array(observationSchema),
  change: v.nullable(changeSchema),
  target: v.nullable(comparisonSchema),
  expected: v.nullable(comparisonSchema),
  /** Reference areas with a value for the same group, kind and period: nearest first, the country last. */
  references: v.array(comparisonSchema),
  /** Set if the main value is higher or lower than every other of its series. */
  record: v.nullable(seriesRecordSchema),
});
/** See {@link factsSchema}. */
export type Facts = Shape<typeof factsSchema>;

/** How a card shows its values, decided by what there is; see `analysis/card.ts`. */
export const cardFormSchema = v.picklist(['value', 'references', 'groups', 'columns', 'lines']);
/** See {@link cardFormSchema}. */
export type CardFormType = Shape<typeof cardFormSchema>;

/** What the catalogue says of one of an area's most important figures, before its indicator is loaded. */
export const headlineSchema = v.object({
  /** Without the series, and without the notes of the observations. */
  facts: factsSchema,
  form: cardFormSchema,
});
/** See {@link headlineSchema}. */
export type Headline = Shape<typeof headlineSchema>;
