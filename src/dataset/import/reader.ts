/**
 * Rows of a table to figures, by a mapping. Every cell is looked up by its text and every check is done once for each
 * distinct text or code, since a table may have millions of rows.
 */
import type { Catalog } from '../../model/catalog';
import type { Group, Indicator } from '../../model/codelist';
import type { ColumnUse, ImportProblemCode, Mapping, Measure, MissingReason } from '../../model/import';
import { KINDS, type Kind } from '../../model/kind';
import { parsePeriod } from '../../model/period';
import { parsePrinted } from '../../model/printed';
import { foldName } from './areaNames';
import { type AreaFinder, areaFinder } from './areas';
import { IMPORT_LIMITS, ImportError } from './failure';
import { Codes, type ImportCodes, IndicatorFigures, MOST_CODES } from './indicatorFigures';
import { missingReason, type ReadNumber, readNumber } from './numbers';
import { readPeriod } from './periods';
import { ProblemLog } from './problems';
import { idOf, type Spellings, spellings } from './spellings';
import type { RowBatch } from './table';

const DAY = 86_400_000;
/** Not known, or not to be taken. */
const NONE = -1;

/** An indicator as figures are checked against it. */
interface Slot {
  readonly indicator: Indicator;
  readonly figures: IndicatorFigures;
  /** By kind: whether it may have it. */
  readonly kinds: readonly boolean[];
  /** Whether a level of it can be below nought. */
  readonly counts: boolean;
  readonly share: boolean;
  /** Ranks are whole, from 1 to this; 0 for what is no rank. */
  readonly ranked: number;
  readonly unit: string;
}

/** A column of values and what they are of. */
interface ValueColumn {
  readonly at: number;
  readonly head: string;
  /** Null: the row's own indicator, kind and group. */
  readonly measure: Measure | null;
  /** Code of the head's period or area, or NONE where the row says. */
  readonly period: number;
  readonly area: number;
}

