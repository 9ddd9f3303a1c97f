/** Workbooks of Excel: one sheet as a table. */
import { Unzip, UnzipInflate } from 'fflate';
import readWorkbook, { type CellValue } from 'read-excel-file/web-worker';
import { formatOf } from './delimited';
import { IMPORT_LIMITS, ImportError } from './failure';
import { headerPlace, headNames } from './header';
import { type SourceTable, tableInMemory } from './table';

type Cell = CellValue | null | undefined;

/** A cell as the text it would be in a Danish file: `1234,5`, `2023-09-01`. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  // Excel calculates with 15 digits; what is beyond is noise.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15))).replace('.', ',');
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/** Unpacks without keeping anything, because what an archive says of its own size need not be true. */
function refuseBomb(bytes: Uint8Array): void {
  const STEP = 65_536;
  let unpacked = 0;
  const unzip = new Unzip((part) => {
    part.ondata = (error, data) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > IMPORT_LIMITS.unpackedBytes) throw new ImportError('expands-too-far');
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
}

/**
 * Opens a workbook.
 * @param sheet name of the sheet, null for the first that has rows
 * @throws {ImportError} `too-large`, `expands-too-far`, `broken-xlsx`, `empty`, `only-header`, `too-many-columns`
 */
export async function openWorkbook(file: Blob, sheet: string | null): Promise<SourceTable> {
  if (file.size > IMPORT_LIMITS.wholeBytes)
    throw new ImportError('too-large', String(IMPORT_LIMITS.wholeBytes));
  const bytes = await file.arrayBuffer();
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    refuseBomb(new Uint8Array(bytes));
    sheets = await readWorkbook(bytes);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken-xlsx', cause instanceof Error ? cause.message : String(cause));
  }
  const chosen =
    sheets.find((one) => one.sheet === sheet) ?? sheets.find(({ data }) => data.length > 1) ?? sheets[0];
  if (!chosen || chosen.data.length === 0) throw new ImportError('empty');
  const rows = chosen.data.map((row) => row.map((cell) => cellText(cell as Cell)));
  const at = headerPlace(rows);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns > IMPORT_LIMITS.columns)
    throw new ImportError('too-many-columns', String(IMPORT_LIMITS.columns));
  const header = headNames(rows[at] ?? [], columns);
  if (rows.length <= at + 1) throw new ImportError('only-header');
  const even = rows.slice(at + 1).map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
  return tableInMemory(
    {
      format: formatOf(header),
      sheets: sheets.map((one) => one.sheet),
      sheet: chosen.sheet,
      header,
      title:
        rows
          .slice(0, at)
          .flat()
          .find((cell) => cell.trim() !== '') ?? '',
      decimals: 'comma',
    },
    even,
    at + 2,
  );
}
