/** Archives: workbooks by Excel or by programs that write OpenDocument, and the product's own folders of a source. */
import type { Codelists } from '../../model/codelist';
import { IMPORT_LIMITS, ImportError } from './failure';
import type { IsArea } from './header';
import { lookOfArchive } from './looks';
import { openOds } from './ods';
import { folderIn, openFolder } from './referatFolder';
import type { SourceTable } from './table';
import { unpack } from './workbookParts';
import { openXlsx } from './xlsx';

/**
 * Opens an archive.
 * @param wanted name of the sheet, null for the first that has rows
 * @throws {ImportError} `too-large`, `expands-too-far`, `broken-xlsx`, `broken-folder`, `not-a-table`, `empty`,
 * `only-header`, `too-many-columns`
 */
export async function openArchive(
  file: Blob,
  wanted: string | null,
  codelists: Codelists,
  isArea: IsArea,
): Promise<SourceTable> {
  if (file.size > IMPORT_LIMITS.wholeBytes)
    throw new ImportError('too-large', String(IMPORT_LIMITS.wholeBytes));
  try {
    const parts = unpack(new Uint8Array(await file.arrayBuffer()));
    if (parts.has('content.xml')) return await openOds(parts, wanted, isArea);
    const names = [...parts.keys()];
    const folder = folderIn(names);
    if (folder !== null) return await openFolder(parts, folder, codelists, isArea);
    if (!names.some((name) => name.startsWith('xl/')))
      throw new ImportError('not-a-table', lookOfArchive(names));
    return await openXlsx(parts, wanted, isArea);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken-xlsx', cause instanceof Error ? cause.message : String(cause));
  }
}
