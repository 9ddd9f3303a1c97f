/** Figures of one indicator as they are read: columns that grow, so that millions of figures take little room. */
import type { NumberColumn, ObservationFile } from '../../model/catalog';
import type { CodedColumn } from '../../model/codedColumns';
import { KINDS } from '../../model/kind';
import { type PrintStyle, plainPrint } from '../../model/printed';

/** Texts by number, the same number for the same text. */
export class Codes {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  /** The number of a text, a new one if it is new. */
  at(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.texts.length;
      this.texts.push(text);
      this.places.set(text, place);
    }
    return place;
  }

  /** The number of a text, or undefined. */
  find(text: string): number | undefined {
    return this.places.get(text);
  }
}

/** What the figures of an import are coded by; shared by its indicators. */
export interface ImportCodes {
  readonly areas: Codes;
  readonly groups: Codes;
  readonly periods: Codes;
  readonly items: Codes;
}

/** Columns that are kept of each figure, and the line it stands on. */
interface Columns {
  area: Uint16Array;
  group: Uint16Array;
  kind: Uint8Array;
  period: Uint16Array;
  item: Uint16Array;
  decimals: Uint8Array;
  value: Float64Array;
  line: Uint32Array;
}

const START = 256;

function allocate(size: number): Columns {
  return {
    area: new Uint16Array(size),
    group: new Uint16Array(size),
    kind: new Uint8Array(size),
    period: new Uint16Array(size),
    item: new Uint16Array(size),
    decimals: new Uint8Array(size),
    value: new Float64Array(size),
    line: new Uint32Array(size),
  };
}

const NAMES = Object.keys(allocate(0)) as (keyof Columns)[];

/** The most texts that a coded column can tell apart. */
export const MOST_CODES = 65_535;

/** A coded column with the codes it uses, renumbered in order of appearance; one number if all are the same. */
function used(
  column: Uint16Array | Uint8Array,
  texts: readonly string[],
): { codes: string[]; column: NumberColumn } {
  const places = new Int32Array(texts.length).fill(-1);
  const codes: string[] = [];
  for (const code of column) {
    if (places[code] !== -1) continue;
    places[code] = codes.length;
    codes.push(texts[code] as string);
  }
  if (codes.length <= 1) return { codes, column: 0 };
  return { codes, column: column.map((code) => places[code] as number) };
}

function same(column: Uint8Array): NumberColumn {
  const [first = 0] = column;
  return column.every((n) => n === first) ? first : column.slice();
}

/** The figures of one indicator. */
export class IndicatorFigures {
  /** How many there are. */
  length = 0;
  private columns = allocate(START);
  /** By row, if the cell is not what its value is plainly written as. */
  private readonly printed = new Map<number, string>();
  private readonly notes = new Map<number, readonly [string, string]>();
  /** Whether thousands are grouped; told by the first value that has them. */
  private grouped: boolean | null = null;

  constructor(
    readonly indicator: string,
    private readonly style: 'comma' | 'dot',
    private readonly codes: ImportCodes,
  ) {}

  /** Adds a figure; codes are places in {@link ImportCodes} and in {@link KINDS}. */
  add(
    area: number,
    group: number,
    kind: number,
    period: number,
    item: number,
    value: number,
    decimals: number,
    line: number,
  ): void {
    const row = this.length;
    if (row === this.columns.area.length) this.grow();
    const { columns } = this;
    columns.area[row] = area;
    columns.group[row] = group;
    columns.kind[row] = kind;
    columns.period[row] = period;
    columns.item[row] = item;
    columns.value[row] = value;
    columns.decimals[row] = decimals;
    columns.line[row] = line;
    this.length = row + 1;
  }

  /** Says how the figure added last is written, if that is not plain. */
  print(text: string): void {
    this.printed.set(this.length - 1, text);
  }

  /** Says whether the figure added last, a thousand or more, has its thousands grouped. */
  group(grouped: boolean, text: string): void {
    // Grouping by commas has no style of its own.
    this.grouped ??= grouped && this.style === 'comma';
    if (grouped !== this.grouped) this.print(text);
  }

  /** Puts a note to the figure added last. */
  note(da: string, en: string): void {
    this.notes.set(this.length - 1, [da, en || da]);
  }

  private printStyle(): PrintStyle {
    return this.grouped ? 'da' : this.style;
  }

  private grow(): void {
    const larger = allocate(2 * this.columns.area.length);
    for (const name of NAMES) larger[name].set(this.columns[name]);
    this.columns = larger;
  }

  /** The value of a row. */
  value(row: number): number {
    return this.columns.value[row] as number;
  }

  /** The value of a row, as it is written. */
  text(row: number): string {
    return (
      this.printed.get(row) ??
      plainPrint(this.value(row), this.columns.decimals[row] as number, this.printStyle())
    );
  }

  /** The line of a row. */
  line(row: number): number {
    return this.columns.line[row] as number;
  }

  /** A row's code in a column. */
  code(column: 'area' | 'group' | 'kind' | 'period' | 'item', row: number): number {
    return this.columns[column][row] as number;
  }

  /** Keeps the rows that `keep` says, in their order. */
  retain(keep: (row: number) => boolean): void {
    let to = 0;
    const printed = new Map<number, string>();
    const notes = new Map<number, readonly [string, string]>();
    for (let row = 0; row < this.length; row += 1) {
      if (!keep(row)) continue;
      for (const name of NAMES) this.columns[name][to] = this.columns[name][row] as number;
      const [text, note] = [this.printed.get(row), this.notes.get(row)];
      if (text !== undefined) printed.set(to, text);
      if (note) notes.set(to, note);
      to += 1;
    }
    this.length = to;
    this.printed.clear();
    this.notes.clear();
    for (const [row, text] of printed) this.printed.set(row, text);
    for (const [row, note] of notes) this.notes.set(row, note);
  }

  /** The figures as a file, as if stated by `source`. */
  toFile(source: string): ObservationFile {
    const { length, columns, codes } = this;
    const filled = <K extends keyof Columns>(name: K) => columns[name].subarray(0, length) as Columns[K];
    const coded = {
      area: used(filled('area'), codes.areas.texts),
      group: used(filled('group'), codes.groups.texts),
      kind: used(filled('kind'), KINDS),
      period: used(filled('period'), codes.periods.texts),
      item: used(filled('item'), codes.items.texts),
      source: { codes: [source], column: 0 },
      indicator: { codes: [this.indicator], column: 0 },
    };
    const part = <P extends 'codes' | 'column'>(name: P) =>
      Object.fromEntries(Object.entries(coded).map(([column, own]) => [column, own[name]])) as Record<
        CodedColumn,
        (typeof coded)['area'][P]
      >;
    const sparse = <T>(map: ReadonlyMap<number, T>): (T | null)[] | null =>
      map.size === 0 ? null : Array.from({ length }, (_, row) => map.get(row) ?? null);
    return {
      version: 1,
      id: this.indicator,
      codes: part('codes'),
      print: this.printStyle(),
      columns: {
        ...part('column'),
        value: filled('value').slice(),
        decimals: same(filled('decimals')),
        printed: sparse(this.printed),
        note: sparse(this.notes),
      },
    };
  }
}
