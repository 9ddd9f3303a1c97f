import Papa from 'papaparse';
import { needsQuotes } from './neutral';
import { plainNumber } from './number';

/** A cell of a table that is written; how a number is written is left to the format. */
export type Cell = string | number;

const MARK = '\uFEFF';
const STYLES = {
  /** For a Danish Excel, which takes a file for UTF-8 by its byte order mark alone. */
  danish: { delimiter: ';', decimal: ',', newline: '\r\n', mark: MARK },
  /** For the rest of the world (RFC 4180). */
  international: { delimiter: ',', decimal: '.', newline: '\r\n', mark: MARK },
  /** The files of `data/`. */
  data: { delimiter: ',', decimal: '.', newline: '\n', mark: '' },
} as const;
/** How a CSV file is written. */
export type CsvStyle = keyof typeof STYLES;

/** Rows as CSV, each ended by a line end; '' if there are none. */
export function writeCsv(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  if (rows.length === 0) return '';
  const { delimiter, decimal, newline, mark } = STYLES[style];
  const written = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? plainNumber(cell, decimal) : cell)),
  );
  const quotes = (cell: unknown) => needsQuotes(String(cell));
  return mark + Papa.unparse(written, { delimiter, newline, quotes }) + newline;
}
