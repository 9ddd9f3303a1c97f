import type { CatalogIndex } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { isTotal } from '../model/total';
import { grouped } from './grouped';
import { dated, type Series, toSeries } from './series';

/** Fewer other municipalities than this say nothing as a background. */
const LEAST = 8;
/** A series of fewer periods is no line. */
const LEAST_POINTS = 3;

/**
 * The other municipalities with a series of the same group and kind, to stand behind the chosen ones.
 * @returns none if there are few
 */
export function contextOf(
  observations: readonly Observation[],
  chosen: readonly Series[],
  index: CatalogIndex,
): Series[] {
  const groups = [...new Set(chosen.map((s) => s.group))];
  const kind = chosen[0]?.kind;
  const taken = new Set(chosen.map((s) => s.area));
  if (groups.length !== 1) return [];
  // Counts follow the size of a municipality: those of others say nothing of it.
  const [first] = observations;
  if (!first || isTotal(index.unit(index.indicator(first.indicator).unit))) return [];
  const areas = [...grouped(observations).keys()].filter(
    (id) => !taken.has(id) && index.area(id).type === 'kommune',
  );
  if (areas.length < LEAST) return [];
  const others = toSeries(observations, areas, groups).filter(
    (s) => s.kind === kind && dated(s).length >= LEAST_POINTS,
  );
  return others.length < LEAST ? [] : others;
}
