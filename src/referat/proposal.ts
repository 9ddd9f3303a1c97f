/**
 * What a referat is read to: figures that are proposed, with the places they stand at, where each part of them was taken
 * from and what is in doubt; and the numbers that are not proposed, with why.
 */
import type { CheckStatus } from '../model/check';
import type { Kind } from '../model/kind';
import type { Span } from './blocks';
import type { NoFigure } from './notFigures';
import type { Nearness } from './numbers';

/** Where a part of a figure was taken from, the nearest first. */
export const TAKEN_FROM = [
  /** The words right beside the number. */
  'figure',
  'sentence',
  /** Head of its column, head of its row. */
  'column',
  'row',
  /** What stands over or under its table. */
  'caption',
  /** The sentences before it in its paragraph, or the one that its list follows. */
  'paragraph',
  'heading',
  /** Title of the item. */
  'title',
  /** Elsewhere in the item. */
  'item',
  /** Whose meeting it is, and when. */
  'meeting',
  /** Nothing says it. */
  'nothing',
] as const;
/** See {@link TAKEN_FROM}. */
export type TakenFrom = (typeof TAKEN_FROM)[number];

/** A part of a figure. */
export interface Traced<T> {
  readonly value: T;
  readonly from: TakenFrom;
  /** Where it stands in the text; null where nothing of its own says it. */
  readonly at: Span | null;
  /** Whether it may be taken without looking. */
  readonly sure: boolean;
  /** What else it may be, likeliest first. */
  readonly or: readonly T[];
}

/** An area by its id; null for one that the lists do not have. */
export interface AreaName {
  readonly id: string | null;
  readonly name: string;
}

/** Something of the code lists by its id, or in words where it is new. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** Parts of a figure that may be in doubt, by their columns in data files. */
export const PART_OF = {
  omraade: 'area',
  noegletal: 'indicator',
  maalgruppe: 'group',
  type: 'kind',
  periode: 'period',
  vaerdi: 'value',
  enhed: 'unit',
} as const;
/** See {@link PART_OF}. */
export type Field = keyof typeof PART_OF;
/** See {@link PART_OF}. */
export const FIELDS = Object.keys(PART_OF) as readonly Field[];

/** Where a figure stands. */
export interface FigurePlace extends Span {
  /** Block of the document. */
  readonly block: number;
  /** The sentence around it; of a table the row. */
  readonly around: Span;
  /** In a table: which cell, by its place in `cells`. */
  readonly cell: number | null;
}

/** A figure that is proposed. */
export interface Proposal {
  /** Which it is in the document: names it for as long as the document is not split anew. */
  readonly id: string;
  /** Index of its item; −1 where the document has none. */
  readonly item: number;
  /** As printed, with its unit where that stands beside it. */
  readonly printed: string;
  /** In its unit, scale applied, sign as meant. */
  readonly value: Traced<number>;
  /** Decimals as printed, before scaling. */
  readonly decimals: number;
  readonly nearness: Nearness | null;
  /** Id of a unit of the lists, or a noun. */
  readonly unit: Traced<string>;
  readonly area: Traced<AreaName>;
  /** Canonical, or ''. What is not sure is a suggestion and is not to be filled in. */
  readonly period: Traced<string>;
  readonly kind: Traced<Kind>;
  readonly indicator: Traced<Named>;
  readonly group: Traced<Named>;
  /** The first is where it was read; the others state it again. */
  readonly places: readonly FigurePlace[];
  /** Whatever is not sure. */
  readonly doubts: readonly Field[];
}

/** A number that is not proposed. */
export interface LeftOut extends Span {
  /** Index of its item; −1 outside all of them. */
  readonly item: number;
  readonly block: number;
  readonly why: NoFigure;
}

/** A total and what its parts give. */
export interface TableSum {
  /** Block of the table. */
  readonly block: number;
  /** Id of the proposal that is the total. */
  readonly total: string;
  /** Ids of the proposals that it sums up. */
  readonly parts: readonly string[];
  readonly stated: number;
  readonly computed: number;
  readonly status: CheckStatus;
}

/** What a referat was read to. */
export interface Reading {
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly LeftOut[];
  /** Totals of tables. */
  readonly sums: readonly TableSum[];
}
