/** A table by its rows and columns, with what their heads say. */
import { at } from '../../model/at';
import { type Cell, type ReferatDocument, type Span, type Table, textOf } from '../blocks';
import type { ItemContext } from '../context';
import { findNumbers } from '../numbers';
import { columnHeads } from './columnHeads';
import { type Head, headOf, ownPeriod } from './head';
import { countRowHeads } from './rowHeads';

/** A table by its rows and columns. */
export interface Grid {
  readonly table: Table;
  readonly text: (cell: Cell) => string;
  readonly columns: readonly Head[];
  readonly rows: readonly Head[];
  /** Columns at the left that head the rows. */
  readonly rowHeads: number;
  /** A row that only says how all numbers are written; null without one. */
  readonly said: Head | null;
  /** Place in `cells` by row and column. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Cells by the rows that they are in. */
  readonly cellsOf: (row: number) => readonly Cell[];
  /** Whether its heads name an area, a period, a forecast, what was beside what was expected. */
  readonly has: Readonly<Record<'area' | 'period' | 'forecast' | 'actual', boolean>>;
  /** The largest number of its cells. */
  readonly largest: number;
  /** Which signs stand in cells themselves: those without one count something else. */
  readonly signs: { readonly percent: boolean; readonly money: boolean };
}

/** A unit and nothing else. */
const IS_UNIT =
  /^\(?(?:(?:beløb|tal|alle tal)\s+)?(?:i\s+)?(?:hele\s+)?(?:(?:1[.\s]?000|mio\.?|mia\.?|t\.?)?\s?kr(?:oner)?\.?|pct\.?|procent|%)\)?$/iu;

/** A cell by its place. */
export const key = (row: number, column: number): string => `${row} ${column}`;

/** Reads the heads of a table. */
export function gridOf(document: ReferatDocument, table: Table, item: ItemContext): Grid {
  const columns = columnHeads(document, table, item);
  const rowHeads = countRowHeads(document, table, columns, item);
  const text = (cell: Cell) => textOf(document, cell).trim();
  const rows: Head[] = [];
  let group: { text: string; span: Span } | null = null;
  let said: Head | null = null;
  const kept: string[] = [];
  const byRow: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) for (let n = 0; n < cell.rows; n += 1) byRow[cell.row + n]?.push(cell);
  const cellsOf = (row: number) => byRow[row] ?? [];
  for (let row = 0; row < table.rows; row += 1) {
    const own = cellsOf(row).filter((cell) => text(cell) !== '');
    const heads = own.filter(({ column }) => column < rowHeads);
    const body = own.filter(({ column }) => column >= rowHeads);
    // A line of words alone heads the rows under it.
    if (row >= table.headRows && body.length === 0 && heads.length === 1) {
      const head = headOf(text(at(heads, 0)), at(heads, 0), item, '');
      rows.push(head);
      // “(1.000 kr.)” is said of all rows.
      if (IS_UNIT.test(head.text)) said = head;
      else group = { text: head.text, span: at(heads, 0) };
      continue;
    }
    // A head of several columns that is written once goes on downwards in all but the last of them.
    for (const cell of heads) kept[cell.column] = text(cell);
    const parts = Array.from({ length: rowHeads }, (_, column) => {
      const cell = heads.find((other) => other.column === column);
      return cell ? text(cell) : column < rowHeads - 1 ? (kept[column] ?? '') : '';
    });
    const total = /^(?:i\s*alt|total|samlet|sum)(?![\p{L}])/iu.test(parts.join(' ').trim());
    const all = [...(group && !total ? [group.text] : []), ...parts].filter((part) => part !== '');
    const last = heads.at(-1) ?? null;
    rows.push(headOf(all.join(' · '), last ? { from: last.from, to: last.to } : null, item, ''));
  }
  const heads = [...columns.slice(rowHeads), ...rows.slice(table.headRows)];
  const body = table.cells.filter(({ row, column }) => row >= table.headRows && column >= rowHeads);
  return {
    table,
    text,
    columns,
    rows,
    rowHeads,
    said,
    cellsOf,
    has: {
      area: [...columns, ...rows].some(({ areas }) => areas.some(({ vague }) => !vague)),
      period: heads.some((head) => ownPeriod(head) !== null),
      forecast: heads.some(({ kind }) => kind === 'prognose'),
      actual: heads.some(({ kind, text: head }) => kind === 'faktisk' && /faktisk/iu.test(head)),
    },
    placeOf: new Map(table.cells.map(({ row, column }, i) => [key(row, column), i])),
    largest: body.reduce(
      (most, cell) => Math.max(most, ...findNumbers(text(cell)).map(({ value }) => Math.abs(value))),
      0,
    ),
    signs: {
      percent: body.some((cell) => /\d\s?(?:%|pct|procent)/iu.test(text(cell))),
      money: body.some((cell) => /\d\s?(?:mio|kr)(?![\p{L}])/iu.test(text(cell))),
    },
  };
}
