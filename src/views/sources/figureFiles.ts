import type { SourceEntry } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import { ownPath } from '../../model/ownData';

/** The indicator of a table's figure, by the figure's id, which begins with its table and its indicator; else null. */
export function indicatorOf({ items, indicators = [] }: SourceEntry, id: string): string | null {
  return indicators.find((own) => items.some(({ number }) => id.startsWith(`${number}.${own}.`))) ?? null;
}

/** The files in which an indicator's figures of a table are. */
export function tableFiles(indicator: string, source: string, index: CatalogIndex): readonly string[] {
  const { files } = index.entry(indicator);
  const own = ownPath(source, 'noegletal', indicator);
  return files.includes(own) ? [own] : files;
}

/** The files in which a figure of a source is; none if there can be no such figure. */
export function figureFiles(source: SourceEntry, id: string, index: CatalogIndex): readonly string[] {
  if (source.file !== null) return [source.file];
  const indicator = indicatorOf(source, id);
  return indicator !== null && index.has('indicator', indicator)
    ? tableFiles(indicator, source.id, index)
    : [];
}
