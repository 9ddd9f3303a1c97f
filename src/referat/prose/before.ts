/** What is known before a sentence. */
import type { PeriodFrom } from '../context';
import type { Measure } from '../measure';
import type { AreaName, Traced } from '../proposal';

/** What is known before a sentence from those before it, and from what it stands under. */
export interface Before {
  /** The period that goes on; from the paragraph, the heading or the title. */
  readonly period: Traced<string> | null;
  /** Two periods that a development went from and to. */
  readonly pair: readonly [string, string] | null;
  readonly area: Traced<AreaName> | null;
  /** The areas of the sentence before, one after another: “den tilsvarende er 6,4 %, 8,8 % og 8,1 %”. */
  readonly areas: readonly Traced<AreaName>[];
  /** What was counted last: “388 af dem”. */
  readonly counted: Measure | null;
  /** What the lead of a list says that is counted in it: “Antal ledige:”. */
  readonly listed: Measure | null;
  /** The sentence before speaks of shares, so that a change in per cent may be one in points. */
  readonly shares: boolean;
  /** The period of the change that the paragraph told last. */
  readonly change: Traced<string> | null;
  /** The last periods that the item named with a level and with a change: with one, what follows has hardly none. */
  readonly earlier: { readonly level: PeriodFrom | null; readonly change: PeriodFrom | null };
  /** The intervals that the item has named for changes, and in how many sentences. */
  readonly intervals: ReadonlyMap<string, number>;
  /** The last period that was named at all, by which a month without a year is understood. */
  readonly named: string;
  /** Whether the paragraph says of nothing when: with nothing before it either, its figures have no period. */
  readonly undated: boolean;
}

/** Nothing is known. */
export const NOTHING_BEFORE: Before = {
  period: null,
  pair: null,
  area: null,
  areas: [],
  counted: null,
  listed: null,
  shares: false,
  change: null,
  earlier: { level: null, change: null },
  intervals: new Map(),
  named: '',
  undated: true,
};
