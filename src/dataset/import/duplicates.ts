import { KINDS } from '../../model/kind';
import type { ImportCodes, IndicatorFigures } from './indicatorFigures';
import type { ProblemLog } from './problems';

/** Places of a table that are worth having, for each figure in it. */
const SPARE = 8;
const FEW = 65_536;

/** A table of rows by number: direct if the numbers are few for the figures, by key if they are many. */
function rowTable(numbers: number, figures: number) {
  if (numbers <= FEW + SPARE * figures) {
    const rows = new Int32Array(numbers).fill(-1);
    return {
      get: (key: number) => rows[key] as number,
      set: (key: number, row: number) => {
        rows[key] = row;
      },
    };
  }
  const rows = new Map<number, number>();
  return {
    get: (key: number) => rows.get(key) ?? -1,
    set: (key: number, row: number) => {
      rows.set(key, row);
    },
  };
}

/** The number of what a figure is of; codes as in {@link ImportCodes}. */
function cellNumber(codes: ImportCodes) {
  const [groups, periods] = [codes.groups.texts.length, codes.periods.texts.length];
  return (area: number, group: number, kind: number, period: number) =>
    ((area * groups + group) * KINDS.length + kind) * periods + period;
}

function cellsOf({ areas, groups, periods }: ImportCodes): number {
  return areas.texts.length * groups.texts.length * KINDS.length * periods.texts.length;
}

/**
 * Takes out figures that are stated twice. The same value is merely counted; another is a problem, and the first stays.
 * @returns how many were the same
 */
export function removeDuplicates(
  figures: IndicatorFigures,
  codes: ImportCodes,
  problems: ProblemLog,
): number {
  const items = codes.items.texts.length;
  const cell = cellNumber(codes);
  const table = rowTable(cellsOf(codes) * items, figures.length);
  const doubled = new Set<number>();
  let repeated = 0;
  for (let row = 0; row < figures.length; row += 1) {
    const number =
      cell(
        figures.code('area', row),
        figures.code('group', row),
        figures.code('kind', row),
        figures.code('period', row),
      ) *
        items +
      figures.code('item', row);
    const earlier = table.get(number);
    if (earlier === -1) {
      table.set(number, row);
      continue;
    }
    doubled.add(row);
    if (figures.value(earlier) === figures.value(row)) repeated += 1;
    else {
      const line = String(figures.line(earlier));
      problems.add(figures.line(row), '', 'duplicate', figures.text(row), () => [line]);
    }
  }
  if (doubled.size > 0) figures.retain((row) => !doubled.has(row));
  return repeated;
}

/**
 * Finds figures by what they are of, whatever item states them.
 * @returns the row, or -1; codes as in {@link ImportCodes}
 */
export function rowFinder(
  figures: IndicatorFigures,
  codes: ImportCodes,
): (area: number, group: number, kind: number, period: number) => number {
  const cell = cellNumber(codes);
  const table = rowTable(cellsOf(codes), figures.length);
  for (let row = figures.length - 1; row >= 0; row -= 1) {
    const number = cell(
      figures.code('area', row),
      figures.code('group', row),
      figures.code('kind', row),
      figures.code('period', row),
    );
    table.set(number, row);
  }
  return (area, group, kind, period) => table.get(cell(area, group, kind, period));
}
