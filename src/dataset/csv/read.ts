import Papa from 'papaparse';

/** How the rows of a text are told apart. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** Letters of a row; one that is longer has no end. */
export const LONGEST_ROW = 1_000_000;

/** Some rows that follow one another; empty ones are left out. */
export interface CsvRows {
  readonly rows: string[][];
  /** The line of the text that each row starts on, from 1. */
  readonly lines: number[];
  /** Rows with quotes that cannot be, by their place in `rows`. */
  readonly broken: ReadonlyMap<number, string>;
  /** A row that does not end: the line it starts on, and whether its quotes are what does not end. Nothing follows it. */
  readonly endless: { readonly line: number; readonly inQuotes: boolean } | null;
}

/**
 * Reads the rows of a text that comes in pieces: what is left of one goes before the next. A quoted cell may hold line
 * ends, which are counted so that every row knows the line it starts on.
 */
export function csvReader({ delimiter, newline }: Dialect): (text: string, isLast: boolean) => CsvRows {
  let carry = '';
  let line = 1;
  return (text, isLast) => {
    const input = carry + text;
    const piece = isLast ? input : input.slice(0, input.lastIndexOf(newline) + 1);
    const { data, errors } = Papa.parse<string[]>(piece, { delimiter, newline, quoteChar: '"' });
    const faults = new Map(errors.map(({ row, code }) => [row, code]));
    // The parser takes all that follows a quote without an end for one cell, and says so.
    const open = errors.some(({ code }) => code === 'MissingQuotes');
    // What follows the last line end is not there yet; nor is the rest of a row that has that line end in quotes.
    if (open || !isLast) data.pop();
    carry = input.slice(open ? startOfLine(input, linesOf(data, newline), newline) : piece.length);
    const quoted = input.includes('"');
    const rows: string[][] = [];
    const lines: number[] = [];
    const broken = new Map<number, string>();
    for (let i = 0; i < data.length; i += 1) {
      const row = data[i] as string[];
      const start = line;
      line += quoted ? linesOf([row], newline) : 1;
      const end = row.length - 1;
      const tail = row[end] as string;
      if (tail.charCodeAt(tail.length - 1) === 13) row[end] = tail.slice(0, -1);
      const fault = faults.get(i);
      if (fault !== undefined) broken.set(rows.length, fault);
      else if (isEmpty(row)) continue;
      rows.push(row);
      lines.push(start);
    }
    const inQuotes = (open && isLast) || carry.includes('"');
    const endless = (open && isLast) || carry.length > LONGEST_ROW ? { line, inQuotes } : null;
    return { rows, lines, broken, endless };
  };
}

/** Lines that rows take in the text, with the line ends in their cells. */
function linesOf(rows: readonly (readonly string[])[], newline: string): number {
  let lines = rows.length;
  for (const row of rows) {
    for (const cell of row) {
      for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) lines += 1;
    }
  }
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
