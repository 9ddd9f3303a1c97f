/** Which areas a benefit's page is about. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { latest } from '../latest';
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

/**
 * The municipality with the newest figure, of several the one with most figures; if nothing tells them apart, the
 * country. If no municipality has any, the area that has.
 */
function newest(observations: readonly Observation[], index: CatalogIndex): string | null {
  const isMunicipality = ({ area }: Observation) => index.area(area).type === 'kommune';
  const own = observations.filter(isMunicipality);
  const known = own.length > 0 ? own : observations;
  const stated = known.filter(({ kind }) => kind === 'faktisk');
  const last = latest(stated.length > 0 ? stated : known)?.period;
  const candidates = new Set(known.filter(({ period }) => period === last).map(({ area }) => area));
  const counts = [...groupBy(known, ({ area }) => area)].filter(([area]) => candidates.has(area));
  const most = Math.max(0, ...counts.map(([, { length }]) => length));
  const best = new Set(counts.filter(([, { length }]) => length === most).map(([area]) => area));
  const available = areasOf(observations, index);
  const country = available.find((id) => index.area(id).type === 'land');
  const first = available.find((id) => best.has(id)) ?? null;
  return best.size > 1 ? (country ?? first) : first;
}

/**
 * What an address asks for: the first of its areas that has figures, held against the others; without any, the reader's
 * municipality, else the one with the newest figures, and the areas that it is part of.
 * @param observations about the benefit
 * @param remembered the reader's municipality, or null
 * @returns null when no area, or none of those asked for, has figures
 */
export function chooseAreas(
  observations: readonly Observation[],
  asked: readonly string[] | null,
  index: CatalogIndex,
  remembered: string | null = null,
): AreaChoice | null {
  const available = areasOf(observations, index);
  const without = remembered !== null && !available.includes(remembered);
  const first = (without ? null : remembered) ?? newest(observations, index);
  const byDefault = first === null ? [] : withReferences(first, available, index);
  const wanted = asked ?? (without ? [remembered, ...byDefault] : byDefault);
  const [area, ...others] = wanted.filter((id) => available.includes(id));
  if (area === undefined) return null;
  return {
    area,
    compared: orderAreas(others, index),
    without: wanted.filter((id) => !available.includes(id)),
  };
}
