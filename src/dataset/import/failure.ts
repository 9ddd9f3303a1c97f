import type { ImportFailure } from '../../model/import';
import { LONGEST_ROW } from '../csv/read';

/** A file of which nothing can be read, or nothing kept. */
export class ImportError extends Error {
  override name = 'ImportError';
  /** @param detail what a text about it may name: a limit, a place, a program's own words */
  constructor(
    readonly failure: ImportFailure,
    readonly detail = '',
  ) {
    super(`${failure} ${detail}`);
  }
}

/** What is refused rather than read, so that neither the tab nor the reader's time is spent on it. */
export const IMPORT_LIMITS = {
  /** Bytes of a text file. */
  textBytes: 1_000_000_000,
  /** Bytes of a file that must be read whole: JSON and workbooks. */
  wholeBytes: 200_000_000,
  /** Bytes that the parts of a workbook may take when unpacked. */
  unpackedBytes: 300_000_000,
  /** Cells of the sheets of a workbook, from the first to the last that has something in it. */
  sheetCells: 20_000_000,
  /** Letters of one row. */
  rowLength: LONGEST_ROW,
  columns: 2_000,
  /** Cells of a cube in JSON-stat. */
  cells: 5_000_000,
  /** Groups that a table may bring. */
  groups: 5_000,
} as const;
