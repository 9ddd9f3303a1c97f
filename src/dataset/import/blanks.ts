/**
 * Heads of rows that are written once: a matrix has “Mænd” beside the first of its areas and nothing beside the others. What
 * an empty cell means is read from the whole shape of the table, or asked.
 */
import { at } from '../../model/at';
import type { BlankUse, ColumnUse } from '../../model/mapping';
import { isTotal } from './areas';
import { holdsValues } from './columnPlaces';

type Columns = readonly ColumnUse[];
type Row = readonly string[];

const HEADS: readonly ColumnUse['role'][] = ['area', 'period', 'group', 'indicator'];

/** Places of the columns before the first value that say what a row is of. */
function headsOf(columns: Columns): number[] {
  const values = columns.findIndex(holdsValues);
  return columns.flatMap(({ role }, place) => (place < values && HEADS.includes(role) ? [place] : []));
}

const isBlank = (row: Row, place: number): boolean => (row[place] ?? '').trim() === '';

/**
 * Reads rows whose heads are written once, one after another.
 * @returns the row with its heads, or null for one that has nothing but the head of those below it
 */
export function rowFiller(columns: Columns): (cells: Row) => Row | null {
  const heads = headsOf(columns);
  const values = columns.flatMap((use, place) => (holdsValues(use) ? [place] : []));
  const above = heads.map(() => '');
  return (cells) => {
    let first = 0;
    while (first < heads.length && isBlank(cells, at(heads, first))) first += 1;
    // Without any head of its own a row is not of what stands above it.
    if (first === heads.length) return cells;
    for (let i = first; i < heads.length; i += 1) above[i] = cells[at(heads, i)] ?? '';
    const opens = heads.slice(first).some((place) => isBlank(cells, place));
    if (opens && values.every((place) => isBlank(cells, place))) return null;
    if (first === 0) return cells;
    const filled = cells.slice();
    for (let i = 0; i < first; i += 1) filled[at(heads, i)] = at(above, i);
    return filled;
  };
}

/**
 * Whether the first rows have the shape of a matrix with its heads written once: nothing is written twice in succession,
 * every block of rows has the same heads within it, and no two rows are of the same.
 */
function isOutline(rows: readonly Row[], heads: readonly number[], others: readonly number[]): boolean {
  const starts = rows.map((row) => heads.findIndex((place) => !isBlank(row, place)));
  const once = heads.map((_, i) => starts.some((start) => start > i));
  const above = heads.map(() => '');
  const keys = new Set<string>();
  /** By head: what stands to the right of it, block by block. */
  const blocks: string[][][] = heads.map(() => []);
  for (const [r, row] of rows.entries()) {
    const start = at(starts, r);
    if (start < 0 || (r === 0 && start > 0)) return false;
    const own = heads.map((place) => (row[place] ?? '').trim());
    if (own.slice(start).includes('')) return false;
    if (once[start] && own[start] === above[start]) return false;
    own.forEach((text, i) => {
      if (i >= start) above[i] = text;
    });
    const key = JSON.stringify([...above, ...others.map((place) => (row[place] ?? '').trim())]);
    if (keys.has(key)) return false;
    keys.add(key);
    for (const [i, list] of blocks.entries()) {
      if (start <= i) list.push([]);
      at(list, -1).push(JSON.stringify(own.slice(i + 1)));
    }
  }
  return blocks.every((list, i) => {
    if (!once[i]) return true;
    const [first = []] = list;
    return list.every(
      (block, n) =>
        // The first rows may end in the middle of a block.
        (block.length === first.length || (n === list.length - 1 && block.length < first.length)) &&
        block.every((text, k) => text === first[k]),
    );
  });
}

/** Whether a row is the sum of all above it, which needs no other head: “I alt” and its numbers. */
function isSum(row: Row, heads: readonly number[]): boolean {
  const [first = '', ...others] = heads.map((place) => (row[place] ?? '').trim());
  return isTotal(first) && others.every((text) => text === '');
}

/** The rows with values; a head on a line of its own is written beside the first of them. */
function withValues(sample: readonly Row[], columns: Columns): Row[] {
  const heads = headsOf(columns);
  const values = columns.flatMap((use, place) => (holdsValues(use) ? [place] : []));
  let opener: Row | null = null;
  return sample.flatMap((row) => {
    if (values.every((place) => isBlank(row, place))) {
      if (heads.some((place) => isBlank(row, place))) opener = row;
      return [];
    }
    const above = opener;
    opener = null;
    if (!above) return [row];
    const cells = row.slice();
    for (const place of heads) {
      if (!isBlank(row, place)) break;
      cells[place] = above[place] ?? '';
    }
    return [cells];
  });
}

/**
 * What the empty cells of a table mean, by its first rows. Never everybody: an empty cell does not say so.
 * @returns null if it is to be asked
 */
export function blanksOf(columns: Columns, sample: readonly Row[]): BlankUse | null {
  const heads = headsOf(columns);
  const all = (...roles: ColumnUse['role'][]) =>
    columns.flatMap(({ role }, place) => (roles.includes(role) ? [place] : []));
  const groups = all('group');
  const rows = sample.filter((row) => !isSum(row, heads));
  const unclear = rows.some(
    (row) =>
      row.some((cell, place) => cell.trim() !== '' && !heads.includes(place)) &&
      (groups.some((place) => isBlank(row, place)) ||
        heads.some(
          (place, i) => isBlank(row, place) && heads.slice(i + 1).some((right) => !isBlank(row, right)),
        )),
  );
  if (!unclear) return 'refuse';
  const others = all(...HEADS).filter((place) => !heads.includes(place));
  return isOutline(withValues(rows, columns), heads, others) ? 'above' : null;
}

/** A row with an empty cell among its heads, with the row as it is when that is what stands above; null without one. */
export function blankExample(
  columns: Columns,
  sample: readonly Row[],
): { readonly own: readonly string[]; readonly filled: readonly string[] } | null {
  const heads = columns.flatMap(({ role }, place) => (HEADS.includes(role) ? [place] : []));
  const groups = heads.filter((place) => columns[place]?.role === 'group');
  const fill = rowFiller(columns);
  for (const row of sample) {
    const filled = fill(row);
    const matters = filled !== row || groups.some((place) => isBlank(row, place));
    if (!filled || !matters || heads.every((place) => isBlank(row, place))) continue;
    const shown = (cells: Row) => heads.map((place) => (cells[place] ?? '').trim());
    return { own: shown(row), filled: shown(filled) };
  }
  return null;
}
