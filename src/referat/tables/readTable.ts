/** Figures of tables: what the heads of column and row and the words around the table say of each cell. */
import { at } from '../../model/at';
import type { ReferatDocument, Table } from '../blocks';
import type { ItemContext } from '../context';
import { captionUnit } from '../namedUnit';
import { numbersIn } from '../notFigures';
import type { LeftNumber } from '../prose/figure';
import { readProse } from '../prose/readProse';
import { areaOfCell } from './area';
import type { Around, Surroundings } from './around';
import { type CellFigure, figuresOfCell } from './cell';
import { FIGURES, NO_FIGURES, NOTHING } from './cellText';
import { gridOf } from './grid';
import { headOf } from './head';
import { periodOfCell } from './period';

/** Reads a table. */
export function readTable(
  document: ReferatDocument,
  table: Table,
  item: ItemContext,
  surroundings: Surroundings,
): { readonly figures: readonly CellFigure[]; readonly left: readonly LeftNumber[] } {
  const grid = gridOf(document, table, item);
  const corner = table.headRows > 0 ? at(grid.columns, 0) : headOf('', null, item, '');
  const around: Around = {
    caption: headOf(surroundings.caption, null, item, surroundings.before.named, captionUnit),
    note: headOf(surroundings.note, null, item, surroundings.before.named, captionUnit),
    corner,
    before: surroundings.before,
    more: surroundings.more,
  };
  const figures: CellFigure[] = [];
  const left: LeftNumber[] = [];
  for (const [place, cell] of table.cells.entries()) {
    const text = grid.text(cell);
    if (cell.row < table.headRows || cell.column < grid.rowHeads || NOTHING.test(text) || !/\d/.test(text))
      continue;
    const head = at(grid.columns, cell.column).text.trim();
    const rowCells = grid.cellsOf(cell.row).filter(({ row }) => row === cell.row);
    const rowSpan = { from: at(rowCells, 0).from, to: at(rowCells, rowCells.length - 1).to };
    const { numbers, excluded } = numbersIn(text);
    const none = excluded.find(({ from, to }) => to - from >= text.length - 1);
    if (NO_FIGURES.test(head) || none || numbers.length === 0) {
      for (const { from, to } of numbers)
        left.push({ from: cell.from + from, to: cell.from + to, why: none?.why ?? 'name' });
      continue;
    }
    if (FIGURES.test(text)) {
      const read = figuresOfCell(grid, around, item, cell, place, rowSpan);
      figures.push(...read.figures);
      left.push(...read.left);
      continue;
    }
    // Words with numbers in them are read as a sentence under the heads.
    const period = periodOfCell(grid, around, item, cell.row, cell.column);
    const area = areaOfCell(grid, around, item, cell.row, cell.column);
    const read = readProse(text, cell.from, item, {
      ...surroundings.before,
      period: period.from === 'nothing' ? null : period,
      area: area.from === 'meeting' ? null : { ...area, from: 'row' },
    });
    const name = at(grid.rows, cell.row).text;
    figures.push(
      ...read.figures.map((figure) => ({
        ...figure,
        words: name === '' ? figure.words : { ...figure.words, before: name, after: '' },
        cell: place,
      })),
    );
    left.push(...read.left);
  }
  return { figures, left };
}
