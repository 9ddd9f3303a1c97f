import type { CatalogIndex } from '../model/catalogIndex';
import { groupBy } from '../model/groupBy';
import { KINDS, type Kind } from '../model/kind';
import type { Observation } from '../model/observation';
import { bestByPeriod, byRecency } from './latest';

/** One line or one row of bars: the values of one area, group and kind over time. */
export interface Series {
  readonly key: string;
  readonly area: string;
  readonly group: string;
  readonly kind: Kind;
  /** One observation a period, oldest first; those without a period first. */
  readonly points: readonly Observation[];
  /** Other statements of the same figures, the latest first. */
  readonly also: readonly Observation[];
}

/** Splits the observations of one indicator into series, in the order of `areas`, then groups, then kinds. */
export function toSeries(
  observations: readonly Observation[],
  areas: readonly string[],
  groups: readonly string[],
): Series[] {
  const place = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i]));
  const [areaAt, groupAt] = [place(areas), place(groups)];
  const wanted = observations.filter((o) => areaAt.has(o.area) && groupAt.has(o.group));
  // Figures of one series mostly follow one another; their key is made once.
  let last: Observation | undefined;
  let lastKey = '';
  const split = groupBy(wanted, (o) => {
    const same = o.area === last?.area && o.group === last?.group && o.kind === last?.kind;
    if (!same) lastKey = `${o.area}.${o.group}.${o.kind}`;
    last = o;
    return lastKey;
  });
  const at = (places: Map<string, number>, id: string) => places.get(id) ?? 0;
  return [...split]
    .map(([key, own]) => {
      const { area, group, kind } = own[0] as Observation;
      const points = bestByPeriod(own);
      const kept = new Set(points);
      const also = points.length === own.length ? [] : own.filter((o) => !kept.has(o));
      return { key, area, group, kind, points, also: also.sort((a, b) => byRecency(b, a)) };
    })
    .sort(
      (a, b) =>
        at(areaAt, a.area) - at(areaAt, b.area) ||
        at(groupAt, a.group) - at(groupAt, b.group) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    );
}

/** The points of a series that have a period. */
export function dated(series: Series): readonly Observation[] {
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
    ['kommune', 'beskaeftigelsesregion', 'rar', 'region', 'land'].indexOf(index.area(id).type);
  return [...new Set(areas)].sort((a, b) => rank(a) - rank(b));
}
