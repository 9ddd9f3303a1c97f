import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, loadDataset } from '../build/dataFolder';
import { compile } from '../dataset/compile/compile';
import { folderName, HEADS, type Publication, referatJson } from '../dataset/export/publish';
import { nearest } from '../dataset/read/nearest';
import { da } from '../i18n/da';
import { daNew } from '../i18n/daNew';
import { indexCatalog } from '../model/catalogIndex';
import { DOCUMENT_TYPES, type DocumentType } from '../model/documentType';
import { parsePeriod } from '../model/period';
import { openReferat } from '../referat/open';
import { agendaOf, meetingOf } from './newReferat';

/** What the text does not say, or says wrongly; the options of `npm run data:new`. */
export interface NewOptions {
  /** Name of the municipality. */
  readonly kommune?: string | undefined;
  readonly udvalg?: string | undefined;
  /** ISO date. */
  readonly dato?: string | undefined;
  readonly type?: string | undefined;
}

/**
 * Makes the folder of minutes in a data folder: `referat.json` with the meeting and its items, and the heads of
 * `noegletal.csv`.
 * @param name of the file
 * @returns what was done and found, in words
 * @throws with what is wrong or missing in words; nothing is written then
 */
export async function makeFolder(
  bytes: Uint8Array,
  name: string,
  { kommune, udvalg, dato, type }: NewOptions,
  data: string,
): Promise<string> {
  const index = indexCatalog(compile(loadDataset(data), contentHash).catalog);
  const { areas } = index.catalog;
  const named = areas.find((area) => area.name.da === kommune || area.id === kommune);
  if (kommune !== undefined && !named)
    throw new Error(
      daNew.unknownArea(
        kommune,
        nearest(
          kommune,
          areas.map(({ name: { da: own } }) => own),
        ),
      ),
    );
  if (dato !== undefined && parsePeriod(dato)?.type !== 'date') throw new Error(daNew.malformedDate(dato));
  if (type !== undefined && (type === 'tabel' || !DOCUMENT_TYPES.includes(type as DocumentType)))
    throw new Error(daNew.type);
  const referat = await openReferat({ name, bytes }, { areas });
  const found = meetingOf(referat);
  const [area, committee, date] = [named?.id ?? found.area, udvalg ?? found.committee, dato ?? found.date];
  if (area === null || committee === null || date === null) {
    throw new Error(
      daNew.missing([
        ...(area === null ? ['--kommune'] : []),
        ...(committee === null ? ['--udvalg'] : []),
        ...(date === null ? ['--dato'] : []),
      ]),
    );
  }
  const { items, renumbered } = agendaOf(referat);
  const documentType = (type as DocumentType | undefined) ?? found.documentType;
  const source: Publication = { name: committee, area, committee, date, documentType, items, remarks: [] };
  const folder = join(data, 'referater', folderName(source));
  if (existsSync(folder)) throw new Error(daNew.exists(folder));
  mkdirSync(folder);
  writeFileSync(join(folder, 'referat.json'), referatJson(source, index));
  writeFileSync(join(folder, 'noegletal.csv'), HEADS.figures);
  return [
    daNew.put(folder),
    daNew.meeting(da.sources.documentType[documentType], committee, index.area(area).name.da, date),
    ...items.map((item) => daNew.item(item.number, item.title, item.caseNumber)),
    ...(items.length === 0 ? [daNew.noItems] : []),
    ...(renumbered ? [daNew.renumbered] : []),
    daNew.next(join(folder, 'noegletal.csv')),
  ].join('\n');
}
