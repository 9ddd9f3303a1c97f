/** Delimited text (CSV, and the tabs of a spreadsheet's clipboard), read in pieces of some megabytes. */
import Papa from 'papaparse';
import { decoderOf, type Encoding, encodingOf, looksBinary } from './encoding';
import { IMPORT_LIMITS, ImportError } from './failure';
import { withoutNotes } from './footnotes';
import { formatOf, PUBLISHERS } from './format';
import { headerPlace, headNames, type IsArea, usedColumns } from './header';
import { preambleOf } from './preamble';
import { type RowBatch, SAMPLE_ROWS, type SourceTable } from './table';

/** Bytes read at a time: large enough that little is lost between pieces, small enough for a tablet. */
const PIECE = 4_000_000;
/** Bytes that encoding, delimiter and heads are found in. */
const BEGINNING = 262_144;
/** Signs between columns that are recognised, the Danish first. */
const DELIMITERS = [';', '\t', ',', '|'];

interface Dialect {
  /** Null where the beginning does not tell. */
  readonly encoding: Encoding | null;
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

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

/**
 * Rows of a text that goes on: what is left of one piece goes before the next. A quoted cell may hold line ends, which
 * are counted so that every row knows the line it starts on.
 */
function rowReader({ delimiter, newline }: Dialect) {
  let carry = '';
  let line = 1;
  return (text: string, last: boolean): Omit<RowBatch, 'share'> => {
    const input = carry + text;
    const piece = last ? input : input.slice(0, input.lastIndexOf(newline) + 1);
    const { data, errors } = Papa.parse<string[]>(piece, { delimiter, newline, quoteChar: '"' });
    // The parser takes all that follows a quote without an end for one cell, and tells.
    const open = errors.some(({ code }) => code === 'MissingQuotes');
    // What follows the last line end is not there yet; nor is the rest of a row that has that line end in quotes.
    if (open || !last) data.pop();
    if (open && last) throw new ImportError('unclosed-quote', String(line + linesOf(data, newline)));
    carry = input.slice(open ? startOfLine(input, linesOf(data, newline), newline) : piece.length);
    const endless = carry.length > IMPORT_LIMITS.rowLength;
    if (endless && carry.includes('"')) {
      throw new ImportError('unclosed-quote', String(line + linesOf(data, newline)));
    }
    if (endless) throw new ImportError('not-a-table');
    const quoted = input.includes('"');
    const rows: string[][] = [];
    const lines: number[] = [];
    for (const row of data) {
      const start = line;
      line += quoted ? linesOf([row], newline) : 1;
      const end = row.length - 1;
      const tail = row[end] as string;
      if (tail.charCodeAt(tail.length - 1) === 13) row[end] = tail.slice(0, -1);
      if (isEmpty(row)) continue;
      rows.push(row);
      lines.push(start);
    }
    return { rows, lines };
  };
}

/** Lines that rows take in the file, with the line ends in their cells. */
function linesOf(rows: readonly (readonly string[])[], newline: string): number {
  let lines = rows.length;
  for (const row of rows) for (const cell of row) lines += cell.split(newline).length - 1;
  return lines;
}

/** Where the line after `count` others begins. */
function startOfLine(text: string, count: number, newline: string): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) at = text.indexOf(newline, at) + 1;
  return at;
}

function isEmpty(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** All rows of a file, the heads among them. */
async function* readAll(file: Blob, dialect: Dialect): AsyncGenerator<RowBatch> {
  let { encoding } = dialect;
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
  const dialect: Dialect = { encoding, delimiter: delimiterOf(beginning, newline), newline };

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
  const format = formatOf(header, rows.slice(0, at ?? first), sample);
  const said = preambleOf(rows.slice(0, at ?? first), isArea);
  return {
    ...said,
    format,
    sheets: [],
    sheet: null,
    header,
    sample,
    publisher: PUBLISHERS[format] ?? said.publisher,
    decimals: null,
    delimiter: dialect.delimiter,
    batches: () => withoutFirst(first, readAll(file, dialect)),
  };
}
