/**
 * How tables have been read, kept for the next file with the same heads. Many tables have the same heads: what columns
 * are for and how areas are spelled is kept by the heads alone, what the numbers are only if the file itself says
 * which table it is.
 */
import type { Catalog } from '../../model/catalog';
import type { Remembered } from '../../model/import';
import type { ColumnUse, Mapping, Measure } from '../../model/mapping';
import { statedPeriod } from './columnLook';
import { readPeriod } from './periods';
import type { SourceTable } from './table';

/** Ids of tables, as their publishers name the files: `AUS08`, `Y30R21`. */
const TABLE_ID = /(?<!\p{L})(?:\p{Lu}{2,10}\d{1,4}\p{Lu}?|Y\d{2}\p{Lu}\d{2,3})(?![\p{L}\d])/u;

/**
 * What tables with the same columns have in common: their heads, but for those that name a period each.
 * @param identity what the table says of itself ({@link tableIdentity}), '' for all that have the heads
 */
function signatureOf(header: readonly string[], identity = ''): string {
  const heads = header
    .map((head) => (readPeriod(head) ? '#' : head.trim().toLowerCase()))
    .filter(
      // Months are added from file to file; how many there are does not matter.
      (head, i, all) => head !== '#' || all[i - 1] !== '#',
    );
  return JSON.stringify(identity === '' ? heads : [...heads, { said: identity }]);
}

/**
 * What a table says of which table it is: its title, the id its publisher gives it, and the one text of each column that
 * is left out, as a selection may be named there alone. '' if it says nothing.
 * @param file name of the file
 */
function tableIdentity(
  { title, publisher, sample }: Pick<SourceTable, 'title' | 'publisher' | 'sample'>,
  file: string,
  columns: Mapping['columns'],
): string {
  const id = publisher === '' ? '' : (TABLE_ID.exec(file)?.[0] ?? '');
  if (title.trim() === '' && id === '') return '';
  const selected = columns.flatMap(({ role }, at) => {
    if (role !== 'ignore') return [];
    const [text, ...more] = new Set(sample.map((row) => (row[at] ?? '').trim()));
    return text === undefined || more.length > 0 || statedPeriod(text) ? [] : [text];
  });
  return JSON.stringify([title.trim(), id, ...selected]);
}

/** Codes that are known by the column they stand in alone (`strippedCodes`). */
const SHORT_CODE = /^\d{1,2}$/;

/** A mapping without what only its own file can say: the area and the period of all rows, and what short codes are. */
function withoutRows(mapping: Mapping): Mapping {
  const areas = Object.entries(mapping.areas).filter(([spelling]) => !SHORT_CODE.test(spelling));
  return { ...mapping, area: null, period: null, areas: Object.fromEntries(areas), newGroups: [] };
}

/** The part of a mapping that all tables with the same heads may share: not what the numbers are. */
function withoutMeasures(mapping: Mapping): Mapping {
  return {
    ...withoutRows(mapping),
    columns: mapping.columns.map((use) => (use.role === 'value' ? { ...use, measure: null } : use)),
    measure: null,
    newIndicators: [],
    // That a name is a new indicator is stated by the indicator itself.
    indicators: Object.fromEntries(
      Object.entries(mapping.indicators ?? {}).filter(([id, meant]) => id !== meant),
    ),
  };
}

/**
 * A remembered mapping for the columns of another file: heads that name periods are read anew, and what measures an
 * indicator that is there no more is open again.
 * @returns null if the columns are not the same
 */
