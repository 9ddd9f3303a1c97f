/** How `npm run data:add` reads a table: as it tells of itself, with what the options say. */
import { holdsValues } from '../dataset/import/columnPlaces';
import { mappingGaps } from '../dataset/import/guess';
import { decimalsIn, describesIndicators, indicatorsIn, newIndicator } from '../dataset/import/newIndicator';
import { scaleOf } from '../dataset/import/preamble';
import { groupInHead, likelyUnit } from '../dataset/import/proposals';
import type { SourceTable } from '../dataset/import/table';
import { nearest } from '../dataset/read/nearest';
import { daAdd } from '../i18n/daAdd';
import { READINGS } from '../i18n/readings';
import type { Catalog } from '../model/catalog';
import { DIRECTIONS, type Direction, type Indicator } from '../model/codelist';
import { KINDS, type Kind } from '../model/kind';
import type { BlankUse, ColumnUse, DecimalStyle, Mapping, Measure } from '../model/mapping';

/** What is said of a table that it does not say itself; the options of `npm run data:add`. */
export interface TableOptions {
  /** `<id>`, `<id>/<gruppe>`, or either after `<kolonne>=`. */
  readonly noegletal?: readonly string[] | undefined;
  /** Heads of columns that are left out. */
  readonly uden?: readonly string[] | undefined;
  /** Whether indicators that nobody knows are made, and what such a one is if the table does not say. */
  readonly ny?: boolean | undefined;
  readonly enhed?: string | undefined;
  readonly retning?: string | undefined;
  readonly tema?: string | undefined;
  readonly type?: string | undefined;
  readonly omraade?: string | undefined;
  readonly periode?: string | undefined;
  readonly decimaler?: string | undefined;
  readonly tomme?: string | undefined;
}

const STYLES: Readonly<Record<string, DecimalStyle>> = { komma: 'comma', punktum: 'dot' };
const BLANKS: Readonly<Record<string, BlankUse>> = { ovenfor: 'above', alle: 'everybody' };

/** What an option says, of what it can say. @throws in words */
function chosen<T extends string>(option: string, text: T | undefined, allowed: readonly string[]): T | null {
  if (text !== undefined && !allowed.includes(text)) throw new Error(daAdd.choice(option, allowed));
  return text ?? null;
}

/** The place of the column of a head. @throws in words */
function columnOf(name: string, header: readonly string[]): number {
  const fold = (text: string) => text.trim().toLowerCase();
  const at = header.findIndex((head) => fold(head) === fold(name));
  if (at < 0) throw new Error(daAdd.unknownColumn(name, header));
  return at;
}

type Table = Pick<SourceTable, 'header' | 'sample' | 'unit'>;

/** A table's mapping and what is to be told of it. */
export interface AddMapping {
  readonly mapping: Mapping;
  /** Columns whose heads told their group. */
  readonly told: readonly string[];
}

/** Reads the options of one table. */
class Options {
  private readonly made: Indicator[] = [];

  constructor(
    private readonly options: TableOptions,
    private readonly table: Table,
    private readonly catalog: Catalog,
    private readonly decimals: DecimalStyle | null,
    private readonly kind: Kind,
  ) {}

  /** New indicators that the options name. */
  get newIndicators(): readonly Indicator[] {
    return this.made;
  }

  /** What a new indicator is, with what the options say if the table does not. @throws in words */
  describe(indicator: Indicator, saysDirection: boolean): Indicator {
    const { enhed, retning, tema } = this.options;
    const { units, themes } = this.catalog;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const unit = indicator.unit || (chosen('--enhed', enhed, ids(units)) ?? '');
    const theme = indicator.theme || (chosen('--tema', tema, ids(themes)) ?? '');
    const direction = saysDirection
      ? indicator.direction
      : chosen('--retning', retning as Direction, DIRECTIONS);
    const lacking = [
      ...(unit === '' ? [`--enhed (${ids(units).join(', ')})`] : []),
      ...(direction === null ? [`--retning (${DIRECTIONS.join(', ')})`] : []),
      ...(theme === '' ? [`--tema (${ids(themes).join(', ')})`] : []),
    ];
    if (direction === null || lacking.length > 0) throw new Error(daAdd.newLacks(indicator.name.da, lacking));
    return { ...indicator, unit, theme, direction, reading: READINGS[direction] };
  }

  /** A measure as an option writes it: `<id>` or `<id>/<gruppe>`. @throws in words */
  measure(text: string, columns: readonly number[]): Measure {
    const { indicators, groups } = this.catalog;
    const slash = text.lastIndexOf('/');
    const [named, group] = slash < 0 ? [text, null] : [text.slice(0, slash), text.slice(slash + 1)];
    if (group !== null && !groups.some(({ id }) => id === group))
      throw new Error(daAdd.unknownGroup(group, nearest(group, groups)));
    const known = [...indicators, ...this.made].find(({ id, name }) => id === named || name.da === named);
    const indicator = known?.id ?? this.make(named, columns);
    return { indicator, kind: this.kind, group, scale: scaleOf(this.table.unit) };
  }

  private make(name: string, columns: readonly number[]): string {
    const { indicators } = this.catalog;
    if (!this.options.ny) throw new Error(daAdd.unknownIndicator(name, nearest(name, indicators)));
    const cells = this.table.sample.flatMap((row) => columns.map((at) => row[at] ?? ''));
    const draft = { name, unit: '', theme: '', decimals: decimalsIn(cells, this.decimals) };
    const made = this.describe(newIndicator(draft, new Set(indicators.map(({ id }) => id))), false);
    this.made.push(made);
    return made.id;
  }

