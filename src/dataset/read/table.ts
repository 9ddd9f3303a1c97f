import { at } from '../../model/at';
import type { Problem, ProblemCode } from '../../model/problem';
import { unneutral } from '../csv/neutral';
import { csvReader } from '../csv/read';

/** A row of a table by column name, with the line it starts on. */
export interface Row<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<C, string>>;
}

/** Rows that could be read, and everything that could not. */
export interface Table<C extends string> {
  readonly rows: readonly Row<C>[];
  readonly problems: readonly Problem[];
}

/** Letters that are read at a time: a table may be as large as a country's. */
const PIECE = 1_000_000;

/** How many line ends a part of a text has. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The first place where a text has lost characters, as one that was read in another encoding and saved has; null without. */
export function lostCharacters(text: string): { readonly line: number; readonly around: string } | null {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return null;
  const [around = ''] = /[^\s,;"]*$/.exec(text.slice(0, at)) ?? [];
  const [rest = ''] = /^[^\s,;"]*/.exec(text.slice(at)) ?? [];
  return { line: lineEnds(text, 0, at) + 1, around: around + rest };
}

/**
 * Reads a CSV text (RFC 4180, comma, UTF-8, with or without BOM, LF or CRLF) whose header is exactly `columns`,
 * in any order, row by row: a table may be as large as a country's. Cells are trimmed, and an apostrophe that an export
 * put there for the sake of spreadsheets is taken out. Every row with too few or too
 * many fields is a problem and is left out; without a complete header no row is read, because nothing in them would be
 * certain.
 * @param problems are added to as they are found
 * @param onRow is given the same cells each time, filled anew
 * @param mayLack columns that files written before these came do not have; they are read as empty
 */
export function readRows<C extends string>(
  file: string,
  text: string,
  columns: readonly C[],
  problems: Problem[],
  onRow: (row: Row<C>) => void,
  mayLack: readonly string[] = [],
): void {
  const report = (
    line: number,
    column: string,
    code: ProblemCode,
    value: string,
    allowed: readonly string[] = [],
  ) => problems.push({ file, line, column, code, value, allowed });

  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lost = lostCharacters(source);
  if (lost) report(lost.line, '', 'lost-characters', lost.around);
  const before = problems.length;
  let header: readonly string[] | null = null;
  /** Where each column stands; null until there is a complete header. */
  let places: readonly number[] | null = null;
  const cells = Object.fromEntries(columns.map((name) => [name, ''])) as Record<C, string>;
  const take = (row: readonly string[], line: number, broken: string | undefined) => {
    if (broken !== undefined) {
      report(line, '', 'broken-csv', broken);
      // A header that cannot be read is still the header; what follows is not.
      header ??= [];
      return;
    }
    if (header === null) {
      header = row.map((name) => name.trim());
      if (header.length === 1 && header[0]?.includes(';')) {
        report(line, '', 'semicolons', header[0], [columns.join(',')]);
        return;
      }
      const names = header;
      for (const name of columns) {
        if (!names.includes(name) && !mayLack.includes(name)) {
          report(line, name, 'missing-column', '', columns);
        }
      }
      for (const name of names) {
        if (!(columns as readonly string[]).includes(name)) report(line, name, 'extra-column', name, columns);
      }
      for (const name of new Set(names.filter((n, i) => names.indexOf(n) !== i))) {
        report(line, name, 'duplicate', name);
      }
      if (problems.length === before) places = columns.map((name) => names.indexOf(name));
      return;
    }
    if (!places) return;
    if (row.length > header.length) {
      report(line, '', 'extra-field', row.slice(header.length).join(','), [String(header.length)]);
      return;
    }
    if (row.length < header.length) {
      report(line, at(header, row.length), 'missing-field', row.join(','), [String(header.length)]);
      return;
    }
    for (let i = 0; i < columns.length; i += 1) {
      cells[columns[i] as C] = unneutral((row[places[i] as number] ?? '').trim());
    }
    onRow({ line, cells });
  };
  const read = csvReader({ delimiter: ',', newline: '\n' });
  for (let from = 0; from === 0 || from < source.length; from += PIECE) {
    const batch = read(source.slice(from, from + PIECE), from + PIECE >= source.length);
    for (let i = 0; i < batch.rows.length; i += 1) {
      take(at(batch.rows, i), at(batch.lines, i), batch.broken.get(i));
    }
    if (batch.endless) {
      report(batch.endless.line, '', 'broken-csv', 'MissingQuotes');
      header ??= [];
      break;
    }
  }
  if (header === null) report(1, '', 'missing-column', '', columns);
}

/** Reads a CSV text as a whole; see {@link readRows}. */
export function readTable<C extends string>(
  file: string,
  text: string,
  columns: readonly C[],
  mayLack: readonly string[] = [],
): Table<C> {
  const problems: Problem[] = [];
  const rows: Row<C>[] = [];
  const add = ({ line, cells }: Row<C>) => rows.push({ line, cells: { ...cells } });
  readRows(file, text, columns, problems, add, mayLack);
  return { rows, problems };
}

/** Collects problems for one row of a file. */
export type Report = (column: string, code: ProblemCode, value: string, allowed?: readonly string[]) => void;

/** A {@link Report} bound to a file and line. */
export function reporter(problems: Problem[], file: string, line: number): Report {
  return (column, code, value, allowed = []) => {
    problems.push({ file, line, column, code, value, allowed });
  };
}
