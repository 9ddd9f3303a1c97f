/** Rows of a table to figures, by a mapping. */
import type { Catalog, ObservationFile } from '../../model/catalog';
import type { Group } from '../../model/codelist';
import { MOST_PRINTED } from '../../model/decimals';
import type { ImportProblemCode, MissingReason } from '../../model/import';
import { KINDS } from '../../model/kind';
import type { Mapping, Measure } from '../../model/mapping';
import { unneutral } from '../csv/neutral';
import { implausible, ranksOf } from '../read/figureRules';
import { rowFiller } from './blanks';
import { type ColumnPlaces, columnPlaces, NOWHERE } from './columnPlaces';
import { removeDuplicates } from './duplicates';
import { ImportError } from './failure';
import { isNoteText, loneText } from './footnotes';
import { Codes, type ImportCodes, type IndicatorFigures, MOST_CODES } from './indicatorFigures';
import { missingReason, numberProblem, type ReadNumber, readNumber } from './numbers';
import { printedMatches, withScale } from './printedCell';
import { ProblemLog } from './problems';
import { LEFT_OUT, NONE, RowCodes } from './rowCodes';
import { type Slot, Slots } from './slots';
import type { RowBatch } from './table';

/** A column of values and what they are of. */
interface ValueColumn {
  readonly at: number;
  /** Null: the row's own indicator and kind. */
  readonly measure: Measure | null;
  /** The slot of the measure; null without one, or if its indicator is not known. */
  readonly slot: Slot | null;
  /** Place in `KINDS`, codes of group, period and area; NONE if the row says. */
  readonly kind: number;
  readonly group: number;
  readonly period: number;
  readonly area: number;
}

/** What a row says of all its values; one object, written anew for each row. */
interface RowFacts {
  line: number;
  area: number;
  period: number;
  group: number;
  kind: number;
  item: number;
  /** Null if no column names the indicator. */
  slot: Slot | null;
}

/** Rows with nothing but a text that are held until it is known what follows. */
const MOST_LONE = 200;

/** Indicators that are not known, and rows of each, that are kept. */
const EXAMPLES = 50;
const OBSERVED = KINDS.indexOf('faktisk');

/** Reads rows by a mapping and gathers what is to be told of them. */
export class FigureReader {
  readonly codes: ImportCodes = {
    areas: new Codes(),
    groups: new Codes(),
    periods: new Codes(),
    items: new Codes(),
  };
  readonly problems = new ProblemLog();
  readonly missing: Partial<Record<MissingReason, number>> = {};
  /** How many rows are left out as the mapping says, by the text in the column of areas. */
  readonly omitted = new Map<string, number>();
  /** Notes under the table. */
  readonly notes: string[] = [];
  /** Rows of indicators that are not known, the first few of each, by which they can be proposed as new ones. */
  readonly unknown = new Map<string, (readonly string[])[]>();
  rows = 0;

  private readonly slots: Slots;
  private readonly rowCodes: RowCodes;
  private readonly places: ColumnPlaces;
  private readonly values: readonly ValueColumn[];
  /** Gives rows the heads that stand above them; null if a row has its own. */
  private readonly fill: ReturnType<typeof rowFiller> | null;
  private readonly number: ReadNumber = { value: 0, decimals: 0, grouped: false, plain: true };
  private readonly row: RowFacts;
  /** The last rows, if each has nothing but a text: notes, if nothing follows. */
  private readonly lone: { readonly cells: readonly string[]; readonly line: number }[] = [];

  constructor(
    private readonly header: readonly string[],
    private readonly mapping: Mapping,
    catalog: Catalog,
    today: Date,
  ) {
    this.slots = new Slots(mapping, catalog, this.codes);
    this.rowCodes = new RowCodes(mapping, this.codes, this.slots.words, catalog, today);
    this.places = columnPlaces(mapping);
    this.row = {
      line: 0,
      area: this.rowCodes.areaOfId(mapping.area),
      period: this.rowCodes.periodCode(mapping.period),
      group: this.codes.groups.at('alle'),
      kind: OBSERVED,
      item: this.places.item === NOWHERE ? this.codes.items.at('1') : 0,
      slot: null,
    };
    this.values = this.valueColumns();
    this.fill = mapping.blanks === 'above' ? rowFiller(mapping.columns) : null;
  }

  /** By indicator id, in the order they are met. */
  get figures(): ReadonlyMap<string, IndicatorFigures> {
    return this.slots.figures;
  }

  /** Groups that no list has, in the order they are met. */
  get newGroups(): readonly Group[] {
    return this.rowCodes.newGroups;
  }

  /** By area id: how it is written. */
  get areaSpellings(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.rowCodes.areaSpellings;
  }

  /** Reads some rows. @throws {ImportError} `too-many-groups`; `not-a-table` if every row is another period or item */
  read({ rows, lines }: Pick<RowBatch, 'rows' | 'lines'>): void {
    for (let i = 0; i < rows.length; i += 1) {
      const cells = rows[i] as readonly string[];
      const line = lines[i] as number;
      if (this.header.length > 1 && loneText(cells) !== null && this.lone.length < MOST_LONE) {
        this.lone.push({ cells, line });
        continue;
      }
      this.takeLone();
      this.take(cells, line);
    }
  }

