/** The one way from a file to a table: the format is told by what is in the file, never by its name. */
import { openDelimited } from './delimited';
import { ImportError } from './failure';
import type { SourceTable } from './table';

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

/**
 * Opens a file.
 * @param sheet of a workbook; null for the first with rows
 * @throws {ImportError} when it holds no table
 */
export async function openTable(file: Blob, sheet: string | null): Promise<SourceTable> {
  if (file.size === 0) throw new ImportError('empty');
  const bytes = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  // PK: a ZIP archive, as a workbook is.
  if (startsWith(bytes, 0x50, 0x4b)) return (await import('./xlsx')).openWorkbook(file, sheet);
  // A workbook of Excel from before 2007, or one with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError('broken-xlsx', 'xls');
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return (await import('./json')).openJson(file);
  return openDelimited(file);
}
