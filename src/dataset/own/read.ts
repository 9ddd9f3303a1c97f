/** What the pages read of own figures; loaded when there are some. */
import type { Catalog, ObservationFile } from '../../model/catalog';
import { mergeLayers } from './merge';
import { openOwnStore } from './store';

/**
 * The catalogue with the data sets that are switched on, oldest first. Where they cannot be read it is the bundled one,
 * and the page says so (`shell/own`).
 */
export async function withOwn(catalog: Catalog): Promise<Catalog> {
  try {
    const datasets = await (await openOwnStore()).list();
    const layers = datasets.flatMap(({ on, layer }) => (on ? [layer] : [])).reverse();
    return mergeLayers(catalog, layers);
  } catch {
    return catalog;
  }
}

/** A file of own observations; undefined where there is none. @throws {OwnStoreError} */
export async function readOwn(path: string): Promise<ObservationFile | undefined> {
  return (await openOwnStore()).file(path);
}