  /** The group that each of several columns of one indicator is of, by its head. @throws in words */
  groups(columns: readonly number[], id: string): Map<number, string> {
    const { header } = this.table;
    const { units, indicators } = this.catalog;
    const indicator = [...indicators, ...this.made].find((one) => one.id === id);
    if (!indicator) return new Map();
    const heads = (places: readonly number[]) => places.map((at) => header[at] ?? '');
    for (const at of columns) {
      const unit = likelyUnit(header[at] ?? '', units)?.id;
      if (unit !== undefined && unit !== indicator.unit)
        throw new Error(daAdd.otherUnit(header[at] ?? '', unit, id, indicator.unit));
    }
    const found = columns.map((at) => [at, groupInHead(header[at] ?? '', indicator, this.catalog)] as const);
    const open = found.flatMap(([at, group]) => (group === null ? [at] : []));
    if (open.length > 0) throw new Error(daAdd.columnsLeft(heads(open), id));
    const groups = new Map(found.flatMap(([at, group]) => (group === null ? [] : [[at, group] as const])));
    for (const group of groups.values()) {
      const same = [...groups].flatMap(([at, own]) => (own === group ? [at] : []));
      if (same.length > 1) throw new Error(daAdd.sameMeasure(heads(same), `${id}/${group}`));
    }
    return groups;
  }
}

/**
 * The mapping that a table tells of itself, with what the options say.
 * @throws in words if they are wrong or leave a gap
 */
export function mappingOf(guess: Mapping, table: Table, options: TableOptions, catalog: Catalog): AddMapping {
  const { header } = table;
  const kind = chosen('--type', options.type as Kind | undefined, KINDS) ?? 'faktisk';
  const style = chosen('--decimaler', options.decimaler, Object.keys(STYLES));
  const blanks = chosen('--tomme', options.tomme, Object.keys(BLANKS));
  const decimals = style === null ? guess.decimals : (STYLES[style] ?? null);
  const given = new Options(options, table, catalog, decimals, kind);

  const columns: ColumnUse[] = [...guess.columns];
  for (const name of options.uden ?? []) columns[columnOf(name, header)] = { role: 'ignore' };
  const named = new Set<number>();
  const forAll: string[] = [];
  for (const text of options.noegletal ?? []) {
    const own = header.findIndex((head) => head.trim() !== '' && text.startsWith(`${head.trim()}=`));
    if (own < 0 && text.includes('=')) columnOf(text.slice(0, text.indexOf('=')), header);
    if (own < 0) forAll.push(text);
    else {
      const spoken = text.slice((header[own] ?? '').trim().length + 1);
      columns[own] = { role: 'value', measure: given.measure(spoken, [own]) };
      named.add(own);
    }
  }
  const rest = columns.flatMap((use, at) => (holdsValues(use) && !named.has(at) ? [at] : []));
  const plain = rest.filter((at) => columns[at]?.role === 'value');
  const told: string[] = [];
  let { measure } = guess;
  const has = (role: ColumnUse['role']) => columns.some((use) => use.role === role);
  const [all, more] = forAll;
  if (more !== undefined) throw new Error(daAdd.severalForAll(forAll));
  if (all !== undefined) {
    const own = given.measure(all, rest);
    // Of several columns one whose head is the name of another indicator is of that.
    const open = plain.filter((at) => {
      const use = columns[at];
      const other = use?.role === 'value' ? use.measure?.indicator : undefined;
      return plain.length === 1 || other === undefined || other === own.indicator;
    });
    if (open.length <= 1) {
      measure = own;
      for (const at of open) columns[at] = { role: 'value', measure: plain.length === 1 ? null : own };
    } else if (own.group !== null || has('group')) {
      throw new Error(
        daAdd.sameMeasure(
          open.map((at) => header[at] ?? ''),
          all,
        ),
      );
    } else {
      for (const [at, group] of given.groups(open, own.indicator)) {
        columns[at] = { role: 'value', measure: { ...own, group } };
        told.push(daAdd.readColumn(header[at] ?? '', own.indicator, group));
      }
    }
  }
  const mapping: Mapping = {
    ...guess,
    columns,
    measure,
    area: has('area') ? null : (options.omraade ?? guess.area),
    period: has('period') ? null : (options.periode ?? guess.period),
    newIndicators: given.newIndicators,
    decimals,
    blanks: blanks === null ? guess.blanks : (BLANKS[blanks] ?? null),
  };
  const gaps = mappingGaps(mapping);
  if (gaps.length > 0) {
    const open = columns.flatMap((use, at) =>
      use.role === 'value' && use.measure === null && measure === null ? [header[at] ?? ''] : [],
    );
    throw new Error(daAdd.gaps(gaps, open));
  }
  return { mapping, told };
}

/**
 * A mapping with the indicators that rows name and nobody knows, as new ones.
 * @param rows some that name each of them
 * @throws in words if the options and the rows do not say what they are
 */
export function withRowIndicators(
  mapping: Mapping,
  table: Table,
  rows: readonly (readonly string[])[],
  options: TableOptions,
  catalog: Catalog,
): Mapping {
  const given = new Options(options, table, catalog, mapping.decimals, 'faktisk');
  const saysDirection = describesIndicators(table.header, 'direction');
  const made = indicatorsIn(table.header, mapping, rows, catalog).map((indicator) =>
    given.describe(indicator, saysDirection),
  );
  return { ...mapping, newIndicators: [...mapping.newIndicators, ...made] };
}
