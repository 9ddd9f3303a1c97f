import type { NumberColumn, ObservationFile } from '../../model/catalog';
import { CODED_COLUMNS, type CodedColumn } from '../../model/codedColumns';
import { MOST_PRINTED } from '../../model/decimals';
import { isKind, type Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { observationIds } from '../../model/observationId';
import { PRINT_STYLES, type PrintStyle, plainPrint } from '../../model/printed';

/** A column as one number if every row has the same. */
function shared(column: readonly number[]): NumberColumn {
  const [first] = column;
  return first !== undefined && column.every((n) => n === first) ? first : column;
}

/** The texts of a column, each once, and which of them each row has. */
function code(observations: readonly Observation[], name: CodedColumn): [string[], NumberColumn] {
  const places = new Map<string, number>();
  let last: string | null = null;
  let place = 0;
  const column = observations.map((o) => {
    const text = o[name];
    // Rows that follow one another mostly have the same.
    if (text !== last) {
      last = text;
      place = places.get(text) ?? places.size;
      places.set(text, place);
    }
    return place;
  });
  return [[...places.keys()], shared(column)];
}

/** A column, or null if nothing is in it. */
function sparse<T>(column: readonly (T | null)[]): readonly (T | null)[] | null {
  return column.every((entry) => entry === null) ? null : column;
}

/**
 * Packs observations by column. {@link decode} gives them back, equal and in the same order.
 * @param print the style that most figures are written in; only others are kept as they are printed
 */
export function encode(
  id: string,
  observations: readonly Observation[],
  print: PrintStyle = 'da',
): ObservationFile {
  const coded = CODED_COLUMNS.map((name) => [name, ...code(observations, name)] as const);
  const byName = <T>(of: (column: (typeof coded)[number]) => T) =>
    Object.fromEntries(coded.map((column) => [column[0], of(column)])) as Record<CodedColumn, T>;
  return {
    version: 1,
    id,
    codes: byName(([, codes]) => codes),
    print,
    columns: {
      ...byName(([, , column]) => column),
      value: observations.map((o) => o.value),
      decimals: shared(observations.map((o) => o.decimals)),
      printed: sparse(
        observations.map((o) => (o.printed === plainPrint(o.value, o.decimals, print) ? null : o.printed)),
      ),
      note: sparse(observations.map((o) => (o.note ? ([o.note.da, o.note.en] as const) : null))),
    },
  };
}

/** A file whose structure is not what it should be. */
export class BrokenDataError extends Error {
  override name = 'BrokenDataError';
}

function isColumn(column: unknown, length: number): boolean {
  const list = Array.isArray(column) || (ArrayBuffer.isView(column) && !(column instanceof DataView));
  return list && (column as ArrayLike<unknown>).length === length;
}

/**
 * A file that came over the network or out of a store, with its structure checked; its rows are not.
 * @throws {BrokenDataError} when the structure as a whole cannot be trusted
 */
export function checkFile(json: unknown): ObservationFile {
  const file = json as Partial<ObservationFile> | null;
  if (typeof file !== 'object' || file === null || file.version !== 1 || !file.codes || !file.columns) {
    throw new BrokenDataError('not an observation file');
  }
  if (!(PRINT_STYLES as readonly unknown[]).includes(file.print)) {
    throw new BrokenDataError('style of print is missing');
  }
  const { codes, columns } = file as ObservationFile;
  const length = (columns.value as ArrayLike<number> | null | undefined)?.length ?? -1;
  for (const name of ['value', ...CODED_COLUMNS, 'decimals', 'printed', 'note'] as const) {
    const column: unknown = columns[name];
    const instead =
      name === 'printed' || name === 'note'
        ? column === null
        : name !== 'value' && typeof column === 'number';
    if (!instead && !isColumn(column, length)) {
      throw new BrokenDataError(`column ${name} is missing or of another length`);
    }
  }
  for (const name of CODED_COLUMNS) {
    if (!Array.isArray(codes[name])) throw new BrokenDataError(`code list ${name} is missing`);
  }
  return file as ObservationFile;
}

/** The rows of a file that are about some areas, found by their codes: no observation is made. */
export function rowsOf({ codes, columns }: ObservationFile, areas: readonly string[]): number[] {
  const wanted = codes.area.map((area) => areas.includes(area));
  const { area, value } = columns;
  const rows: number[] = [];
  for (let row = 0; row < value.length; row += 1) {
    if (wanted[typeof area === 'number' ? area : (area[row] ?? -1)]) rows.push(row);
  }
  return rows;
}

/** Reads a column row by row; nothing is certain about what stands in its cells. */
function cells(column: ArrayLike<unknown> | number | null): (row: number) => unknown {
  return typeof column === 'number' || column === null ? () => column : (row) => column[row];
}

/** Reads a coded column row by row: its text, or undefined if the cell or the code is no good. */
function texts(
  column: NumberColumn,
  codes: readonly unknown[],
  good: (text: string) => boolean = () => true,
): (row: number) => string | undefined {
  const known = codes.map((text) => (typeof text === 'string' && good(text) ? text : undefined));
  const text = (at: unknown) => (typeof at === 'number' ? known[at] : undefined);
  if (typeof column !== 'number') return (row) => text(column[row]);
  const one = text(column);
  return () => one;
}

/**
 * Unpacks a file that came over the network or out of a store.
 * @param rows the rows that are wanted, in this order; all when left out
 * @returns its observations, and how many rows were unusable and left out
 * @throws {BrokenDataError} when the structure as a whole cannot be trusted
 */
export function decode(
  json: unknown,
  rows?: Iterable<number>,
): { observations: Observation[]; skipped: number } {
  const { codes, columns, print } = checkFile(json);
  const sources = texts(columns.source, codes.source);
  const items = texts(columns.item, codes.item);
  const areas = texts(columns.area, codes.area);
  const indicators = texts(columns.indicator, codes.indicator);
  const groups = texts(columns.group, codes.group);
  const kinds = texts(columns.kind, codes.kind, isKind) as (row: number) => Kind | undefined;
  const periods = texts(columns.period, codes.period);
  const decimalsAt = cells(columns.decimals);
  const printedAt = cells(columns.printed);
  const noteAt = cells(columns.note);
  const observations: Observation[] = [];
  let skipped = 0;
  const idOf = observationIds();
  const take = (row: number): void => {
    const source = sources(row);
    const item = items(row);
    const area = areas(row);
    const indicator = indicators(row);
    const group = groups(row);
    const kind = kinds(row);
    const period = periods(row);
    const value: unknown = columns.value[row];
    const decimals = decimalsAt(row);
    const printed = printedAt(row);
    const note = noteAt(row);
    if (
      source === undefined ||
      item === undefined ||
      area === undefined ||
      indicator === undefined ||
      group === undefined ||
      kind === undefined ||
      period === undefined ||
      typeof value !== 'number' ||
      !Number.isFinite(value) ||
      !Number.isInteger(decimals) ||
      (decimals as number) < 0 ||
      (decimals as number) > MOST_PRINTED ||
      !(printed === null || typeof printed === 'string') ||
      !(note === null || isNote(note))
    ) {
      skipped += 1;
      return;
    }
    // Written out: spreading one object into another takes many times as long, for each of thousands of rows.
    observations.push({
      id: idOf({ item, area, indicator, group, kind, period }),
      source,
      item,
      area,
      indicator,
      group,
      kind,
      period,
      value,
      decimals: decimals as number,
      printed: printed ?? plainPrint(value, decimals as number, print),
      note: note && { da: note[0], en: note[1] },
    });
  };
  if (rows) for (const row of rows) take(row);
  else for (let row = 0; row < columns.value.length; row += 1) take(row);
  return { observations, skipped };
}

function isNote(note: unknown): note is readonly [string, string] {
  return Array.isArray(note) && note.length === 2 && note.every((text) => typeof text === 'string');
}
