import { parentOf } from '../../analysis/parentOf';
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Area } from '../../model/codelist';
import type { Headline } from '../../model/facts';
import { findAreas } from '../../model/findAreas';
import { groupBy } from '../../model/groupBy';
import type { Language } from '../../model/language';
import type { Observation } from '../../model/observation';

/** The most frequent of some texts, the first of those where several are; '' of none. */
function commonest(list: readonly string[]): string {
  let best: readonly string[] = [];
  for (const same of groupBy(list, (text) => text).values()) if (same.length > best.length) best = same;
  return best[0] ?? '';
}

/** One figure for every municipality, so that they can be read beside one another. */
export interface SharedFigure {
  /** Id of the indicator that heads most of them. */
  readonly indicator: string;
  /** The period that most of its figures are of. */
  readonly period: string;
  /** Whether some are of another. */
  readonly several: boolean;
  readonly byArea: ReadonlyMap<string, Observation>;
}

/**
 * The figure that most of some areas are headed by, of those that have it among their headlines; null without any. Where
 * the bundled headlines of an area do not have it, or not of the period of most, own figures that do stand in.
 * @param own headlines of own figures about areas that have bundled ones
 */
export function sharedFigure(
  areas: readonly Area[],
  headlines: Readonly<Record<string, readonly Headline[]>>,
  own: Readonly<Record<string, readonly Headline[]>> = {},
): SharedFigure | null {
  const mainsOf = (list: readonly Headline[] | undefined) => (list ?? []).map(({ facts }) => facts.main);
  const indicator = commonest(areas.flatMap(({ id }) => mainsOf(headlines[id])[0]?.indicator ?? []));
  const stated = areas.flatMap(({ id }) => {
    const all = [...mainsOf(headlines[id]), ...mainsOf(own[id])];
    const found = all.filter((o) => o.indicator === indicator);
    return found.length > 0 ? [found] : [];
  });
  if (stated.length === 0) return null;
  const period = commonest(stated.map((found) => at(found, 0).period));
  const shown = stated.map((found) => found.find((o) => o.period === period) ?? at(found, 0));
  return {
    indicator,
    period,
    several: shown.some((o) => o.period !== period),
    byArea: new Map(shown.map((o) => [o.area, o])),
  };
}

/** Areas whose name has what is asked for, by the id of their region, '' for none, in the order of the regions. */
export function byRegion(
  areas: readonly Area[],
  query: string,
  index: CatalogIndex,
  language: Language,
): ReadonlyMap<string, readonly Area[]> {
  const groups = groupBy(findAreas(areas, query, language), ({ id }) => parentOf(id, 'region', index) ?? '');
  const order = [...index.catalog.areas.map(({ id }) => id), ''];
  return new Map([...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
