/** What the pages read of own figures; loaded when there are some. */
import type { Catalog, ObservationFile } from '../../model/catalog';
import { comparePeriods } from '../../model/period';
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

/** The periods of some own files: first, last and how many; null where none is stated. @throws {OwnStoreError} */
export async function periodsOf(
  paths: readonly string[],
): Promise<{ readonly first: string; readonly last: string; readonly count: number } | null> {
  const store = await openOwnStore();
  const periods = new Set<string>();
  // One after the other: of a large data set there is not room for all at once.
  for (const path of paths)
    for (const period of (await store.file(path))?.codes.period ?? []) periods.add(period);
  periods.delete('');
  const [first, ...more] = [...periods].sort(comparePeriods);
  return first === undefined ? null : { first, last: more.at(-1) ?? first, count: periods.size };
}

/** A file of own observations; undefined where there is none. @throws {OwnStoreError} */
export async function readOwn(path: string): Promise<ObservationFile | undefined> {
  return (await openOwnStore()).file(path);
}
