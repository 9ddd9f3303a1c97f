/** A sheet of a workbook, of whatever program, as a table. */
import { statedPeriod } from './columnLook';
import { IMPORT_LIMITS, ImportError } from './failure';
import { headedFormat } from './formats';
import { headerPlace, headNames, type IsArea, usedColumns } from './header';
import { preambleOf } from './preamble';
import { type SourceTable, tableInMemory } from './table';

/** A cell that covers those below it; places from nought. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly height: number;
}

/** The sheet that is read, and the names of all. */
export interface Sheet {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: string[][];
  readonly merged: readonly Merged[];
}

/**
 * Writes the text of a merged cell into the cells that it covers below. A number is left where it is: it is not stated of
 * each of them.
 * @throws {ImportError} `expands-too-far`
 */
function spreadMerged(rows: string[][], merged: readonly Merged[]): void {
  let cells = 0;
  for (const { row, column, height } of merged) {
    const text = rows[row]?.[column]?.trim() ?? '';
    if (text === '' || (/^[-−]?[\d.,\s]+%?$/.test(text) && !statedPeriod(text))) continue;
    const last = Math.min(row + height, rows.length);
    cells += last - row;
    if (cells > IMPORT_LIMITS.sheetCells) throw new ImportError('expands-too-far');
    for (let below = row + 1; below < last; below += 1) {
      const own = rows[below] as string[];
      if (column < own.length && own[column] === '') own[column] = text;
    }
  }
}

/**
 * The table in a sheet.
 * @throws {ImportError} `empty`, `only-header`, `too-many-columns`, `expands-too-far`
 */
export function sheetTable({ sheets, sheet, rows, merged }: Sheet, isArea: IsArea): SourceTable {
  const columns = usedColumns(rows);
  if (columns === 0) throw new ImportError('empty');
  if (columns > IMPORT_LIMITS.columns)
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  spreadMerged(rows, merged);
  const { at, first } = headerPlace(rows, isArea);
  if (rows.length <= first) throw new ImportError('only-header');
  const header = headNames(at === null ? [] : (rows[at] ?? []), columns);
  const above = rows.slice(0, at ?? first);
  return tableInMemory(
    {
      ...preambleOf(above, isArea),
      format: headedFormat({ heads: header, above, rows: rows.slice(first) }),
      sheets,
      sheet,
      header,
    },
    rows.slice(first).map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? '')),
    first + 1,
  );
}
