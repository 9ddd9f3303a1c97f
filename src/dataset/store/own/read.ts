/** What the pages read of own figures; loaded when there are some. */
import type { Catalog, ObservationFile } from '../../../model/catalog';
import { itemsOf } from '../../../model/ownData';
import type { Layer, OwnDataset } from '../../../model/ownDataset';
import { parsePeriod } from '../../../model/period';
import { folderOf } from './contract';
import { mergeLayers } from './merge';
import { openOwnStore } from './store';

/** The layer of a data set by its present name, and with what its page needs to know. */
function named(dataset: OwnDataset): Layer {
  const { layer } = dataset;
  const { source, indicatorEntries } = layer;
  return {
    ...layer,
    source: {
      ...source,
      items: itemsOf(dataset.name, source),
      indicators: indicatorEntries.map(({ id }) => id),
    },
  };
}

/** The data sets as they were read last, shown or not, and the catalogue with those that are shown. */
let known: readonly OwnDataset[] = [];
let inUse: Catalog | null = null;

/** Reads the data sets that are switched on; gives what lays them over a catalogue, oldest first. @throws {StoreError} */
export async function readLayers(): Promise<(catalog: Catalog) => Catalog> {
  known = await (await openOwnStore()).list();
  const layers = known
    .filter(({ on }) => on)
    .map(named)
    .reverse();
  return (catalog) => {
    inUse = mergeLayers(catalog, layers);
    return inUse;
  };
}

/** The data set that a file belongs to; undefined where it is not there. */
async function ownerOf(path: string): Promise<OwnDataset | undefined> {
  const find = () => known.find(({ id }) => path.startsWith(folderOf(id)));
  if (!find()) known = await (await openOwnStore()).list();
  return find();
}

const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));

/**
 * A file without the codes that the catalogue with its data set does not know, which leaves out the rows that have them:
 * a page looks up whatever code it meets. So it is where an area has gone from the bundled list.
 */
function withKnownCodes(file: ObservationFile, { id, layer }: OwnDataset, catalog: Catalog): ObservationFile {
  // What is not shown can be taken out all the same.
  const whole = ids(catalog.sources).has(id) ? catalog : mergeLayers(catalog, [layer]);
  const there = {
    source: new Set([id]),
    item: new Set(layer.source.items.map(({ number }) => number)),
    area: ids(whole.areas),
    indicator: ids(whole.indicatorEntries),
    group: ids(whole.groups),
    period: { has: (period: string) => period === '' || parsePeriod(period) !== null },
  };
  const codes: Record<string, unknown> = { ...file.codes };
  for (const [column, has] of Object.entries(there)) {
    const list = codes[column];
    // What is no list is found by whoever reads the file.
    if (Array.isArray(list)) codes[column] = list.map((code) => (has.has(code) ? code : null));
  }
  return { ...file, codes: codes as ObservationFile['codes'] };
}

/** A file of own observations; undefined where there is none. @throws {StoreError} */
export async function readOwn(path: string): Promise<ObservationFile | undefined> {
  const file = await (await openOwnStore()).file(path);
  const owner = file && inUse ? await ownerOf(path) : undefined;
  return file && owner && inUse ? withKnownCodes(file, owner, inUse) : file;
}
