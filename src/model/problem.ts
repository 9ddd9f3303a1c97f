import type { Observation } from './observation';

/**
 * What can be wrong with a data file. A problem carries codes and values only; its sentence is in `i18n`,
 * so that the command line and the page say the same.
 */
export const PROBLEM_CODES = [
  'missing-file',
  'broken-json',
  'broken-csv',
  'semicolons',
  'missing-column',
  'extra-column',
  'extra-field',
  'missing-field',
  'required',
  'unknown-area',
  'unknown-group',
  'unknown-indicator',
  'unknown-unit',
  'unknown-theme',
  'unknown-parent',
  'unknown-kind',
  'kind-not-allowed',
  'unknown-choice',
  'unknown-item',
  'malformed-id',
  'malformed-period',
  'implausible-period',
  'malformed-number',
  'malformed-date',
  'negative-count',
  'impossible-percent',
  'rank-out-of-range',
  'unit-mismatch',
  'printed-mismatch',
  'printed-unreadable',
  'printed-sign',
  'unknown-placeholder',
  'circular',
  'joins-joined',
  'joins-other-theme',
  'lost-characters',
  'malformed-check',
  'malformed-entry',
  'folder-name',
  'duplicate',
] as const;
/** See {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing wrong, with where it is, what stood there and what would be right. */
export interface Problem {
  readonly file: string;
  /** 1-based line in the file; 0 when it concerns the file as a whole. */
  readonly line: number;
  /** Column name in a table or path in a JSON file; '' when it concerns the whole line. */
  readonly column: string;
  readonly code: ProblemCode;
  /** The offending text. */
  readonly value: string;
  /** What is allowed: ids, an example, or the value that was expected. */
  readonly allowed: readonly string[];
}

/** A figure that was not found in the text of its referat, and why. */
export interface Missing {
  readonly observation: Observation;
  readonly reason: 'no-item' | 'no-figure';
}
