/** What an indicator page shows when the address does not say: which areas, which group. */
import type { CatalogIndex } from '../model/catalogIndex';
import { TOTAL_GROUPS } from '../model/codelist';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import { orderAreas } from './series';

/** How many areas are shown when none are chosen and more have figures. */
const MOST_AREAS = 8;

/** A selection with nothing left open. */
export interface Selection {
  /** Municipalities in the order chosen, then reference areas. */
  readonly areas: readonly string[];
  /** Areas that were asked for but have no figures. */
  readonly without: readonly string[];
  /** Null shows every group. */
  readonly group: string | null;
  /** Groups that the areas have, in the order of the code list. */
  readonly groups: readonly string[];
}

function defaultAreas(available: readonly string[], index: CatalogIndex): string[] {
  if (available.length <= MOST_AREAS) return orderAreas(available, index);
  const municipalities = available.filter((id) => index.area(id).type === 'kommune').slice(0, MOST_AREAS - 1);
  return orderAreas([...municipalities, ...available.filter((id) => index.area(id).type === 'land')], index);
}

/** The whole when several areas are compared, or the group that most of them have; every group when there is one area. */
function defaultGroup(observations: readonly Observation[], areas: readonly string[]): string | null {
  const own = groupBy(
    observations.filter((o) => areas.includes(o.area)),
    (o) => o.group,
  );
  if (areas.length === 1 && own.size > 1) return null;
  const total = TOTAL_GROUPS.find((group) => own.has(group));
  if (total !== undefined) return total;
  const reach = [...own].map(([group, list]) => ({ group, areas: new Set(list.map((o) => o.area)).size }));
  return reach.reduce((best, g) => (g.areas > best.areas ? g : best), { group: '', areas: 0 }).group || null;
}

/**
 * Resolves a selection against the data.
 * @param areas what the address asks for, null for the default
 * @param group what the address asks for: undefined for the default, null for every group
 */
export function resolveSelection(
  observations: readonly Observation[],
  areas: readonly string[] | null,
  group: string | null | undefined,
  index: CatalogIndex,
): Selection {
  const available = new Set(observations.map((o) => o.area));
  const inOrder = index.catalog.areas.map((area) => area.id).filter((id) => available.has(id));
  const asked = areas ? orderAreas(areas, index) : defaultAreas(inOrder, index);
  const shown = asked.filter((id) => available.has(id));
  const present = new Set(observations.filter((o) => shown.includes(o.area)).map((o) => o.group));
  const groups = index.catalog.groups.map((g) => g.id).filter((id) => present.has(id));
  const chosen = group === undefined ? defaultGroup(observations, shown) : group;
  return { areas: shown, without: asked.filter((id) => !available.has(id)), group: chosen, groups };
}