/** Largest rank where nobody says how many are ranked. */
const RANKED = 1_000;

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
  /** By indicator id, in the order they are met. */
  readonly figures = new Map<string, IndicatorFigures>();
  /** Groups that no list has, in the order they are met. */
  readonly newGroups: Group[] = [];
  /** By area id: how it is written. */
  readonly areaSpellings = new Map<string, Set<string>>();
  rows = 0;

  private readonly finder: AreaFinder;
  private readonly words: Spellings;
  private readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly unitTypes: ReadonlyMap<string, string>;
  private readonly today: number;
  private readonly values: readonly ValueColumn[];
  private readonly groupColumns: readonly number[];
  private readonly groupIds: Set<string>;
  /** By folded name: ids of groups that no list has. */
  private readonly newGroupOf = new Map<string, string>();
  private readonly slots = new Map<string, Slot>();
  private readonly number: ReadNumber = { value: 0, decimals: 0, grouped: false, plain: true };
  // By text of the cell.
  private readonly areaOf = new Map<string, number>();
  private readonly periodOf = new Map<string, number>();
  private readonly groupOf = new Map<string, number>();
  private readonly kindOf = new Map<string, number>();
  private readonly slotOf = new Map<string, Slot | null>();
  private readonly unitOf = new Map<string, string | null>();
  /** By code of the period: whether it begins after today. */
  private readonly future: boolean[] = [];

  constructor(
    private readonly header: readonly string[],
    private readonly mapping: Mapping,
    catalog: Catalog,
    today: Date,
  ) {
    this.finder = areaFinder(catalog.areas, mapping.areas);
    const indicators = [...catalog.indicators, ...mapping.newIndicators];
    this.words = spellings({ ...catalog, indicators });
    this.indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.unitTypes = new Map(catalog.units.map((unit) => [unit.id, unit.type]));
    this.today = today.getTime() / DAY;
    this.groupIds = new Set(catalog.groups.map(({ id }) => id));
    const everybody = this.codes.groups.at('alle');
    this.groupOf.set('', everybody);
    this.codes.items.at('1');
    this.groupColumns = this.placesOf('group');
    this.values = mapping.columns.flatMap((use, at): ValueColumn[] => {
      const head = header[at] ?? '';
      const column = { at, head, measure: mapping.measure, period: NONE, area: NONE };
      switch (use.role) {
        case 'value':
          return [{ ...column, measure: use.measure ?? mapping.measure }];
        case 'periodValue':
          return [{ ...column, period: this.periodCode(use.period) }];
        case 'areaValue':
          return [{ ...column, area: this.codes.areas.at(use.area) }];
        default:
          return [];
      }
    });
  }

  private placesOf(role: ColumnUse['role']): number[] {
    return this.mapping.columns.flatMap((use, at) => (use.role === role ? [at] : []));
  }

  private periodCode(period: string): number {
    const code = this.codes.periods.at(period);
    if (code > MOST_CODES) throw new ImportError('not-a-table');
    this.future[code] ??= (parsePeriod(period)?.start ?? 0) > this.today;
    return code;
  }

  private fail(line: number, at: number, code: ImportProblemCode, value: string, allowed?: () => string[]) {
    this.problems.add(line, this.header[at] ?? '', code, value, allowed);
  }

  private findArea(text: string): number {
    const id = this.finder.find(text);
    const code = id === null ? NONE : this.codes.areas.at(id);
    this.areaOf.set(text, code);
    if (id !== null) {
      const spellings = this.areaSpellings.get(id) ?? new Set();
      this.areaSpellings.set(id, spellings.add(text.trim()));
    }
    return code;
  }

  /** The code of a row's area; NONE when it is not known, which is then reported. */
  private area(row: readonly string[], at: number, line: number): number {
    const text = row[at] as string;
    const code = this.areaOf.get(text) ?? this.findArea(text);
    if (code !== NONE) return code;
    // What the reader has said is to be left out is no mistake.
    if (Object.hasOwn(this.mapping.areas, text)) return NONE;
    const now = this.finder.now(text);
    if (now.length > 0) this.fail(line, at, 'former-municipality', text, () => [...now]);
    else this.fail(line, at, 'unknown-area', text, () => [...this.finder.near(text)]);
    return NONE;
  }

  private period(row: readonly string[], at: number, line: number): number {
    const text = row[at] as string;
    let code = this.periodOf.get(text);
    if (code === undefined) {
      const read = readPeriod(text);
      code = read === null ? NONE : this.periodCode(read);
      this.periodOf.set(text, code);
    }
    if (code === NONE) this.fail(line, at, 'malformed-period', text, () => ['2023', '2023K3', '2023M09']);
    return code;
  }

  private findGroup(text: string): number {
    const chosen = Object.hasOwn(this.mapping.groups, text) ? this.mapping.groups[text] : undefined;
    let id = chosen ?? this.words.group(text);
    if (id === '') return NONE;
    const fold = foldName(text);
    id ??= this.newGroupOf.get(fold) ?? null;
    if (id === null) {
      const made = idOf(text, 'gruppe');
      id = made;
      for (let n = 2; this.groupIds.has(id); n += 1) id = `${made}-${n}`;
      this.newGroupOf.set(fold, id);
      this.newGroups.push({ id, name: { da: text, en: text }, sort: 'målgruppe', parent: null });
      if (this.newGroups.length > IMPORT_LIMITS.groups) {
        throw new ImportError('too-many-groups', String(IMPORT_LIMITS.groups));
      }
    }
    this.groupIds.add(id);
    return this.codes.groups.at(id);
  }

  /** The code of a row's group; several columns of groups make one, of those that are not the whole. */
  private group(row: readonly string[]): number {
    const { groupColumns } = this;
    if (groupColumns.length === 0) return 0;
    let text = row[groupColumns[0] as number] as string;
    if (groupColumns.length > 1) {
      text = groupColumns
        .map((at) => (row[at] as string).trim())
        .filter((part) => this.words.group(part) !== 'alle')
        .join(', ');
    }
    let code = this.groupOf.get(text);
    if (code === undefined) {
      code = this.findGroup(text.trim());
      this.groupOf.set(text, code);
    }
    return code;
  }

  private slot(id: string): Slot {
    const known = this.slots.get(id);
    if (known) return known;
    const indicator = this.indicators.get(id) as Indicator;
    const figures = new IndicatorFigures(id, this.mapping.decimals ?? 'comma', this.codes);
    this.figures.set(id, figures);
    const type = this.unitTypes.get(indicator.unit);
    const slot: Slot = {
      indicator,
      figures,
      kinds: KINDS.map((kind) => indicator.kinds.includes(kind)),
      counts: type === 'antal' && indicator.nature !== 'afvigelse' && indicator.nature !== 'regnestykke',
      share: type === 'procent' && indicator.nature === 'fordeling',
      ranked: type === 'placering' ? (indicator.ranked ?? RANKED) : 0,
      unit: indicator.unit,
    };
    this.slots.set(id, slot);
    return slot;
  }

  private indicator(row: readonly string[], at: number, line: number): Slot | null {
    const text = row[at] as string;
    let slot = this.slotOf.get(text);
    if (slot === undefined) {
      const id = this.words.indicator(text);
      slot = id === null ? null : this.slot(id);
      this.slotOf.set(text, slot);
    }
    if (slot === null) this.fail(line, at, 'unknown-indicator', text);
    return slot;
  }

  private kind(row: readonly string[], at: number, line: number): number {
    const text = row[at] as string;
    let kind = this.kindOf.get(text);
    if (kind === undefined) {
      const found: Kind | null = text.trim() === '' ? 'faktisk' : this.words.kind(text);
      kind = found === null ? NONE : KINDS.indexOf(found);
      this.kindOf.set(text, kind);
    }
    if (kind === NONE) this.fail(line, at, 'unknown-kind', text, () => [...KINDS]);
    return kind;
  }

  private unit(row: readonly string[], at: number, line: number, slot: Slot): boolean {
    const text = row[at] as string;
    let unit = this.unitOf.get(text);
    if (unit === undefined) {
      unit = text.trim() === '' ? '' : this.words.unit(text);
      this.unitOf.set(text, unit);
    }
    if (unit === '' || unit === slot.unit) return true;
    this.fail(line, at, 'unit-mismatch', text, () => [slot.unit]);
    return false;
  }

  /** Whether a number can be what it is said to be; reported when it cannot. */
  private plausible(
    slot: Slot,
    kind: number,
    period: number,
    value: number,
    line: number,
    at: number,
    cell: string,
  ) {
    const change = KINDS[kind] === 'aendring';
    if (!slot.kinds[kind]) {
      this.fail(line, at, 'kind-not-allowed', KINDS[kind] ?? '', () => [...slot.indicator.kinds]);
    } else if (slot.counts && value < 0 && !change) this.fail(line, at, 'negative-count', cell);
    else if (slot.share && (value < 0 || value > 100)) this.fail(line, at, 'impossible-percent', cell);
    else if (slot.ranked > 0 && !change && !(Number.isInteger(value) && value >= 1 && value <= slot.ranked)) {
      this.fail(line, at, 'rank-out-of-range', cell, () => [String(slot.ranked)]);
    } else if (this.future[period] && KINDS[kind] === 'faktisk') {
      this.fail(line, at, 'future-period', this.codes.periods.texts[period] ?? '');
    } else return true;
    return false;
  }

  /** Reads some rows. @throws {ImportError} `too-many-groups` */
  read({ rows, lines }: Pick<RowBatch, 'rows' | 'lines'>): void {
    const { mapping, header, values, number } = this;
    const style = mapping.decimals ?? 'comma';
    const [areaAt = NONE] = this.placesOf('area');
    const [periodAt = NONE] = this.placesOf('period');
    const [indicatorAt = NONE] = this.placesOf('indicator');
    const [kindAt = NONE] = this.placesOf('kind');
    const [unitAt = NONE] = this.placesOf('unit');
    const [itemAt = NONE] = this.placesOf('item');
    const [printedAt = NONE] = this.placesOf('printed');
    const [noteAt = NONE] = this.placesOf('note');
    const [noteEnAt = NONE] = this.placesOf('noteEn');
    const fixedArea = mapping.area === null ? NONE : this.codes.areas.at(mapping.area);
    const fixedPeriod = mapping.period === null ? NONE : this.periodCode(mapping.period);

    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as readonly string[];
      const line = lines[i] as number;
      this.rows += 1;
      if (row.length < header.length) {
        this.fail(line, row.length, 'missing-field', row.join(' | '), () => [String(header.length)]);
        continue;
      }
      if (row.length > header.length && row.slice(header.length).some((cell) => cell.trim() !== '')) {
        this.fail(line, header.length, 'extra-field', row.slice(header.length).join(' | '), () => [
          String(header.length),
        ]);
        continue;
      }
      let rowArea = fixedArea;
      if (areaAt !== NONE) {
        rowArea = this.area(row, areaAt, line);
        if (rowArea === NONE) continue;
      }
      let rowPeriod = fixedPeriod;
      if (periodAt !== NONE) {
        rowPeriod = this.period(row, periodAt, line);
        if (rowPeriod === NONE) continue;
      }
      let slot: Slot | null = null;
      if (indicatorAt !== NONE) {
        slot = this.indicator(row, indicatorAt, line);
        if (slot === null) continue;
      }
      let rowKind = 0;
      if (kindAt !== NONE) {
        rowKind = this.kind(row, kindAt, line);
        if (rowKind === NONE) continue;
      }
      const rowGroup = this.group(row);
      if (rowGroup === NONE) continue;
      const item = itemAt === NONE ? 0 : this.codes.items.at((row[itemAt] as string).trim() || '1');
      if (item > MOST_CODES) throw new ImportError('not-a-table');

      for (const column of values) {
        const raw = row[column.at] as string;
        const cell = raw.trim();
        const outcome = readNumber(cell, style, number);
        if (outcome === 'missing') {
          const reason = missingReason(cell) ?? 'empty';
          this.missing[reason] = (this.missing[reason] ?? 0) + 1;
          continue;
        }
        if (outcome !== 'number') {
          const code = outcome === 'malformed' ? 'malformed-number' : 'other-decimals';
          this.fail(line, column.at, code, cell, () => (style === 'comma' ? ['1234,5'] : ['1234.5']));
          continue;
        }
        const { measure } = column;
        const own = slot ?? (measure === null ? null : this.slot(measure.indicator));
        if (own === null) continue;
        const kind = measure === null || kindAt !== NONE ? rowKind : KINDS.indexOf(measure.kind);
        const period = column.period === NONE ? rowPeriod : column.period;
        const area = column.area === NONE ? rowArea : column.area;
        if (period === NONE || area === NONE) continue;
        const scale = measure === null ? 1 : measure.scale;
        const value = scale === 1 ? number.value : Number((number.value * scale).toPrecision(15));
        if (unitAt !== NONE && !this.unit(row, unitAt, line, own)) continue;
        if (!this.plausible(own, kind, period, value, line, column.at, cell)) continue;
        const printed = printedAt === NONE ? '' : (row[printedAt] as string).trim();
        if (printed !== '' && !agrees(printed, value)) {
          this.fail(line, printedAt, 'printed-mismatch', printed, () => [cell]);
          continue;
        }
        const group =
          measure === null || measure.group === null ? rowGroup : this.measureGroup(measure.group);
        const decimals = Math.min(number.decimals, own.indicator.decimals);
        own.figures.add(area, group, kind, period, item, value, decimals, line);
        if (printed !== '') own.figures.print(printed);
        else if (scale !== 1) own.figures.print(scaled(cell, scale));
        else if (!number.plain || decimals !== number.decimals) own.figures.print(cell);
        else if (value >= 1000 || value <= -1000) own.figures.group(number.grouped, cell);
        if (noteAt !== NONE) {
          const note = (row[noteAt] as string).trim();
          if (note !== '') own.figures.note(note, noteEnAt === NONE ? '' : (row[noteEnAt] as string).trim());
        }
      }
    }
  }

  private measureGroup(id: string): number {
    return this.codes.groups.at(id);
  }
}

/** Whether a printed figure has the size of a value, as the data files demand (`readReferat.ts`). */
function agrees(printed: string, value: number): boolean {
  const read = parsePrinted(printed);
  return read !== null && Math.abs(read.magnitude - Math.abs(value)) <= 1e-9 * Math.max(1, read.magnitude);
}

/** A cell of a column in thousands, millions or billions, as it is said: `12,5 mio.`. */
function scaled(cell: string, scale: number): string {
  const word = scale === 1e3 ? 'tusind' : scale === 1e6 ? 'mio.' : scale === 1e9 ? 'mia.' : `× ${scale}`;
  return `${cell} ${word}`;
}
