/** Delimited text (CSV, and the tabs of a spreadsheet's clipboard), read in pieces of some megabytes. */

import { decoderOf, type Encoding, encodingOf, looksBinary } from '../csv/encoding';
import { csvReader, type Dialect } from '../csv/read';
import { IMPORT_LIMITS, ImportError } from './failure';
import { withoutNotes } from './footnotes';
import { headedFormat } from './formats';
import { headerPlace, headNames, type IsArea, usedColumns } from './header';
import { preambleOf } from './preamble';
import { type RowBatch, SAMPLE_ROWS, type SourceTable } from './table';

/** Bytes read at a time: large enough that little is lost between pieces, small enough for a tablet. */
const PIECE = 4_000_000;
/** Bytes that encoding, delimiter and heads are found in. */
const BEGINNING = 262_144;
/** Signs between columns that are recognised, the Danish first. */
const DELIMITERS = [';', '\t', ',', '|'];

/**
 * The delimiter that most of the first lines have equally often, the first of equals: a comma in a title or a decimal
 * does not pass for it.
 */
function delimiterOf(text: string, newline: string): string {
  const lines = text
    // What is in quotes may hold delimiters and line ends.
    .replace(/"[^"]*"/g, '_')
    .split(newline, 30)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, 20_000));
  const score = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const usual = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return counts.filter((count) => count === usual).length;
  };
  return DELIMITERS.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

/** Reads the rows of a file. @throws {ImportError} `unclosed-quote`, `not-a-table` */
function rowReader(dialect: Dialect) {
  const read = csvReader(dialect);
  return (text: string, isLast: boolean): Omit<RowBatch, 'share'> => {
    const { rows, lines, endless } = read(text, isLast);
    if (endless?.inQuotes) throw new ImportError('unclosed-quote', String(endless.line));
    if (endless) throw new ImportError('not-a-table');
    return { rows, lines };
  };
}

/** All rows of a file, the heads among them. @param declared its encoding; null if the beginning does not tell */
async function* readAll(file: Blob, dialect: Dialect, declared: Encoding | null): AsyncGenerator<RowBatch> {
  let encoding = declared;
  let decoder = decoderOf(encoding);
  const read = rowReader(dialect);
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    const last = at + PIECE >= file.size;
    if (encoding === null) {
      // The first letter beyond ASCII may be far down the file.
      encoding = encodingOf(bytes, last);
      if (encoding !== null) decoder = decoderOf(encoding);
    }
    const batch = read(decoder.decode(bytes, { stream: !last }), last);
    yield { ...batch, share: Math.min(1, (at + PIECE) / file.size) };
  }
}

/** Leaves out the first `count` rows. */
async function* withoutFirst(count: number, batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  let left = count;
  for await (const { rows, lines, share } of batches) {
    if (left === 0) yield { rows, lines, share };
    else {
      const cut = Math.min(left, rows.length);
      left -= cut;
      yield { rows: rows.slice(cut), lines: Array.from(lines).slice(cut), share };
    }
  }
}

/**
 * Opens a delimited text.
 * @throws {ImportError} `empty`, `only-header`, `too-large`, `not-a-table`, `unclosed-quote`, `too-many-columns`
 */
export async function openDelimited(file: Blob, isArea: IsArea): Promise<SourceTable> {
  if (file.size > IMPORT_LIMITS.textBytes)
    throw new ImportError('too-large', String(IMPORT_LIMITS.textBytes));
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  const whole = file.size <= BEGINNING;
  const encoding = encodingOf(bytes, whole);
  if (looksBinary(bytes, encoding)) throw new ImportError('not-a-table');
  const beginning = decoderOf(encoding).decode(bytes, { stream: !whole });
  if (beginning.trim() === '' && whole) throw new ImportError('empty');
  const newline = !beginning.includes('\n') && beginning.includes('\r') ? '\r' : '\n';
  const dialect: Dialect = { delimiter: delimiterOf(beginning, newline), newline };

  const { rows } = rowReader(dialect)(beginning, whole);
  const endless = beginning.includes('"') ? 'unclosed-quote' : 'not-a-table';
  if (rows.length === 0) throw new ImportError(endless);
  const { at, first } = headerPlace(rows, isArea);
  const head = at === null ? [] : (rows[at] ?? []);
  const sample = withoutNotes(rows.slice(first, first + SAMPLE_ROWS));
  const used = usedColumns([head, ...sample]);
  // Empty columns to the right of the table are no columns; cells to the right of the heads are a row's mistake.
  const header = headNames(head, at === null ? used : Math.min(head.length, used));
  if (header.length > IMPORT_LIMITS.columns) {
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  }
  if (header.length < 2) throw new ImportError('not-a-table');
  if (rows.length === first) throw new ImportError(whole ? 'only-header' : endless);
  const above = rows.slice(0, at ?? first);
  return {
    ...preambleOf(above, isArea),
    format: headedFormat({ heads: header, above, rows: sample }),
    sheets: [],
    sheet: null,
    header,
    sample,
    decimals: null,
    delimiter: dialect.delimiter,
    batches: () => withoutFirst(first, readAll(file, dialect, encoding)),
  };
}
