/** The one way from a file to a table: the format is told by what is in the file, never by its name. */
import type { Codelists } from '../../model/codelist';
import { areaFinder } from './areas';
import { openDelimited } from './delimited';
import { ImportError } from './failure';
import { FORMATS, type TextFormat } from './formats';
import { lookOfFile } from './looks';
import type { SourceTable } from './table';

/** What opens a text in each format that is told by how it begins. */
const OPENERS: Readonly<Record<TextFormat, (file: Blob) => Promise<SourceTable>>> = {
  px: async (file) => (await import('./px')).openPx(file),
};

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

/**
 * Opens a file.
 * @param sheet of a workbook, or data set of a file with several; null for the first with rows
 * @param codelists what is known: by areas rows are told from heads
 * @throws {ImportError} when it holds no table
 */
export async function openTable(
  file: Blob,
  sheet: string | null,
  codelists: Codelists,
): Promise<SourceTable> {
  const table = await openFile(file, sheet, codelists);
  const { publisher } = FORMATS[table.format];
  return publisher === undefined ? table : { ...table, publisher };
}

async function openFile(file: Blob, sheet: string | null, codelists: Codelists): Promise<SourceTable> {
  if (file.size === 0) throw new ImportError('empty');
  const { find } = areaFinder(codelists.areas, {});
  const isArea = (text: string) => find(text) !== null;
  const bytes = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  // PK: a ZIP archive.
  if (startsWith(bytes, 0x50, 0x4b))
    return (await import('./archive')).openArchive(file, sheet, codelists, isArea);
  // A workbook of Excel from before 2007, or one with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError('broken-xlsx', 'xls');
  const look = lookOfFile(bytes);
  if (look !== '') throw new ImportError('not-a-table', look);
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return (await import('./json')).openJson(file, sheet);
  const format = (Object.keys(OPENERS) as TextFormat[]).find((id) => FORMATS[id].text?.test(text));
  return format ? OPENERS[format](file) : openDelimited(file, isArea);
}
