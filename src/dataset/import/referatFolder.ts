/** The archive of a source as a folder of `data/`, which the page gives of an own data set, brought in again. */
import type { Codelists } from '../../model/codelist';
import type { Problem } from '../../model/problem';
import type { Referat } from '../../model/source';
import { checkReferences, readGroups, readIndicators, readUnits } from '../read/codelists';
import { lookup, readReferat } from '../read/referat';
import { openDelimited } from './delimited';
import { ImportError } from './failure';
import type { IsArea } from './header';
import type { SourceTable } from './table';
import { partText, type WorkbookParts } from './workbookParts';

/** What lies in the folder of a source. */
export const FOLDER_FILES = ['referat.json', 'noegletal.csv'] as const;
/** What a path begins with of lines for a code list. */
export const NEW_LINES = 'data/nye-linjer-';

const FIGURES = /^(data\/referater\/[a-z0-9-]+)\/noegletal\.csv$/;

/** The path of the folder of a source that an archive has, or null. @param paths of what is in it */
export function folderIn(paths: Iterable<string>): string | null {
  for (const path of paths) {
    const [, folder] = FIGURES.exec(path) ?? [];
    if (folder !== undefined) return folder;
  }
  return null;
}

/** What a source is called: a table by its first item, minutes by where and when the committee met. */
function titleOf({ items, committee, documentType, date }: Referat): string {
  return documentType === 'tabel' ? (items[0]?.title ?? committee) : `${committee} ${date}`;
}

/**
 * Opens an archive.
 * @param folder see {@link folderIn}
 * @throws {ImportError} `broken-folder` if what comes with the figures cannot be read; others if they are no table
 */
export async function openFolder(
  parts: WorkbookParts,
  folder: string,
  codelists: Codelists,
  isArea: IsArea,
): Promise<SourceTable> {
  const problems: Problem[] = [];
  const newLines = <T>(
    name: string,
    read: (file: string, text: string, problems: Problem[]) => readonly T[],
  ) => {
    const file = `${NEW_LINES}${name}.csv`;
    return { file, rows: parts.has(file) ? read(file, partText(parts, file), problems) : [] };
  };
  const groups = newLines('groups', readGroups);
  const units = newLines('units', readUnits).rows.map(({ item }) => item);
  const indicators = newLines('indicators', (file, text, found) =>
    readIndicators(file, text, { ...codelists, units: [...codelists.units, ...units] }, found),
  );
  checkReferences(groups, indicators, codelists, problems);
  const json = readReferat(
    `${folder}/referat.json`,
    partText(parts, `${folder}/referat.json`),
    folder.slice(folder.lastIndexOf('/') + 1),
    lookup(codelists),
  );
  const [problem] = [...problems, ...json.problems];
  if (problem || !json.referat) {
    throw new ImportError(
      'broken-folder',
      [problem?.file, problem?.line, problem?.column].filter(Boolean).join(', '),
    );
  }
  const table = await openDelimited(new Blob([partText(parts, `${folder}/noegletal.csv`)]), isArea);
  const { referat } = json;
  return {
    ...table,
    title: titleOf(referat),
    publisher: referat.committee,
    folder: {
      referat,
      indicators: indicators.rows.map(({ item }) => item),
      groups: groups.rows.map(({ item }) => item),
      units,
    },
  };
}
