import type { CatalogIndex } from '../../model/catalogIndex';
import type { Area } from '../../model/codelist';
import type { Headline } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import { foldForSearch, type Language } from '../../model/language';
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

/** The figure that most of some areas are headed by, of those that have it among their headlines; null without any. */
export function sharedFigure(
  areas: readonly Area[],
  headlines: Readonly<Record<string, readonly Headline[]>>,
): SharedFigure | null {
  const mains = areas.map(({ id }) => (headlines[id] ?? []).map(({ facts }) => facts.main));
  const indicator = commonest(mains.flatMap(([first]) => first?.indicator ?? []));
  const own = mains.flat().filter((o) => o.indicator === indicator);
  if (own.length === 0) return null;
  const period = commonest(own.map((o) => o.period));
  return {
    indicator,
    period,
    several: own.some((o) => o.period !== period),
    byArea: new Map(own.map((o) => [o.area, o])),
  };
}

/** Areas whose name has what is asked for, by the id of their region, '' for none, in the order of the regions. */
export function byRegion(
  areas: readonly Area[],
  query: string,
  index: CatalogIndex,
  language: Language,
): ReadonlyMap<string, readonly Area[]> {
  const wanted = foldForSearch(query).trim();
  const found = areas.filter(({ name }) => foldForSearch(`${name[language]} ${name.da}`).includes(wanted));
  const groups = groupBy(
    found,
    ({ parents }) => parents.find((parent) => index.area(parent).type === 'region') ?? '',
  );
  const order = [...index.catalog.areas.map(({ id }) => id), ''];
  return new Map([...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
