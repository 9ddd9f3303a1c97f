import * as v from 'valibot';
import { nameSchema } from './codelist';
import { KINDS } from './kind';
import { code, decimals, finite, period, type Shape } from './shape';

/** One value: of one indicator, for one area, one group, one period, of one kind, stated in one source. */
export const observationSchema = v.object({
  /** Stable within its referat; see `observationId.ts`. */
  id: code,
  /** Id of the referat, the name of its folder. */
  source: code,
  /** Number of the agenda item that states it. */
  item: code,
  area: code,
  indicator: code,
  group: code,
  kind: v.picklist(KINDS),
  period,
  /** In the indicator's unit, scale applied, sign as meant. */
  value: finite,
  /** Decimals the source gave, at most the indicator's. */
  decimals,
  /** The figure as printed. */
  printed: v.string(),
  /** A remark in our own words, or null. */
  note: v.nullable(nameSchema),
});
/** See {@link observationSchema}. */
export type Observation = Shape<typeof observationSchema>;

/** A value that a table has and its publisher withholds, since it is of too few people. */
export const withheldSchema = v.pick(observationSchema, ['indicator', 'area', 'group', 'period']);
/** See {@link withheldSchema}. */
export type Withheld = Shape<typeof withheldSchema>;
