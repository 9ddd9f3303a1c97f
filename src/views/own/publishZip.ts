import { strToU8, Zip, ZipDeflate } from 'fflate';
import {
  figureLines,
  folderName,
  groupLines,
  HEADS,
  indicatorLines,
  referatJson,
  unitLines,
} from '../../dataset/export/publish';
import { mergeLayers } from '../../dataset/store/own/merge';
import { openOwnStore } from '../../dataset/store/own/store';
import type { Catalog } from '../../model/catalog';
import { type CatalogIndex, indexCatalog } from '../../model/catalogIndex';
import { itemsOf } from '../../model/ownData';
import type { OwnDataset } from '../../model/ownDataset';

/** What lies in the archive beside the source's folder: what a maintainer has to do with it, and new code list lines. */
export interface PublishWords {
  /** Name of the text file. */
  readonly readmeName: string;
  readonly readme: (folder: string, codelists: readonly string[], toFill: ToFill) => string;
}

/** What nobody has said of a data set, which a maintainer has to fill in or look over. */
export interface ToFill {
  /** What stands instead of the one who publishes it; null where that is said. */
  readonly publisher: string | null;
  /** What stands as the municipality where there are several; null where there is one. */
  readonly area: string | null;
  /** New lines whose English name is the Danish one. */
  readonly english: boolean;
  /** New indicators whose definition only repeats the name. */
  readonly definitions: boolean;
}

/** What is left to fill in; see {@link ToFill}. */
function toFill({ name, layer }: OwnDataset, { area }: CatalogIndex): ToFill {
  const { codelists, source, indicatorEntries } = layer;
  const municipality = area(source.area);
  const areas = new Set(indicatorEntries.flatMap((entry) => entry.areas));
  return {
    publisher: source.committee === '' ? name : null,
    area: areas.size > 1 && municipality.type !== 'kommune' ? municipality.name.da : null,
    english: [...codelists.indicators, ...codelists.groups].some((one) => one.name.en === one.name.da),
    definitions: codelists.indicators.some((one) => one.definition.da === one.name.da),
  };
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
  const source = { ...layer.source, name, items: itemsOf(name, layer.source) };
  const folder = folderName(source);
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

  addText(`data/referater/${folder}/referat.json`, referatJson(source, index));
  const figures = add(`data/referater/${folder}/noegletal.csv`);
  figures.push(strToU8(HEADS.figures));
  const store = await openOwnStore();
  // Minutes have a file with their figures in the order of the text.
  const paths = source.file === null ? layer.indicatorEntries.flatMap(({ files }) => files) : [source.file];
  for (const path of paths) {
    const file = await store.file(path);
    if (file) figures.push(strToU8(figureLines(file, index, source.documentType === 'tabel')));
    await pause();
  }
  figures.push(new Uint8Array(), true);

  const lists = [
    ['units.csv', HEADS.units, unitLines(layer.codelists.units)],
    ['indicators.csv', HEADS.indicators, indicatorLines(layer.codelists.indicators)],
    ['groups.csv', HEADS.groups, groupLines(layer.codelists.groups)],
  ] as const;
  const needed = lists.filter(([, , lines]) => lines !== '');
  for (const [file, head, lines] of needed) addText(`data/nye-linjer-${file}`, head + lines);
  addText(
    words.readmeName,
    words.readme(
      folder,
      needed.map(([file]) => file),
      toFill(dataset, index),
    ),
  );
  zip.end();
  if (failure) throw failure;
  return { name: `${folder}.zip`, file: new Blob(parts, { type: 'application/zip' }) };
}
