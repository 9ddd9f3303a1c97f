/** Whether a difference is in points or in per cent. */
import { at } from '../../model/at';
import type { NamedUnit } from '../namedUnit';
import { findNumbers } from '../numbers';
import { type Grid, key } from './grid';

/** The size of the only number of a cell; null where it has none. */
function numberIn(grid: Grid, row: number, column: number): number | null {
  const cell = grid.table.cells[grid.placeOf.get(key(row, column)) ?? -1];
  const numbers = cell ? findNumbers(grid.text(cell)) : [];
  return numbers.length === 1 ? (numbers[0]?.value ?? null) : null;
}

/** Whether a difference is one in points or in per cent, by two numbers before it; null where neither comes out. */
export function differenceUnit(
  grid: Grid,
  row: number,
  column: number,
  value: number,
  decimals: number,
  levels: NamedUnit['sort'] | null,
): 'procent' | 'procentpoint' | null {
  const before = Array.from({ length: column - grid.rowHeads }, (_, n) =>
    at(grid.columns, grid.rowHeads + n).difference ? null : numberIn(grid, row, grid.rowHeads + n),
  ).filter((n) => n !== null);
  const near = (other: number) => Math.abs(Math.abs(other) - Math.abs(value)) <= 1.01 * 10 ** -decimals;
  // The two right before it first; where each period has several columns, those of one kind are as far apart.
  for (let apart = 1; apart <= before.length / 2; apart += 1)
    for (let last = before.length - 1; last >= apart; last -= 1) {
      const [a, b] = [before[last - apart] ?? 0, before[last] ?? 0];
      if (levels === 'percent' && near(b - a)) return 'procentpoint';
      if (a !== 0 && near((100 * (b - a)) / a)) return 'procent';
      if (apart === 1) break;
    }
  return null;
}
