import { strToU8, Zip, ZipDeflate } from 'fflate';
import { mergeLayers } from '../../dataset/own/merge';
import { openOwnStore } from '../../dataset/own/store';
import {
  figureLines,
  folderName,
  groupLines,
  HEADS,
  indicatorLines,
  type Publication,
  referatJson,
} from '../../dataset/publish';
import type { Catalog } from '../../model/catalog';
import { indexCatalog } from '../../model/catalogIndex';
import type { OwnDataset } from '../../model/ownData';

/** What lies in the archive beside the source's folder: what a maintainer has to do with it, and new code list lines. */
export interface PublishWords {
  /** Name of the text file. */
  readonly readmeName: string;
  readonly readme: (folder: string, codelists: readonly string[]) => string;
}

/** Lets the page draw and answer between two pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * A data set as a folder of `data/referater/` in a ZIP archive, with the lines that the code lists lack: what a
 * maintainer needs to take it into the bundled data. The same files as `npm run data:add` makes.
 */
export async function publishZip(
  dataset: OwnDataset,
  catalog: Catalog,
  words: PublishWords,
): Promise<{ name: string; file: Blob }> {
  const { layer, name } = dataset;
  const index = indexCatalog(mergeLayers(catalog, [layer]));
  const { area, committee, date, items } = layer.source;
  const numbers = items.map(({ number }) => number);
  const publication: Publication = { name, publisher: committee, area, date, items: numbers };
  const folder = folderName(publication);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    failure ??= error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const add = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    return file;
  };
  const addText = (path: string, text: string) => add(path).push(strToU8(text), true);

  addText(`data/referater/${folder}/referat.json`, referatJson(publication, index));
  const figures = add(`data/referater/${folder}/noegletal.csv`);
  figures.push(strToU8(HEADS.figures));
  const store = await openOwnStore();
  for (const path of layer.indicatorEntries.flatMap(({ files }) => files)) {
    const file = await store.file(path);
    if (file) figures.push(strToU8(figureLines(file, index)));
    await pause();
  }
  figures.push(new Uint8Array(), true);

  const lists = [
    ['indicators.csv', indicatorLines(layer.codelists.indicators)],
    ['groups.csv', groupLines(layer.codelists.groups)],
  ] as const;
  const needed = lists.filter(([, lines]) => lines !== '');
  for (const [file, lines] of needed) {
    addText(`data/nye-linjer-${file}`, (file === 'groups.csv' ? HEADS.groups : HEADS.indicators) + lines);
  }
  addText(
    words.readmeName,
    words.readme(
      folder,
      needed.map(([file]) => file),
    ),
  );
  zip.end();
  if (failure) throw failure;
  return { name: `${folder}.zip`, file: new Blob(parts, { type: 'application/zip' }) };
}
