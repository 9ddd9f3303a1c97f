import type { IndicatorEntry, ObservationFile } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { decode } from '../files/columnar';
import { excerpts } from './excerpt';
import { recentRows } from './recent';

/** What the catalogue says of figures, and what areas show of them. */
export interface CompiledFigures {
  /** In the order of the indicators. */
  readonly indicatorEntries: readonly Omit<IndicatorEntry, 'files'>[];
  /** By area id: what its comparisons need (`excerpt.ts`), by indicator, then in the order of the file. */
  readonly excerpts: ReadonlyMap<string, readonly Observation[]>;
}

/**
 * Compiles figures, bundled or a user's own, from their columns. Only the few rows that matter become observations, and
 * no column is copied, so it can be done in a worker with a whole country's.
 * @param files one for each indicator with figures, by its id; their rows must be good
 * @param index has every code in the files: areas, groups and indicators; of what exists it need know nothing
 */
export function compileFigures(
  files: ReadonlyMap<string, ObservationFile>,
  index: CatalogIndex,
): CompiledFigures {
  const { areas, groups, indicators } = index.catalog;
  const inOrder = (list: readonly { readonly id: string }[], ids: readonly string[]) => {
    const wanted = new Set(ids);
    return list.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  };
  const indicatorEntries: Omit<IndicatorEntry, 'files'>[] = [];
  const recent = new Map<string, readonly Observation[]>();
  for (const { id } of indicators) {
    const file = files.get(id);
    if (!file) continue;
    const { outline, rows } = recentRows(file);
    recent.set(id, decode(file, rows).observations);
    indicatorEntries.push({
      id,
      count: outline.count,
      areas: inOrder(areas, outline.areas),
      groups: inOrder(groups, outline.groups),
      kinds: outline.kinds,
    });
  }
  return {
    indicatorEntries,
    excerpts: excerpts([...recent.values()].flat(), index),
  };
}