  /** Takes rows with nothing but a text as rows like any other, as something follows them. */
  private takeLone(): void {
    if (this.lone.length === 0) return;
    for (const { cells, line } of this.lone) this.take(cells, line);
    this.lone.length = 0;
  }

  private take(cells: readonly string[], line: number): void {
    this.rows += 1;
    this.row.line = line;
    if (!this.isWhole(cells)) return;
    const whole = this.fill ? this.fill(cells) : cells;
    if (whole === null || !this.readRow(whole)) return;
    for (const column of this.values) this.readValue(column, whole);
  }

  /** Whether a row under the table, with nothing but a text, is a note: an area without numbers is none. */
  private isNote(cells: readonly string[]): boolean {
    const text = loneText(cells);
    if (text === null || !isNoteText(text)) return false;
    return this.rowCodes.area(text) === NONE && this.rowCodes.areasNow(text).length === 0;
  }

  /** Takes notes from the rows that nothing follows. */
  private takeNotes(): void {
    for (const row of this.lone.splice(0)) {
      if (this.isNote(row.cells)) this.notes.push(loneText(row.cells) ?? '');
      else this.take(row.cells, row.line);
    }
  }

  /**
   * Takes out what is stated twice, once all rows have been read.
   * @returns what is left by indicator, of no source, and how many figures were stated twice with the same value
   */
  finish(): { files: ReadonlyMap<string, ObservationFile>; repeated: number } {
    this.takeNotes();
    const files = new Map<string, ObservationFile>();
    let repeated = 0;
    for (const [id, figures] of this.figures) {
      repeated += removeDuplicates(figures, this.codes, this.problems);
      if (figures.length > 0) files.set(id, figures.toFile(''));
    }
    return { files, repeated };
  }

  private valueColumns(): ValueColumn[] {
    const { mapping, rowCodes } = this;
    return mapping.columns.flatMap((use, at): ValueColumn[] => {
      if (use.role !== 'value' && use.role !== 'periodValue' && use.role !== 'areaValue') return [];
      const measure = (use.role === 'value' ? use.measure : null) ?? mapping.measure;
      return [
        {
          at,
          measure,
          slot: measure && this.slots.of(measure.indicator),
          kind: measure === null || this.places.kind !== NOWHERE ? NONE : KINDS.indexOf(measure.kind),
          group: measure === null || measure.group === null ? NONE : rowCodes.group(measure.group),
          period: use.role === 'periodValue' ? rowCodes.periodCode(use.period) : NONE,
          area: use.role === 'areaValue' ? rowCodes.areaOfId(use.area) : NONE,
        },
      ];
    });
  }

  /** Tells what is wrong in a row. @returns false, for the row or the value is not taken */
  private fail(at: number, code: ImportProblemCode, value: string, allowed?: () => readonly string[]): false {
    this.problems.add(this.row.line, this.header[at] ?? '', code, value, allowed);
    return false;
  }

  /** Whether a row has as many cells as there are heads. */
  private isWhole(cells: readonly string[]): boolean {
    const { length } = this.header;
    if (cells.length === length) return true;
    const allowed = () => [String(length)];
    if (cells.length < length) return this.fail(cells.length, 'missing-field', cells.join(' | '), allowed);
    const more = cells.slice(length);
    return (
      more.every((cell) => cell.trim() === '') || this.fail(length, 'extra-field', more.join(' | '), allowed)
    );
  }

  /** Reads what goes for all values of a row into `row`. @returns whether its values are to be read */
  private readRow(cells: readonly string[]): boolean {
    const { places, row, rowCodes } = this;
    if (places.area !== NOWHERE) {
      row.area = rowCodes.area(cells[places.area] as string);
      if (row.area === LEFT_OUT) return this.leaveOut(cells[places.area] as string);
      if (row.area < 0) return this.failArea(cells[places.area] as string);
    }
    const [periodAt, more] = places.periods;
    if (periodAt !== undefined) {
      const text =
        more === undefined
          ? (cells[periodAt] as string)
          : places.periods.map((at) => (cells[at] as string).trim()).join(' ');
      row.period = rowCodes.period(text);
      if (row.period < 0)
        return this.fail(periodAt, 'malformed-period', text.trim(), () => ['2023', '2023K3', '2023M09']);
    }
    if (places.indicator !== NOWHERE) {
      row.slot = this.slots.named(cells[places.indicator] as string);
      if (row.slot === null) return this.failIndicator(cells, places.indicator);
    }
    if (places.kind !== NOWHERE) {
      row.kind = rowCodes.kind(cells[places.kind] as string);
      if (row.kind < 0)
        return this.fail(places.kind, 'unknown-kind', (cells[places.kind] as string).trim(), () => KINDS);
    }
    const [groupAt, another] = places.groups;
    if (groupAt !== undefined) {
      row.group = rowCodes.group(
        another === undefined
          ? (cells[groupAt] as string)
          : rowCodes.joinGroups(places.groups.map((at) => cells[at] as string)),
      );
      if (row.group === NONE) return this.failGroup(cells);
      if (row.group === LEFT_OUT) return false;
    }
    if (places.item !== NOWHERE) {
      row.item = this.codes.items.at((cells[places.item] as string).trim() || '1');
      if (row.item > MOST_CODES) throw new ImportError('not-a-table');
    }
    return true;
  }

