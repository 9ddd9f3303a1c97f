import { at } from '../../model/at';
import type { SourceEntry } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import { ownPath } from '../../model/ownData';

/**
 * Of what and where a table's figure is, by its id, which begins with its table, its indicator and its area; null for an
 * id of another table.
 */
export function indicatorOf(
  { items, indicators = [] }: SourceEntry,
  id: string,
): { readonly indicator: string; readonly area: string } | null {
  for (const { number } of items) {
    for (const indicator of indicators) {
      const beginning = `${number}.${indicator}.`;
      if (id.startsWith(beginning)) return { indicator, area: at(id.slice(beginning.length).split('.'), 0) };
    }
  }
  return null;
}

/** The files in which an indicator's figures of a table are. */
export function tableFiles(indicator: string, source: string, index: CatalogIndex): readonly string[] {
  const { files } = index.entry(indicator);
  const own = ownPath(source, 'noegletal', indicator);
  return files.includes(own) ? [own] : files;
}
