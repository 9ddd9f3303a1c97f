/** Which areas a benefit's page is about. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { orderAreas } from '../series';

/** The area chosen, and those it is compared with. */
export interface AreaChoice {
  readonly area: string;
  /** Municipalities in the order chosen, then reference areas. */
  readonly compared: readonly string[];
  /** Areas that were asked for but have no figures about the benefit. */
  readonly without: readonly string[];
}

/** Areas with figures, municipalities first, in the order of the code list. */
export function areasOf(observations: readonly Observation[], index: CatalogIndex): string[] {
  const present = new Set(observations.map((o) => o.area));
  return index.areasWithData.map(({ id }) => id).filter((id) => present.has(id));
}

/** An area with the areas it is part of that have figures, the nearest first. */
export function withReferences(area: string, available: readonly string[], index: CatalogIndex): string[] {
  return [area, ...index.area(area).parents.filter((id) => available.includes(id))];
}

/** The municipality with most figures, where there is none the area with most. */
function fullest(observations: readonly Observation[], index: CatalogIndex): string | null {
  const available = areasOf(observations, index);
  const municipalities = available.filter((id) => index.area(id).type === 'kommune');
  const counts = groupBy(observations, (o) => o.area);
  const count = (id: string | null) => (id === null ? 0 : (counts.get(id)?.length ?? 0));
  return (municipalities.length > 0 ? municipalities : available).reduce<string | null>(
    (best, id) => (count(id) > count(best) ? id : best),
    null,
  );
}

/**
 * What an address asks for: the first of its areas that has figures, held against the others; without any, the
 * municipality with most figures and its reference areas.
 * @param observations about the benefit
 * @returns null when no area, or none of those asked for, has figures
 */
export function chooseAreas(
  observations: readonly Observation[],
  asked: readonly string[] | null,
  index: CatalogIndex,
): AreaChoice | null {
  const available = areasOf(observations, index);
  const most = fullest(observations, index);
  const wanted = asked ?? (most === null ? [] : withReferences(most, available, index));
  const [area, ...others] = wanted.filter((id) => available.includes(id));
  if (area === undefined) return null;
  return {
    area,
    compared: orderAreas(others, index),
    without: wanted.filter((id) => !available.includes(id)),
  };
}