  private leaveOut(cell: string): false {
    const text = cell.trim();
    this.omitted.set(text, (this.omitted.get(text) ?? 0) + 1);
    return false;
  }

  private failArea(cell: string): false {
    const text = cell.trim();
    const now = this.rowCodes.areasNow(text);
    const { area } = this.places;
    return now.length > 0
      ? this.fail(area, 'former-municipality', text, () => now)
      : this.fail(area, 'unknown-area', text, () => this.rowCodes.areasNear(text));
  }

  private failGroup(cells: readonly string[]): false {
    const empty = this.places.groups.find((at) => (cells[at] as string).trim() === '');
    return this.fail(empty ?? NOWHERE, 'missing-group', '');
  }

  private failIndicator(cells: readonly string[], at: number): false {
    const text = (cells[at] as string).trim();
    const seen = this.unknown.get(text);
    if (seen && seen.length < EXAMPLES) seen.push(cells);
    else if (!seen && this.unknown.size < EXAMPLES) this.unknown.set(text, [cells]);
    return this.fail(at, 'unknown-indicator', text);
  }

  /** Reads one value and adds its figure. */
  private readValue(column: ValueColumn, cells: readonly string[]): void {
    const { mapping, number, places, row } = this;
    const { at, measure } = column;
    const style = mapping.decimals ?? 'comma';
    const cell = (cells[at] as string).trim();
    const outcome = readNumber(cell, style, number);
    if (outcome === 'missing') {
      const reason = missingReason(cell) ?? 'empty';
      this.missing[reason] = (this.missing[reason] ?? 0) + 1;
      return;
    }
    if (outcome !== 'number') {
      const code = outcome === 'malformed' ? numberProblem(cell) : outcome;
      this.fail(at, code, cell, () => (style === 'comma' ? ['1234,5'] : ['1234.5']));
      return;
    }
    const slot = row.slot ?? column.slot;
    const period = column.period === NONE ? row.period : column.period;
    const area = column.area === NONE ? row.area : column.area;
    if (slot === null) {
      if (measure !== null) this.fail(at, 'unknown-indicator', measure.indicator);
      return;
    }
    // A mapping that leaves them open is not complete (`mappingGaps`).
    if (period < 0 || area < 0) return;
    const kind = column.kind === NONE ? row.kind : column.kind;
    const scale = measure === null ? 1 : measure.scale;
    const value = scale === 1 ? number.value : Number((number.value * scale).toPrecision(15));
    if (places.unit !== NOWHERE && !this.isUnit(cells[places.unit] as string, slot)) return;
    if (!this.isPlausible(slot, kind, period, value, at, cell)) return;
    const printed = places.printed === NOWHERE ? '' : unneutral((cells[places.printed] as string).trim());
    if (printed !== '' && !printedMatches(printed, value, style === 'dot')) {
      this.fail(places.printed, 'printed-mismatch', printed, () => [cell]);
      return;
    }
    const { figures, indicator } = slot;
    const stated = scale === 1 ? number.decimals : Math.max(0, number.decimals - Math.log10(scale));
    const most = printed === '' ? indicator.decimals : MOST_PRINTED;
    const decimals = Math.min(Math.round(stated), most);
    const group = column.group === NONE ? row.group : column.group;
    figures.add(area, group, kind, period, row.item, value, decimals, row.line);
    if (printed !== '') figures.print(printed);
    else if (scale !== 1) figures.print(withScale(cell, scale));
    else if (!number.plain || decimals !== number.decimals) figures.print(cell);
    else if (value >= 1000 || value <= -1000) figures.group(number.grouped, cell);
    if (places.note !== NOWHERE) {
      const note = unneutral((cells[places.note] as string).trim());
      if (note !== '')
        figures.note(
          note,
          places.noteEn === NOWHERE ? '' : unneutral((cells[places.noteEn] as string).trim()),
        );
    }
  }

  private isUnit(text: string, { indicator }: Slot): boolean {
    const unit = this.rowCodes.unit(text);
    if (unit === '' || unit === indicator.unit) return true;
    return this.fail(this.places.unit, 'unit-mismatch', text.trim(), () => [indicator.unit]);
  }

  private isPlausible(
    { rules, indicator }: Slot,
    kind: number,
    period: number,
    value: number,
    at: number,
    cell: string,
  ): boolean {
    const why = implausible(rules, kind, value);
    if (why === 'kind-not-allowed') return this.fail(at, why, KINDS[kind] ?? '', () => indicator.kinds);
    if (why === 'rank-out-of-range') return this.fail(at, why, cell, () => [ranksOf(rules)]);
    if (why !== null) return this.fail(at, why, cell);
    if (kind !== OBSERVED || !this.rowCodes.isFuture(period)) return true;
    return this.fail(at, 'future-period', this.codes.periods.texts[period] ?? '');
  }
}
