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

/**
 * The catalogue with the data sets that are switched on, oldest first. Where they cannot be read it is the bundled one,
 * and the page says so (`shell/own`).
 */
export async function withOwn(catalog: Catalog): Promise<Catalog> {
  try {
    const datasets = await (await openOwnStore()).list();
    return mergeLayers(
      catalog,
      datasets
        .filter(({ on }) => on)
        .map(named)
        .reverse(),
    );
  } catch {
    return catalog;
  }
}

/** A file of own observations; undefined where there is none. @throws {OwnStoreError} */
export async function readOwn(path: string): Promise<ObservationFile | undefined> {
  return (await openOwnStore()).file(path);
}
