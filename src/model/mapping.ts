/** How a table's columns are to be read. It is kept for the next table with the same heads, and goes along in a backup. */
import * as v from 'valibot';
import { groupSchema, indicatorSchema, unitSchema } from './codelist';
import { KINDS } from './kind';
import { finite, type Shape, table } from './shape';

/** What the values of a column are: of which indicator, of which kind, in which group. */
const measureSchema = v.object({
  /** Id of a known indicator or of one of {@link Mapping.newIndicators}. */
  indicator: v.string(),
  kind: v.picklist(KINDS),
  /** A group for the whole column, or null if columns of groups say it (or it is everybody). */
  group: v.nullable(v.string()),
  /** What a value is multiplied by: 1000 for a column in 1.000 kr. */
  scale: finite,
});
/** See {@link measureSchema}. */
export type Measure = Shape<typeof measureSchema>;

/** What a column that holds no values can be, in the order that it is offered. */
export const PLAIN_ROLES = [
  'ignore',
  'area',
  'period',
  'group',
  'indicator',
  'kind',
  'unit',
  'item',
  'printed',
  'note',
  'noteEn',
] as const;

/** What a column of the table is used for. */
const columnUseSchema = v.variant('role', [
  v.object({ role: v.picklist(PLAIN_ROLES) }),
  /** Values; `measure` null takes the mapping's, or the row's indicator. */
  v.object({ role: v.literal('value'), measure: v.nullable(measureSchema) }),
  /** Values of the period or the area that the column's head names. */
  v.object({ role: v.literal('periodValue'), period: v.string() }),
  v.object({ role: v.literal('areaValue'), area: v.string() }),
]);
/** See {@link columnUseSchema}. */
export type ColumnUse = Shape<typeof columnUseSchema>;

/** How decimals are written: `1.234,5` or `1,234.5`. */
const decimalStyleSchema = v.picklist(['comma', 'dot']);
/** See {@link decimalStyleSchema}. */
export type DecimalStyle = Shape<typeof decimalStyleSchema>;

/**
 * What an empty cell before the values means: what stands above it, if heads of rows are written once; everybody, in a
 * column of groups; or nothing that could be known, and its row is not taken.
 */
export const BLANK_USES = ['above', 'everybody', 'refuse'] as const;
/** See {@link BLANK_USES}. */
export type BlankUse = (typeof BLANK_USES)[number];

/** How a table is read. */
export const mappingSchema = v.object({
  /** One for each column, in order. */
  columns: v.array(columnUseSchema),
  /** For columns without a measure of their own; null if there are none or a column names the indicator. */
  measure: v.nullable(measureSchema),
  /** Area id for all rows, if no column says; or null. */
  area: v.nullable(v.string()),
  /** Canonical period for all rows, if no column says; '' is “not stated”, null is open. */
  period: v.nullable(v.string()),
  /** Null is to be asked. */
  decimals: v.nullable(decimalStyleSchema),
  /** Null is to be asked. Before it was, such rows were not taken. */
  blanks: v.optional(v.nullable(v.picklist(BLANK_USES)), 'refuse'),
  /** What the reader has said of spellings that are not known: area id by spelling; '' leaves their rows out. */
  areas: table(v.string()),
  /** The same for groups; a spelling that is neither known nor here becomes a group of its own. */
  groups: table(v.string()),
  newIndicators: v.array(indicatorSchema),
  /** Groups that the file describes and the catalogue lacks. */
  newGroups: v.optional(v.array(groupSchema), []),
  /** Units that the new indicators have and the code lists lack. */
  newUnits: v.optional(v.array(unitSchema), []),
  /** What the reader has said of new indicators that rows name: the id of the known one that is meant, by theirs. */
  indicators: v.optional(table(v.string()), {}),
});
/** See {@link mappingSchema}. */
export type Mapping = Shape<typeof mappingSchema>;