function fitMapping(mapping: Mapping, header: readonly string[], catalog: Catalog): Mapping | null {
  const known = new Set([...catalog.indicators, ...mapping.newIndicators].map(({ id }) => id));
  const still = (measure: Measure | null) => (measure && known.has(measure.indicator) ? measure : null);
  const wide = mapping.columns.some(({ role }) => role === 'periodValue');
  const fixed = mapping.columns.filter(({ role }) => role !== 'periodValue');
  let next = 0;
  const columns = header.map((head): ColumnUse => {
    const period = wide ? readPeriod(head) : null;
    if (period) return { role: 'periodValue', period };
    const use = fixed[next] ?? { role: 'ignore' };
    next += 1;
    return use.role === 'value' ? { ...use, measure: still(use.measure) } : use;
  });
  return next === fixed.length ? { ...mapping, columns, measure: still(mapping.measure) } : null;
}

/** A guess with the columns and the answers of an earlier file. What a head states of its values is kept. */
function withColumns(guess: Mapping, kept: Mapping): Mapping {
  return {
    ...guess,
    columns: kept.columns.map((use, at) => {
      const guessed = guess.columns[at];
      return use.role === 'value' && guessed?.role === 'value' ? guessed : use;
    }),
    areas: { ...guess.areas, ...kept.areas },
    groups: { ...guess.groups, ...kept.groups },
    indicators: { ...guess.indicators, ...kept.indicators },
  };
}

/** The mappings that are kept, by their signatures. */
type Kept = (signature: string) => Promise<Mapping | undefined>;

/**
 * How a table is read by what is remembered, and what of it is; the guess alone if that says the same.
 * @param file name of the file
 */
export async function recallMapping(
  guess: Mapping,
  table: Pick<SourceTable, 'header' | 'title' | 'publisher' | 'sample'>,
  file: string,
  catalog: Catalog,
  kept: Kept,
): Promise<{ mapping: Mapping; remembered: Remembered | null }> {
  const { header } = table;
  const fitted = async (signature: string) => {
    const mapping = await kept(signature);
    return mapping ? fitMapping(mapping, header, catalog) : null;
  };
  const last = await fitted(signatureOf(header));
  if (!last) return { mapping: guess, remembered: null };
  const identity = tableIdentity(table, file, last.columns);
  const same = identity === '' ? null : await fitted(signatureOf(header, identity));
  if (same) {
    // What can only be of this file is what it says itself: how decimals are written, and where and when all rows are.
    const { area, period, decimals, newGroups } = guess;
    // Whether heads are written once is a matter of this file too; what was answered goes on being answered.
    const blanks = guess.blanks ?? (same.blanks === 'refuse' ? null : same.blanks);
    const areas = { ...guess.areas, ...same.areas };
    const indicators = new Map([...guess.newIndicators, ...same.newIndicators].map((own) => [own.id, own]));
    const newIndicators = [...indicators.values()];
    return {
      mapping: {
        ...same,
        area,
        period,
        decimals,
        blanks,
        areas,
        newIndicators,
        newGroups,
        indicators: { ...guess.indicators, ...same.indicators },
      },
      remembered: 'table',
    };
  }
  const mapping = withColumns(guess, withoutMeasures(last));
  return { mapping, remembered: sameAs(mapping, guess) ? null : 'columns' };
}

/** Whether two mappings read alike; the order of their answers does not matter. */
function sameAs(one: Mapping, other: Mapping): boolean {
  const parts = ({ columns, areas, groups, indicators }: Mapping) =>
    JSON.stringify([
      columns,
      ...[areas, groups, indicators].map((answers) => Object.entries(answers).sort()),
    ]);
  return parts(one) === parts(other);
}

/** What is to be kept of a mapping, by signature: for all tables with its heads, and for the very same table. */
export function mappingsToKeep(
  mapping: Mapping,
  table: Pick<SourceTable, 'header' | 'title' | 'publisher' | 'sample'>,
  file: string,
): readonly (readonly [signature: string, mapping: Mapping])[] {
  const identity = tableIdentity(table, file, mapping.columns);
  const { header } = table;
  const all = [signatureOf(header), withoutMeasures(mapping)] as const;
  return identity === '' ? [all] : [all, [signatureOf(header, identity), withoutRows(mapping)]];
}
