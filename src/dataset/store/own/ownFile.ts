import type { Catalog, ObservationFile } from '../../../model/catalog';
import type { OwnDataset } from '../../../model/ownDataset';
import { parsePeriod } from '../../../model/period';
import { folderOf } from './contract';
import { mergeLayers } from './merge';
import { openOwnStore } from './store';

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

/**
 * A file of own observations, with only what the catalogue knows; undefined if there is none.
 * @param datasets those that are kept
 * @throws {StoreError}
 */
export async function readOwnFile(
  path: string,
  datasets: readonly OwnDataset[],
  catalog: Catalog | undefined,
): Promise<ObservationFile | undefined> {
  const file = await (await openOwnStore()).file(path);
  const owner = datasets.find(({ id }) => path.startsWith(folderOf(id)));
  return file && owner && catalog ? withKnownCodes(file, owner, catalog) : file;
}
