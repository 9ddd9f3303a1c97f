/** What the pages read of own figures; loaded when there are some. */
import type { Catalog, ObservationFile } from '../../model/catalog';
import type { Layer, OwnDataset } from '../../model/ownData';
import { mergeLayers } from './merge';
import { openOwnStore } from './store';

/** The layer of a data set by its present name, and with what its page needs to know. */
function named({ name, layer }: OwnDataset): Layer {
  const { source, indicatorEntries } = layer;
  return {
    ...layer,
    source: {
      ...source,
      items: source.items.map((item) => ({ ...item, title: name })),
      indicators: indicatorEntries.map(({ id }) => id),
    },
  };
}

/** Reads the data sets that are switched on; gives what lays them over a catalogue, oldest first. @throws {StoreError} */
export async function readLayers(): Promise<(catalog: Catalog) => Catalog> {
  const datasets = await (await openOwnStore()).list();
  const layers = datasets
    .filter(({ on }) => on)
    .map(named)
    .reverse();
  return (catalog) => mergeLayers(catalog, layers);
}

/** A file of own observations; undefined where there is none. @throws {StoreError} */
export async function readOwn(path: string): Promise<ObservationFile | undefined> {
  return (await openOwnStore()).file(path);
}
