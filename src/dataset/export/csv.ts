import Papa from 'papaparse';
import { EXPORT } from '../../i18n/export';
import { type Cell, type Column, figureRows } from './columns';
import { needsQuotes } from './neutral';
import { plainNumber } from './number';
import type { FigureSet } from './set';

/** How a CSV file is written. */
export interface CsvStyle {
  readonly delimiter: ',' | ';';
  readonly decimal: ',' | '.';
}

/** As a Danish Excel reads it, and as the rest of the world does (RFC 4180). */
export const CSV_STYLES = {
  danish: { delimiter: ';', decimal: ',' },
  international: { delimiter: ',', decimal: '.' },
} as const satisfies Record<string, CsvStyle>;

/** The columns of a file of figures. A file stands alone, so each row says what is measured and where it is stated. */
export const FILE_COLUMNS = [
  'noegletal',
  'indicatorName',
  'groupName',
  'kindName',
  'unitName',
  'areaName',
  'periode',
  'vaerdi',
  'trykt',
  'note',
  'definition',
  'referat',
  'punkt',
  'link',
] as const satisfies readonly Column[];

/** Rows as CSV with a byte order mark, without which Excel does not read UTF-8, and CRLF after every row. */
export function writeCsv(rows: readonly (readonly Cell[])[], { delimiter, decimal }: CsvStyle): string {
  const written = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? plainNumber(cell, decimal) : cell)),
  );
  return `\uFEFF${Papa.unparse(written, { delimiter, newline: '\r\n', quotes: (cell) => needsQuotes(String(cell)) })}\r\n`;
}

/** Figures as CSV, in the order given, under headings in the language of the set. */
export function figuresCsv(set: FigureSet, style: CsvStyle): string {
  const { columns } = EXPORT[set.text.language];
  const head = FILE_COLUMNS.map((column) => columns[column]);
  return writeCsv([head, ...figureRows(set.figures, FILE_COLUMNS, set)], style);
}
