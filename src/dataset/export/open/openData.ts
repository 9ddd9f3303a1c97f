/**
 * The figures of the site for programs, at addresses that do not change: `data/v1/…`. A change of shape is `data/v2/`,
 * beside this.
 */
import type { Wording } from '../../../i18n/wording';
import type { Catalog } from '../../../model/catalog';
import { groupBy } from '../../../model/groupBy';
import type { Observation } from '../../../model/observation';
import { OPEN } from '../../../model/openData';
import { comparePeriods } from '../../../model/period';
import { unitName } from '../columns';
import { openCube } from './openCube';
import { OPEN_COLUMNS, openCsv } from './openRows';

/** What lies there, with addresses from its own file on, so that it holds wherever the site is put. */
function catalogOf(
  catalog: Catalog,
  figures: ReadonlyMap<string, readonly Observation[]>,
  byArea: ReadonlyMap<string, readonly Observation[]>,
  text: Wording,
) {
  const { index } = text;
  return {
    version: OPEN.version,
    columns: OPEN_COLUMNS,
    all: OPEN.all,
    indicators: [...figures].map(([id, own]) => {
      const { name, definition, decimals, direction, theme } = index.indicator(id);
      const periods = [...new Set(own.map((o) => o.period).filter(Boolean))].sort(comparePeriods);
      return {
        id,
        name,
        definition,
        unit: unitName(id, text),
        decimals,
        direction,
        theme,
        count: own.length,
        areas: new Set(own.map((o) => o.area)).size,
        from: periods[0] ?? null,
        to: periods.at(-1) ?? null,
        sources: [...new Set(own.map((o) => o.source))],
        csv: OPEN.indicatorCsv(id),
        jsonStat: OPEN.indicatorJson(id),
      };
    }),
    areas: [...byArea].map(([id, own]) => {
      const { name, longName, type, code } = index.area(id);
      return { id, name, longName, type, code, count: own.length, csv: OPEN.areaCsv(id) };
    }),
    groups: catalog.groups.map(({ id, name }) => ({ id, name })),
    sources: catalog.sources.map(({ id, committee, date, documentType, terms, link }) => ({
      id,
      publisher: committee,
      date,
      documentType,
      ...(link !== undefined && { link }),
      ...(terms && { terms }),
    })),
  };
}

/**
 * Every file of open data, by its path from the site.
 * @param figures bundled figures, in the order of their sources
 * @param at the address of a path from the site
 */
export function openDataFiles(
  catalog: Catalog,
  figures: readonly Observation[],
  text: Wording,
  at: (path: string) => string,
): Map<string, string> {
  const byIndicator = groupBy(figures, (o) => o.indicator);
  const byArea = groupBy(figures, (o) => o.area);
  const files = new Map<string, string>();
  const put = (path: string, content: string) => files.set(OPEN.folder + path, content);
  put(OPEN.catalog, JSON.stringify(catalogOf(catalog, byIndicator, byArea, text), null, 1));
  for (const [id, own] of byIndicator) {
    put(OPEN.indicatorCsv(id), openCsv(own, text));
    const path = OPEN.indicatorJson(id);
    put(path, JSON.stringify(openCube(id, own, text, at(OPEN.folder + path))));
  }
  for (const [id, own] of byArea) put(OPEN.areaCsv(id), openCsv(own, text));
  return files;
}
