/** What stands in a cell, read as figures. */
import { at } from '../../model/at';
import type { Cell, Span } from '../blocks';
import type { ItemContext } from '../context';
import { type Measure, measureOf } from '../measure';
import { speaksOfMoney } from '../namedUnit';
import { findNumbers } from '../numbers';
import type { Traced } from '../proposal';
import { ofAccounts } from '../prose/accounts';
import type { LeftNumber, ReadFigure } from '../prose/figure';
import { areaOfCell } from './area';
import type { Around } from './around';
import { differenceUnit } from './difference';
import type { Grid } from './grid';
import { kindOfCell } from './kind';
import { periodOfCell } from './period';
import { traced } from './traced';
import { unitOfCell } from './unit';

/** A figure of a cell. */
export interface CellFigure extends ReadFigure {
  /** Place of the cell in `cells`. */
  readonly cell: number;
}

/** “(12,0)”: a number alone in brackets is negative in accounts. */
const IN_BRACKETS = /^\(\s*\d[\d.,\s\u00A0\u202F]*(?:(?:mio|mia|t)?\.?\s*kr\.?\s*)?\)$/iu;

/** A number without a unit that is rather an amount than people. */
const LARGE = 20_000;

/** What stands in a cell, read as figures. */
export function figuresOfCell(
  grid: Grid,
  around: Around,
  item: ItemContext,
  cell: Cell,
  place: number,
  rowSpan: Span,
): { figures: CellFigure[]; left: LeftNumber[] } {
  const raw = grid.text(cell);
  const offset = cell.from;
  const column = cell.column;
  const left: LeftNumber[] = [];
  const figures: CellFigure[] = [];
  for (const number of findNumbers(raw)) {
    // “39 af 98”: the second is among how many.
    if (/\d\s+(?:ud\s+)?af\s*$/iu.test(raw.slice(0, number.start))) {
      left.push({ from: offset + number.from, to: offset + number.to, why: 'scale' });
      continue;
    }
    const own = measureOf(raw, number);
    const unit = unitOfCell(own, grid, around, cell.row, column);
    const span = { from: offset + number.start, to: offset + Math.max(own?.to ?? 0, number.to) };
    if (!unit || (unit.sort === 'percent' && !own && Math.abs(number.value) > 200)) {
      // A number in a table is a figure even where nothing says of what.
      const decimals = number.decimals > 0;
      const amount = Math.abs(number.value) >= LARGE && around.more.some(speaksOfMoney);
      figures.push(
        figure(
          number,
          {
            sort: amount ? 'money' : decimals ? 'percent' : 'persons',
            unit: amount ? 'kr.' : decimals ? 'procent' : 'personer',
            noun: '',
            more: null,
            from: 0,
            to: 0,
          },
          traced(amount ? 'kr.' : decimals ? 'procent' : 'personer', 'nothing', null, false),
          1,
        ),
      );
      continue;
    }
    const columnHead = at(grid.columns, column);
    if (columnHead.difference && unit.sort === 'percent') {
      // What the columns before it count: of shares a difference is in points, of counts in per cent.
      const level = grid.columns
        .slice(0, column)
        .findLastIndex((head, n) => n >= grid.rowHeads && !head.difference);
      const levels = level < 0 ? null : (unitOfCell(null, grid, around, cell.row, level)?.sort ?? null);
      const told = differenceUnit(grid, cell.row, column, number.value, number.decimals, levels);
      const name = told ?? (levels === 'percent' ? 'procentpoint' : 'procent');
      const sort = name === 'procent' ? 'percent' : 'point';
      const sure = told !== null || levels !== 'percent';
      figures.push(
        figure(
          number,
          { sort, unit: name, noun: '', more: null, from: 0, to: 0 },
          { ...unit.unit, value: name, sure },
          1,
        ),
      );
      continue;
    }
    const odd = (unit.sort === 'persons' || unit.sort === 'things') && number.decimals > 0;
    figures.push(
      figure(
        number,
        { sort: unit.sort, unit: unit.unit.value, noun: '', more: null, from: 0, to: 0 },
        odd ? { ...unit.unit, sure: false } : unit.unit,
        number.scale === 1 && !(own && own.sort === 'money') ? unit.scale : 1,
      ),
    );
    function figure(n: typeof number, measure: Measure, saidUnit: Traced<string>, scale: number): CellFigure {
      const kind = kindOfCell(grid, cell.row, column, around);
      const size = Math.round(n.value * scale * 1e6) / 1e6;
      const isDifference = at(grid.columns, column).difference || at(grid.rows, cell.row).difference;
      // Of what is no money and no difference the brackets may be of a second number.
      const negative = IN_BRACKETS.test(raw) && (measure.sort === 'money' || isDifference);
      const bracketed = IN_BRACKETS.test(raw) && !negative;
      return {
        at: span,
        around: rowSpan,
        number: n,
        measure,
        value: traced(negative ? -size : size, 'figure', null, !bracketed, bracketed ? [-size] : []),
        unit: saidUnit,
        area: areaOfCell(grid, around, item, cell.row, column),
        period: ofAccounts(periodOfCell(grid, around, item, cell.row, column), measure, kind.value, item),
        kind,
        isDifference,
        uncertain: false,
        words: {
          before: at(grid.rows, cell.row).text,
          after: at(grid.columns, column).text,
          counted: '',
          sentence: around.caption.text,
        },
        cell: place,
      };
    }
  }
  return { figures, left };
}
