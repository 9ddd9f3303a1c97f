/**
 * The language of importing: how a table's columns are to be read, and what came of reading it. Plain data that goes
 * between the page and its worker.
 */
import type { Group, Indicator } from './codelist';
import type { Observation } from './observation';

/** The formats that are recognised (`dataset/import/formats.ts`); `tabel` is anything else that has rows and columns. */
export type ImportFormat =
  | 'noegletal-csv'
  | 'statistikbanken-csv'
  | 'json-stat'
  | 'jobindsats-csv'
  | 'jobindsats-json'
  | 'px'
  | 'tabel';

/**
 * What is taken over from an earlier file: what columns are for and what spellings mean, or, if the file says that it
 * is the same table, what its numbers are too.
 */
export type Remembered = 'columns' | 'table';

/** The beginning of a table, as it is shown while it is mapped. */
export interface TableHead {
  readonly format: ImportFormat;
  /** Name of the file, '' for what was pasted. */
  readonly file: string;
  readonly bytes: number;
  /** Sheets of a workbook and the one that is read; none otherwise. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** The first rows, as texts. */
  readonly rows: readonly (readonly string[])[];
  /** What the table is called if the format says so, else the file's name without its ending. */
  readonly title: string;
  /** Who publishes it, if the format says so. */
  readonly publisher: string;
  /** What the numbers are in, as the file says it: “1.000 kr.”; '' if it does not. */
  readonly unit: string;
}

/** What is still needed before figures can be read. */
export const MAPPING_GAPS = ['area', 'period', 'value', 'indicator', 'group', 'blanks', 'decimals'] as const;
/** See {@link MAPPING_GAPS}. */
export type MappingGap = (typeof MAPPING_GAPS)[number];

/** Why a row or a value is not taken. */
export const IMPORT_PROBLEM_CODES = [
  'extra-field',
  'missing-field',
  'unknown-area',
  'former-municipality',
  'missing-group',
  'unknown-indicator',
  'unknown-kind',
  'kind-not-allowed',
  'malformed-period',
  'future-period',
  'malformed-number',
  'marked-number',
  'bracketed-number',
  'other-decimals',
  'negative-count',
  'impossible-percent',
  'rank-out-of-range',
  'unit-mismatch',
  'printed-mismatch',
  'duplicate',
] as const;
/** See {@link IMPORT_PROBLEM_CODES}. */
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

/** One thing wrong in an imported table. */
export interface ImportProblem {
  /** 1-based line of the file (row of the sheet). */
  readonly line: number;
  /** Head of the column, '' if it concerns the row. */
  readonly column: string;
  readonly code: ImportProblemCode;
  readonly value: string;
  /** What would be right: nearest names, an example, the value expected, or the line of the first of two. */
  readonly allowed: readonly string[];
}

/** Problems of one sort with one value. */
export interface ProblemGroup extends ImportProblem {
  readonly count: number;
  /** The first lines it is on. */
  readonly lines: readonly number[];
}

/** Signs that stand for a missing value, with what they mean. */
export const MISSING_REASONS = [
  'empty',
  'not-available',
  'confidential',
  'nothing',
  'not-applicable',
] as const;
/** See {@link MISSING_REASONS}. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Figures that are stated otherwise elsewhere. */
export interface Conflict {
  /** Source id of what is there already. */
  readonly source: string;
  /** Own figures that one of its items states the same, and that none of them does. */
  readonly same: number;
  readonly different: number;
  readonly examples: readonly { readonly own: Observation; readonly other: Observation }[];
}

/** What came of reading a table, before anything is kept. */
export interface ImportReport {
  readonly rows: number;
  /** Figures that can be kept; a row of a wide table has several. */
  readonly figures: number;
  /** Rows or values that cannot. */
  readonly rejected: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** Most frequent first. */
  readonly problems: readonly ProblemGroup[];
  /** True if there are more sorts of problems than `problems` holds. */
  readonly moreProblems: boolean;
  /** Areas recognised, in the order of the code list, and how the file writes them. */
  readonly areas: readonly {
    readonly id: string;
    readonly count: number;
    readonly spellings: readonly string[];
  }[];
  readonly indicators: readonly { readonly id: string; readonly count: number; readonly isNew: boolean }[];
  readonly newGroups: readonly Group[];
  /** Indicators that rows name and nobody knows, as they could be made. */
  readonly proposed: readonly Indicator[];
  /** Canonical periods, first and last; null when none is stated. */
  readonly periods: { readonly first: string; readonly last: string; readonly count: number } | null;
  /** Texts in the column of areas whose rows are left out as the mapping says, “I alt” by itself. */
  readonly omitted: readonly { readonly text: string; readonly count: number }[];
  /** Figures stated twice with the same value; one of them is kept. */
  readonly repeated: number;
  /** What the table says beside its figures: notes under it or from its format. */
  readonly notes: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Name of a kept data set with exactly these figures, or null. */
  readonly sameAs: string | null;
  /** The first figures that can be kept. */
  readonly preview: readonly Observation[];
}

/** Sorts of files that hold no table and are told apart. */
export const LOOKS = [
  'picture',
  'pdf',
  'document',
  'presentation',
  'archive',
  'web',
  'xml',
  'json',
  'database',
  'program',
] as const;
/** See {@link LOOKS}. */
export type Look = (typeof LOOKS)[number];

/** Why nothing could be read at all. */
export const IMPORT_FAILURES = [
  'empty',
  'only-header',
  'too-large',
  'not-a-table',
  'unclosed-quote',
  'broken-json',
  'broken-xlsx',
  'broken-px',
  'broken-folder',
  'expands-too-far',
  'too-many-columns',
  'too-many-groups',
  'no-figures',
  'storage-full',
  'unreadable',
] as const;
/** See {@link IMPORT_FAILURES}. */
export type ImportFailure = (typeof IMPORT_FAILURES)[number];
