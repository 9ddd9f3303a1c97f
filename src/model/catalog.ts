import type { CheckResult } from './check';
import type { Codelists } from './codelist';
import type { Headline } from './facts';
import type { Kind } from './kind';
import type { Observation, Withheld } from './observation';
import type { PrintStyle } from './printed';
import type { Referat } from './source';

/** What exists of one indicator, without its values. */
export interface IndicatorEntry {
  readonly id: string;
  /** Paths of its files, relative to the site: the bundled one, then a user's own (`model/ownData.ts`). */
  readonly files: readonly string[];
  readonly count: number;
  /** Areas and groups that have a value, in the order of the code lists. */
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  readonly kinds: readonly Kind[];
  /** The areas of bundled figures, where there are own figures too. */
  readonly bundledAreas?: readonly string[];
  /** Where each municipality stands among all; only where nearly all have a value of the whole that can be ranked. */
  readonly ranking?: EntryRanking;
}

/** The places of municipalities in the latest period that nearly all have: of the whole, observed, bundled. */
export interface EntryRanking {
  readonly period: string;
  readonly group: string;
  /** How many are ranked. */
  readonly of: number;
  /** By area id: the rank, 1 the best; equal values share one. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** A figure that minutes state, and what an official statistic has of the same area, group and period. */
export interface Held {
  readonly stated: Observation;
  readonly official: Observation;
}

/** What exists of one source, without its figures. */
export interface SourceEntry extends Referat {
  /** Path of the file with its figures; null for a table, whose figures are in the files of its indicators. */
  readonly file: string | null;
  readonly count: number;
  /** Of a table: ids of its indicators. */
  readonly indicators?: readonly string[];
  /** Of a table: how many of its figures the publisher withholds, where it withholds any. */
  readonly withheld?: number;
  /** How many comparisons were computed among its figures. */
  readonly checked: number;
}

/** The file the app loads at start: the code lists, what exists, and each area's most telling figures. */
export interface Catalog extends Codelists {
  readonly version: 1;
  readonly indicatorEntries: readonly IndicatorEntry[];
  readonly sources: readonly SourceEntry[];
  /** The comparisons that do not come out even. */
  readonly discrepancies: readonly CheckResult[];
  /** Areas that minutes have figures of. */
  readonly told: readonly string[];
  /** Figures of minutes that an official statistic measures too, as `Indicator.statistic` says. */
  readonly held: readonly Held[];
  /** By area id: about how large its labour force is, in hundreds (`dataset/compile/labourForce.ts`). */
  readonly labourForce: Readonly<Record<string, number>>;
  /** Whether the bundled files of areas have their series whole, which the pages of areas show; else only excerpts. */
  readonly wholeAreas: boolean;
  /** By area id: the paths of its excerpts (`dataset/compile/excerpt.ts`), for every area with figures. */
  readonly areaFiles: Readonly<Record<string, readonly string[]>>;
  /** The municipalities that share most figures: what a comparison shows when none are chosen. */
  readonly compared: readonly string[];
  /** By area id: its most important figures, most important first. */
  readonly headlines: Readonly<Record<string, readonly Headline[]>>;
  /** Ids of groups that only own figures have named; only where there are own figures. */
  readonly ownGroups?: readonly string[];
  /** By area id: the headlines of own figures about areas that keep the bundled ones; only where there are own figures. */
  readonly ownHeadlines?: Readonly<Record<string, readonly Headline[]>>;
}

/** Numbers of a column: a typed array or a plain one, or one number where every row has the same. */
export type NumberColumn = ArrayLike<number> | number;

/** A table of observations by column; coded columns hold indices into `codes`. All columns are equally long. */
export interface ObservationFile {
  readonly version: 1;
  readonly id: string;
  readonly codes: Readonly<Record<CodedColumn, readonly string[]>>;
  /** Values that the publisher withholds; of a catalogue's or a reader's own files none. */
  readonly withheld?: readonly Withheld[];
  /** Of an area's file with its series whole: the rows of its excerpt; where left out it is an excerpt. */
  readonly excerpt?: readonly number[];
  /** How figures are written whose `printed` is null: plainly, with their decimals (`plainPrint`). */
  readonly print: PrintStyle;
  readonly columns: Readonly<Record<CodedColumn, NumberColumn>> & {
    readonly value: ArrayLike<number>;
    readonly decimals: NumberColumn;
    /** Null, as a whole or for a row, is the value as plainly written. */
    readonly printed: readonly (string | null)[] | null;
    /** In Danish and in English; null, as a whole or for a row, is none. */
    readonly note: readonly (readonly [string, string] | null)[] | null;
  };
}

/** Columns of an {@link ObservationFile} that are kept as indices. */
export const CODED_COLUMNS = ['source', 'item', 'area', 'indicator', 'group', 'kind', 'period'] as const;
/** See {@link CODED_COLUMNS}. */
export type CodedColumn = (typeof CODED_COLUMNS)[number];
