import type { CatalogIndex } from '../model/catalogIndex';
import { groupBy } from '../model/groupBy';
import { KINDS, type Kind } from '../model/kind';
import type { Observation } from '../model/observation';
import { grouped } from './grouped';
import { bestByPeriod, byRecency } from './latest';
import { drawnOrigin } from './origin';

/** One line or one row of bars: the values of one area, group and kind over time. */
export interface Series {
  readonly key: string;
  readonly area: string;
  readonly group: string;
  readonly kind: Kind;
  /** One observation a period, oldest first; those without a period first. Of one origin if origins disagree. */
  readonly points: readonly Observation[];
  /** Other statements of the same figures, the latest first. */
  readonly also: readonly Observation[];
}

const split = new WeakMap<readonly Observation[], readonly Series[]>();

/** The series of an area and group, one a kind. Made once, so that the same figures give the same series. */
function seriesOf(observations: readonly Observation[]): readonly Series[] {
  const found = split.get(observations);
  if (found) return found;
  const series = [...groupBy(observations, (o) => o.kind)]
    .map(([kind, own]) => {
      const { area, group } = own[0] as Observation;
      const points = bestByPeriod(drawnOrigin(own));
      const kept = new Set(points);
      const also = points.length === own.length ? [] : own.filter((o) => !kept.has(o));
      const key = `${area}.${group}.${kind}`;
      return { key, area, group, kind, points, also: also.sort((a, b) => byRecency(b, a)) };
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  split.set(observations, series);
  return series;
}

/** Splits the observations of one indicator into series, in the order of `areas`, then groups, then kinds. */
export function toSeries(
  observations: readonly Observation[],
  areas: readonly string[],
  groups: readonly string[],
): Series[] {
  const all = grouped(observations);
  return [...new Set(areas)].flatMap((area) => {
    const own = all.get(area);
    return [...new Set(groups)].flatMap((group) => seriesOf(own?.get(group) ?? []));
  });
}

/** The points of a series that have a period. */
export function dated(series: Pick<Series, 'points'>): readonly Observation[] {
  return series.points.filter((o) => o.period !== '');
}

/** Which of area, group and kind differ between series, so that labels say just what tells them apart. */
export function varying(series: readonly Pick<Series, 'area' | 'group' | 'kind'>[]): {
  area: boolean;
  group: boolean;
  kind: boolean;
} {
  const differ = (key: 'area' | 'group' | 'kind') => new Set(series.map((s) => s[key])).size > 1;
  return { area: differ('area'), group: differ('group'), kind: differ('kind') };
}

/** Areas of a chart: municipalities in the order chosen, then reference areas with the country last. */
export function orderAreas(areas: readonly string[], index: CatalogIndex): string[] {
  const rank = (id: string) =>
    ['kommune', 'kommunegruppe', 'landsdel', 'beskaeftigelsesregion', 'rar', 'region', 'land'].indexOf(
      index.area(id).type,
    );
  return [...new Set(areas)].sort((a, b) => rank(a) - rank(b));
}
