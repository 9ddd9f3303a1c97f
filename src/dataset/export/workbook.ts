import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/universal';

/** A cell: its value is a number or text; what begins like a formula is made harmless before (`csv/neutral.ts`). */
export type WorkbookCell = Omit<CellObject, 'type' | 'value'> & { readonly value: string | number };
/** A sheet of a workbook, as plain data that can be sent to a worker. */
export type WorkbookSheet = Pick<Sheet<Blob>, 'sheet' | 'columns' | 'stickyRowsCount'> & {
  readonly data: readonly (readonly (WorkbookCell | null)[])[];
};

/** The file of an Excel workbook. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ data, ...sheet }) => ({
      ...sheet,
      data: data.map((row) =>
        row.map((cell) => cell && { ...cell, type: typeof cell.value === 'number' ? Number : String }),
      ),
    })),
  ).toBlob();
}
