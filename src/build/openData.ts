import { strToU8, type Zippable, zipSync } from 'fflate';
import { openDataFiles } from '../dataset/export/open/openData';
import { OPEN_COLUMNS, openCsv } from '../dataset/export/open/openRows';
import { openWorkbook } from '../dataset/export/open/openWorkbook';
import { writeWorkbook } from '../dataset/export/workbook';
import { da } from '../i18n/da';
import { OPEN_DATA } from '../i18n/openData';
import { makeWording } from '../i18n/wording';
import type { Catalog } from '../model/catalog';
import { indexCatalog } from '../model/catalogIndex';
import { LANGUAGES } from '../model/language';
import type { Observation } from '../model/observation';
import { OPEN } from '../model/openData';

/** What lies in the archive beside a file of each indicator. */
const IN_ZIP = { csv: 'tal.csv', xlsx: 'tal.xlsx', json: 'json/', readme: 'README.txt' } as const;
/** The same archive of the same figures, whenever it is built; archives know no earlier day. */
const NO_DATE = new Date('1980-01-02T12:00:00');

/** What the archive is, in both languages. */
function readme(): string {
  const lines = LANGUAGES.flatMap((language) => {
    const t = OPEN_DATA[language];
    const { files, title } = t.readme;
    return [
      title,
      '='.repeat(title.length),
      '',
      `- ${IN_ZIP.csv}: ${files.csv}`,
      `- ${IN_ZIP.xlsx}: ${files.xlsx}`,
      `- ${IN_ZIP.json}: ${files.json}`,
      `- ${OPEN.catalog}: ${files.catalog}`,
      '',
      t.columns,
      ...OPEN_COLUMNS.map((column) => `- ${column}: ${t.columnWhat[column]}`),
      '',
      t.terms,
      t.termsWhat,
      '',
      '',
    ];
  });
  return `\uFEFF${lines.join('\r\n')}`;
}

/**
 * The files of open data and the archive of all of them, by path from the site.
 * @param at the address of a path from the site
 */
export async function openDataAssets(
  catalog: Catalog,
  figures: readonly Observation[],
  at: (path: string) => string,
): Promise<Map<string, string | Uint8Array>> {
  const text = makeWording(da, 'da', indexCatalog(catalog));
  const files = openDataFiles(catalog, figures, text, at);
  const workbook = await writeWorkbook(openWorkbook(figures, text));
  const entries: Zippable = {
    [IN_ZIP.readme]: strToU8(readme()),
    [IN_ZIP.csv]: strToU8(openCsv(figures, text)),
    // It is an archive itself.
    [IN_ZIP.xlsx]: [new Uint8Array(await workbook.arrayBuffer()), { level: 0 }],
  };
  for (const [path, content] of files) {
    const name = path.slice(OPEN.folder.length);
    if (name === OPEN.catalog) entries[name] = strToU8(content);
    else if (name.endsWith('.json')) entries[IN_ZIP.json + name.split('/').at(-1)] = strToU8(content);
  }
  return new Map<string, string | Uint8Array>([
    ...files,
    [OPEN.folder + OPEN.all, zipSync(entries, { mtime: NO_DATE })],
  ]);
}
