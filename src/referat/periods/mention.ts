/** A period in the text, and what it is understood by. */
import type { Span } from '../blocks';

/** What sort of time a mention names. */
export type PeriodSort = 'date' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** How a period stands to the figure beside it. */
export type PeriodRole =
  /** It is the figure's. */
  | 'plain'
  /** The figure is held against it: “end i august 2023”, “sammenlignet med 2022”. */
  | 'compared'
  /** A development begins with it: “siden 2020”. */
  | 'since'
  /** Something was done then, such as a meeting held. */
  | 'event'
  /** A plan or a policy is named after it. */
  | 'plan';

/** A period in the text. */
export interface PeriodMention extends Span {
  /** Canonical; '' where it cannot be told. */
  readonly period: string;
  readonly sort: PeriodSort;
  readonly role: PeriodRole;
  /** Whether the year is told by the meeting alone: “i august”. */
  readonly assumed: boolean;
}

/** What a period without a year is told by. */
export interface PeriodContext {
  /** Date of the meeting, ISO; '' where it is not known. */
  readonly meeting: string;
  /** The period that was named last before the text; '' for none. */
  readonly before: string;
  /** Periods that the item defines, by the words for them in lower case: “den aktuelle måling”. */
  readonly terms: ReadonlyMap<string, string>;
}

/** No context at all. */
export const NO_CONTEXT: PeriodContext = { meeting: '', before: '', terms: new Map() };
