/** Workbooks of Excel: one sheet as a table. */
import readWorkbook, { type CellValue } from 'read-excel-file/universal';
import { type CellStyle, cellStyles } from './cellStyles';
import { numberText } from './cellText';
import { IMPORT_LIMITS, ImportError } from './failure';
import type { IsArea } from './header';
import { type Sheet, sheetTable } from './sheetTable';
import type { SourceTable } from './table';
import {
  eachCellStyle,
  measure,
  mergedCells,
  partText,
  repack,
  sheetPaths,
  type WorkbookParts,
} from './workbookParts';

type Cell = CellValue | null | undefined;
interface RawSheet {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

/** A cell as the text it would be in a Danish file: `1234,5`, `10,7 %`, `2023-09-01`. */
function cellText(cell: Cell, style: CellStyle): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return style === 'percent' ? `${numberText(100 * cell)} %` : numberText(cell);
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  return cell.toISOString().slice(0, style === 'month' ? 7 : style === 'year' ? 4 : 10);
}

/** How the cells of a sheet are shown, by row and column from nought. */
function styleFinder(styleSheet: string, sheet: string): (row: number, column: number) => CellStyle {
  const styles = cellStyles(styleSheet);
  if (styles.every((style) => style === null)) return () => null;
  const found = new Map<string, CellStyle>();
  eachCellStyle(sheet, (row, column, style) => {
    const own = styles[style] ?? null;
    if (own !== null) found.set(`${row - 1} ${column - 1}`, own);
  });
  return (row, column) => found.get(`${row} ${column}`) ?? null;
}

/** The sheet that is wanted, with its cells as texts, and the names of all. */
async function readSheet(parts: WorkbookParts, wanted: string | null): Promise<Sheet> {
  measure(parts);
  const sheets: readonly RawSheet[] = await readWorkbook(repack(parts));
  const named = sheets.findIndex(({ sheet }) => sheet === wanted);
  const at =
    named >= 0
      ? named
      : Math.max(
          0,
          sheets.findIndex(({ data }) => data.length > 1),
        );
  const chosen = sheets[at];
  if (!chosen || chosen.data.length === 0) throw new ImportError('empty');
  const path = sheetPaths(parts)[at];
  const xml = path === undefined ? '' : partText(parts, path);
  const style = styleFinder(partText(parts, 'xl/styles.xml'), xml);
  // Cells may share a text, which is then short in the file and long in the table, and in the page that shows it.
  let letters = 0;
  const rowOf = (cells: readonly Cell[], r: number) => {
    const row = cells.map((cell, c) => cellText(cell, style(r, c)));
    const length = row.reduce((sum, text) => sum + text.length, 0);
    letters += length;
    if (length > IMPORT_LIMITS.rowLength || letters > IMPORT_LIMITS.textBytes)
      throw new ImportError('expands-too-far');
    return row;
  };
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    sheet: chosen.sheet,
    rows: chosen.data.map(rowOf),
    merged: mergedCells(xml),
  };
}

/**
 * Opens a workbook of Excel.
 * @param wanted name of the sheet, null for the first that has rows
 * @throws {ImportError} `expands-too-far`, `broken-xlsx`, `empty`, `only-header`, `too-many-columns`
 */
export async function openXlsx(
  parts: WorkbookParts,
  wanted: string | null,
  isArea: IsArea,
): Promise<SourceTable> {
  return sheetTable(await readSheet(parts, wanted), isArea);
}
