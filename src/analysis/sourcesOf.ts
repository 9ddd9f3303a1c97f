import type { SourceEntry } from '../model/catalog';
import type { CatalogIndex } from '../model/catalogIndex';
import { isReferat } from '../model/documentType';
import { isOwn } from '../model/ownData';

/** The bundled sources of an area's figures: the minutes of its own committees, then the tables it is in. */
export function sourcesOf(area: string, index: CatalogIndex): readonly SourceEntry[] {
  const bundled = index.catalog.sources.filter(({ id }) => !isOwn(id));
  const has = (indicator: string) => {
    const { areas, bundledAreas = areas } = index.entry(indicator);
    return bundledAreas.includes(area);
  };
  return [
    ...bundled.filter((source) => isReferat(source) && source.area === area),
    ...bundled.filter((source) => !isReferat(source) && source.indicators?.some(has)),
  ];
}
