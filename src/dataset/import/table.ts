/** A table as it lies in a file: a row of heads, then rows of texts, whatever the file's format. */
import type { Group, Indicator, Unit } from '../../model/codelist';
import type { ImportFormat } from '../../model/import';
import type { DecimalStyle } from '../../model/mapping';
import type { Referat } from '../../model/source';
import { IMPORT_LIMITS, ImportError } from './failure';
import { withoutNotes } from './footnotes';
import type { Preamble } from './preamble';

/** Some rows that follow one another. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  /** 1-based line of the file on which each row starts. */
  readonly lines: ArrayLike<number>;
  /** How much of the file has been read with them, 0 to 1. */
  readonly share: number;
}

/** What the archive of a source says beside its figures. */
export interface ReferatFolder {
  readonly referat: Referat;
  /** Those that the code lists lack, or may lack. */
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
}

/** A table that can be read from its beginning as often as wanted. */
export interface SourceTable extends Preamble {
  readonly format: ImportFormat;
  /** Sheets of a workbook and the one that is read; none otherwise. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** The first rows, without notes under them. */
  readonly sample: readonly (readonly string[])[];
  /** How decimals are written if the format says; null if the cells must tell. */
  readonly decimals: DecimalStyle | null;
  /** The sign between columns of a text file, or ''. */
  readonly delimiter: string;
  /** What it says besides its figures, if it is an archive of the product's own. */
  readonly folder?: ReferatFolder;
  /** Rows without the heads and without empty ones. @throws {ImportError} */
  readonly batches: () => AsyncIterable<RowBatch>;
}

/** A table in a file that may hold several. */
export interface TableEntry {
  /** What it is called, or ''. */
  readonly name: string;
  /** @throws {ImportError} if nothing can be read of it */
  readonly open: () => SourceTable;
}

/** Rows shown while a table is mapped. */
export const SAMPLE_ROWS = 200;

/**
 * A table that is in memory already.
 * @throws {ImportError} `expands-too-far` if one of the rows that are shown is longer than any row of text
 */
export function tableInMemory(
  parts: Pick<SourceTable, 'format' | 'header' | keyof Preamble> &
    Partial<Pick<SourceTable, 'sheets' | 'sheet'>>,
  rows: readonly (readonly string[])[],
  firstLine: number,
): SourceTable {
  const BATCH = 20_000;
  const kept = rows.flatMap((row, i) =>
    row.every((cell) => cell.trim() === '') ? [] : [{ row, line: firstLine + i }],
  );
  const first = kept.slice(0, SAMPLE_ROWS).map(({ row }) => row);
  // Rows may share a text, which is then short in the file and long in the page that shows it.
  if (first.some((row) => row.reduce((sum, { length }) => sum + length, 0) > IMPORT_LIMITS.rowLength)) {
    throw new ImportError('expands-too-far');
  }
  return {
    sheets: [],
    sheet: null,
    ...parts,
    delimiter: '',
    // Whatever it was read of has its numbers written as a Danish file has them.
    decimals: 'comma',
    sample: withoutNotes(first),
    async *batches() {
      for (let at = 0; at < kept.length; at += BATCH) {
        const part = kept.slice(at, at + BATCH);
        yield {
          rows: part.map(({ row }) => row),
          lines: part.map(({ line }) => line),
          share: Math.min(1, (at + BATCH) / kept.length),
        };
      }
    },
  };
}
