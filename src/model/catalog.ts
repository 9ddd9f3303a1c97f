import * as v from 'valibot';
import { checkResultSchema } from './check';
import { CODED_COLUMNS, type CodedColumn } from './codedColumns';
import { type Area, areaSchema, codelistsSchema } from './codelist';
import { KINDS } from './kind';
import { observationSchema, withheldSchema } from './observation';
import { PRINT_STYLES } from './printed';
import { code, codes, count, extend, finite, period, type Shape, table } from './shape';
import { referatSchema } from './source';

/** The places of municipalities in the latest period that nearly all have: of the whole, observed, bundled. */
const entryRankingSchema = v.object({
  period,
  group: code,
  /** How many are ranked. */
  of: count,
  /** By area id: the rank, 1 the best; equal values share one. */
  ranks: table(count),
});
/** See {@link entryRankingSchema}. */
export type EntryRanking = Shape<typeof entryRankingSchema>;

/** What exists of one indicator, without its values. */
export const indicatorEntrySchema = v.object({
  id: code,
  /** Paths of its files, relative to the site: the bundled one, then a user's own (`model/ownData.ts`). */
  files: codes,
  count,
  /** Areas and groups that have a value, in the order of the code lists. */
  areas: codes,
  groups: codes,
  kinds: v.array(v.picklist(KINDS)),
  /** The areas of bundled figures, if there are own figures too. */
  bundledAreas: v.exactOptional(codes),
  /** Where each municipality stands among all; only if nearly all have a value of the whole that can be ranked. */
  ranking: v.exactOptional(entryRankingSchema),
});
/** See {@link indicatorEntrySchema}. */
export type IndicatorEntry = Shape<typeof indicatorEntrySchema>;

/** A figure that minutes state, and what an official statistic has of the same area, group and period. */
const heldSchema = v.object({ stated: observationSchema, official: observationSchema });
/** See {@link heldSchema}. */
export type Held = Shape<typeof heldSchema>;

/** What exists of one source, without its figures. */
export const sourceEntrySchema = extend(referatSchema, {
  /** Path of the file with its figures; null for a table, whose figures are in the files of its indicators. */
  file: v.nullable(v.string()),
  count,
  /** Path of the file with its text and where its figures stand in it, if whoever builds the site has it. */
  passages: v.exactOptional(v.string()),
  /** Of a table: ids of its indicators. */
  indicators: v.exactOptional(codes),
  /** Of a table: how many of its figures the publisher withholds, if any. */
  withheld: v.exactOptional(count),
  /** How many comparisons were computed among its figures. */
  checked: count,
});
/** See {@link sourceEntrySchema}. */
export type SourceEntry = Shape<typeof sourceEntrySchema>;

const isList = (column: unknown): boolean => Array.isArray(column) || ArrayBuffer.isView(column);
const numbers = v.custom<ArrayLike<number>>(isList);
/** Numbers of a column: a typed array or a plain one, or one number if every row has the same. */
const numberColumn = v.custom<ArrayLike<number> | number>(
  (column) => typeof column === 'number' || isList(column),
);
/** See {@link numberColumn}. */
export type NumberColumn = Shape<typeof numberColumn>;

// @__NO_SIDE_EFFECTS__
const coded = <T>(of: T) =>
  Object.fromEntries(CODED_COLUMNS.map((name) => [name, of])) as Record<CodedColumn, T>;

/** A table of observations by column; coded columns hold indices into `codes`. All columns are equally long. */
export const observationFileSchema = v.object({
  version: v.literal(1),
  id: v.string(),
  codes: v.object(coded(v.array(v.string()))),
  /** Values that the publisher withholds; of a catalogue's or a reader's own files none. */
  withheld: v.exactOptional(v.array(withheldSchema)),
  /** Of an area's file with its series whole: the rows of its excerpt; if left out it is an excerpt. */
  excerpt: v.exactOptional(v.array(count)),
  /** How figures are written whose `printed` is null: plainly, with their decimals (`plainPrint`). */
  print: v.picklist(PRINT_STYLES),
  columns: v.object({
    ...coded(numberColumn),
    value: numbers,
    decimals: numberColumn,
    /** Null, as a whole or for a row, is the value as plainly written. */
    printed: v.nullable(v.array(v.nullable(v.string()))),
    /** In Danish and in English; null, as a whole or for a row, is none. */
    note: v.nullable(v.array(v.nullable(v.tuple([v.string(), v.string()])))),
  }),
});
/** See {@link observationFileSchema}. */
export type ObservationFile = Shape<typeof observationFileSchema>;

/**
 * The catalogue as it lies on the site: the code lists, and what exists. Everybody loads it first, so nothing is said twice:
 * indicators with the same areas share a list of them.
 */
export const catalogFileSchema = extend(codelistsSchema, {
  version: v.literal(1),
  /** In a long name `~` is the short one (`dataset/files/areaRows.ts`). */
  areas: v.array(
    extend(v.omit(areaSchema, ['neighbours']), {
      /** How many places before it those stand that it has a border on land with; those after it tell of it themselves. */
      neighbours: v.array(count),
    }),
  ),
  areaLists: v.array(codes),
  indicatorEntries: v.array(
    extend(v.omit(indicatorEntrySchema, ['ranking']), {
      /** Where `~` is its id. */
      files: codes,
      /** A place in `areaLists`. */
      areas: count,
      /** Ranks in the order of that list; 0 is none. */
      ranking: v.exactOptional(extend(entryRankingSchema, { ranks: v.array(count) })),
    }),
  ),
  sources: v.array(sourceEntrySchema),
  /** The comparisons that do not come out even. */
  discrepancies: v.array(checkResultSchema),
  /** Areas that minutes have figures of. */
  withMinutes: codes,
  /** Figures of minutes that an official statistic measures too, as `Indicator.statistic` says. */
  held: v.array(heldSchema),
  /** By area id: about how large its labour force is, in hundreds (`dataset/compile/labourForce.ts`). */
  labourForce: table(finite),
  /** Shares of regions that no source states, in the latest period (`dataset/compile/labourForce.ts`). */
  computedShares: v.exactOptional(v.object({ indicator: code, group: code, period, shares: table(finite) })),
  /** Whether the bundled files of areas have their series whole, which the pages of areas show; else only excerpts. */
  wholeAreas: v.boolean(),
  /** By area id: the paths of its excerpts (`dataset/compile/excerpt.ts`), for every area with figures; `~` is the id. */
  areaFiles: table(v.array(v.string())),
  /** Path of the figures that the cards of municipalities with minutes are judged by; left out where there are none. */
  cards: v.exactOptional(v.string()),
  /** The municipalities that share most figures: what a comparison shows when none are chosen. */
  compared: codes,
});
/** See {@link catalogFileSchema}. */
export type CatalogFile = Shape<typeof catalogFileSchema>;

/** The catalogue as the app knows it, with the reader's own figures if there are any. */
export interface Catalog extends Omit<CatalogFile, 'areas' | 'areaLists' | 'indicatorEntries'> {
  readonly areas: readonly Area[];
  readonly indicatorEntries: readonly IndicatorEntry[];
  /** Ids of groups that only own figures have named; only if there are own figures. */
  readonly ownGroups?: readonly string[];
}
