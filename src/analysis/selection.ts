/** What an indicator page shows when the address does not say: which areas, which group. */
import type { CatalogIndex } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { hasBundled, isOwn } from '../model/ownData';
import { comparePeriods } from '../model/period';
import { isTotal, TOTAL_GROUPS } from '../model/total';
import { grouped } from './grouped';
import { LEAST_AREAS } from './national/figures';
import { orderAreas } from './series';

/** How many areas are shown when none are chosen and more have figures. */
const MOST_AREAS = 8;

/** A selection with nothing left open. */
export interface Selection {
  /** Municipalities in the order chosen, then reference areas. */
  readonly areas: readonly string[];
  /** Areas that were asked for but have no figures. */
  readonly without: readonly string[];
  /** The country, if it has figures but is left out unless it is asked for, since it would dwarf the others. */
  readonly dwarfing: string | null;
  /** Null shows every group. */
  readonly group: string | null;
  /** Groups that the areas have, in the order of the code list. */
  readonly groups: readonly string[];
}

/** Whether so many municipalities have figures that they are a picture of the country. */
function isNational(available: readonly string[], index: CatalogIndex): boolean {
  return available.filter((id) => index.area(id).type === 'kommune').length >= LEAST_AREAS;
}

/** What is shown when nothing is chosen. */
function defaultAreas(
  available: readonly string[],
  indicator: string | undefined,
  index: CatalogIndex,
): Pick<Selection, 'areas' | 'dwarfing'> {
  const { unit, nature } = indicator === undefined ? {} : index.indicator(indicator);
  // Budgets are of a year each and of one municipality, so one is shown with all it has.
  if (unit === 'kr.' && nature === 'afvigelse') return { areas: available.slice(0, 1), dwarfing: null };
  if (available.length <= MOST_AREAS) return { areas: orderAreas(available, index), dwarfing: null };
  const isStated = (id: string) => hasBundled(index.catalog.areaFiles, id);
  const known = available.filter((id) => index.area(id).type === 'kommune');
  // Those that the site itself has figures about are those that its readers ask for.
  const municipalities = [...known.filter(isStated), ...known.filter((id) => !isStated(id))];
  const country = available.find((id) => index.area(id).type === 'land');
  // Of all municipalities none is more asked for than another: the country, before them all.
  if (country !== undefined && isNational(available, index)) return { areas: [country], dwarfing: null };
  // Beside the country's count those of municipalities are hairlines.
  const total = unit !== undefined && isTotal(index.unit(unit));
  if (country === undefined || (total && municipalities.length > 0)) {
    return { areas: municipalities.slice(0, MOST_AREAS), dwarfing: country ?? null };
  }
  return {
    areas: orderAreas([...municipalities.slice(0, MOST_AREAS - 1), country], index),
    dwarfing: null,
  };
}

/**
 * The whole when several areas are compared, or the group that most of them have; every group when there is one area or
 * each area has groups of its own, but for an indicator of all municipalities, before which it is shown. Own figures add
 * to bundled ones and hide none.
 * @param reach groups of the areas, and how many of these have each
 * @param bundled the same of bundled figures alone
 */
function defaultGroup(
  reach: ReadonlyMap<string, number>,
  bundled: ReadonlyMap<string, number>,
  areas: readonly string[],
  national: boolean,
): string | null {
  const leading = bundled.size > 0 ? bundled : reach;
  const total = TOTAL_GROUPS.find((group) => leading.has(group));
  if (areas.length === 1 && reach.size > 1 && !(national && total !== undefined)) return null;
  if (total !== undefined) return total;
  const [most, shared] = [...leading].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return leading.size > 1 && shared < 2 ? null : most || null;
}

/** Areas by how new their newest figure is, the newest first; of equal ones in their order. */
function newestFirst(areas: readonly string[], observations: readonly Observation[]): string[] {
  const newest = new Map<string, string>();
  for (const { area, period } of observations) {
    const known = newest.get(area);
    if (known === undefined || comparePeriods(period, known) > 0) newest.set(area, period);
  }
  return [...areas].sort((a, b) => comparePeriods(newest.get(b) ?? '', newest.get(a) ?? ''));
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
  const available = grouped(observations);
  const inOrder = index.catalog.areas.map((area) => area.id).filter((id) => available.has(id));
  const byDefault = areas
    ? null
    : defaultAreas(newestFirst(inOrder, observations), observations[0]?.indicator, index);
  const asked = byDefault?.areas ?? orderAreas(areas ?? [], index);
  const all = asked.filter((id) => available.has(id));
  const reach = new Map<string, number>();
  const bundled = new Map<string, number>();
  const count = (to: Map<string, number>, id: string) => to.set(id, (to.get(id) ?? 0) + 1);
  for (const area of new Set(all)) {
    for (const [id, figures] of available.get(area) ?? []) {
      count(reach, id);
      if (figures.some((o) => !isOwn(o.source))) count(bundled, id);
    }
  }
  const groups = index.catalog.groups.map((g) => g.id).filter((id) => reach.has(id));
  const chosen = group === undefined ? defaultGroup(reach, bundled, all, isNational(inOrder, index)) : group;
  // Nobody is shown by default who has nothing to show.
  const has = (id: string) => chosen === null || (available.get(id)?.has(chosen) ?? false);
  const shown = byDefault && group === undefined ? all.filter(has) : all;
  return {
    areas: shown,
    without: asked.filter((id) => !available.has(id)),
    dwarfing: byDefault?.dwarfing ?? null,
    group: chosen,
    groups,
  };
}
