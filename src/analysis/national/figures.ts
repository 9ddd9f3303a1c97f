/** Which figures all municipalities are held against one another by: the same group, kind and period. */
import type { CatalogIndex } from '../../model/catalogIndex';
import { KINDS, type Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { comparePeriods, parsePeriod, yearBefore } from '../../model/period';
import { TOTAL_GROUPS } from '../../model/total';
import { grouped } from '../grouped';
import { byRecency } from '../latest';
import { sameOrigin } from '../origin';

/** Fewer municipalities than this are no picture of the country. */
export const LEAST_AREAS = 10;
/** With fewer than this, about half of the 98, a map would mostly be empty. */
export const LEAST_ON_MAP = 50;
/** A period counts as covered when it has this share of the municipalities that the best covered one has. */
const COVERED = 0.9;

/** The kinds in the order in which one is preferred: what was observed first, a target last. */
const PREFERRED: readonly Kind[] = [...KINDS.filter((kind) => kind !== 'maal'), 'maal'];

/** A period and how many municipalities have a value in it. */
export interface Coverage {
  readonly period: string;
  readonly count: number;
}

/** The strongest statement of each area, by period. */
type ByPeriod = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** One group and kind of an indicator for all areas and periods, of one origin. */
export interface NationalSeries {
  readonly group: string;
  readonly kind: Kind;
  /** Periods with enough municipalities, the latest first; never none. */
  readonly periods: readonly Coverage[];
  readonly figures: ByPeriod;
  /** By period: areas of which another source, or another place in it, states another value. */
  readonly disputed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The figures of one period. */
export interface NationalFigures {
  readonly period: string;
  /** One a municipality, the lowest value first; equal ones in the order of the code list. */
  readonly municipalities: readonly Observation[];
  /** Of the other areas, the country first. */
  readonly references: readonly Observation[];
  readonly country: Observation | null;
  /** Municipalities of which another value is stated too; shown is the strongest statement. */
  readonly disputed: readonly string[];
  /** By area: its figure of the same period a year before. */
  readonly before: ReadonlyMap<string, Observation>;
}

const isMunicipality = (id: string, index: CatalogIndex) => index.area(id).type === 'kommune';

type Nested<T> = Map<string, T>;

/** The map under a key, made when it is first asked for. */
function within<T extends Map<string, unknown>>(maps: Nested<T>, key: string): T {
  const found = maps.get(key);
  if (found) return found;
  const made = new Map() as T;
  maps.set(key, made);
  return made;
}

/** Periods in which enough municipalities have a value, the latest first. */
function coverage(figures: ByPeriod, municipalities: readonly string[]): Coverage[] {
  return [...figures]
    .map(([period, own]) => ({ period, count: municipalities.filter((area) => own.has(area)).length }))
    .filter(({ count }) => count >= LEAST_AREAS)
    .sort((a, b) => comparePeriods(b.period, a.period));
}

/** Areas of which the other origin states another value. */
function differing(figures: ByPeriod, others: ByPeriod | undefined, period: string): string[] {
  return [...(others?.get(period) ?? [])].flatMap(([area, o]) => {
    const own = figures.get(period)?.get(area);
    return own && own.value !== o.value ? [area] : [];
  });
}

/**
 * The group, kind and origin in which all municipalities are held against one another: a rank among figures of which
 * some are measured by others would be nobody's.
 * @param observations all observations of one indicator
 * @param group the group asked for; null for the whole or, failing that, the group of most municipalities
 * @returns null if too few municipalities have a value of the same group, kind and period
 */
export function nationalSeries(
  observations: readonly Observation[],
  group: string | null,
  index: CatalogIndex,
): NationalSeries | null {
  const sorts: Nested<Nested<Map<string, Observation>>> = new Map();
  const disputes: Nested<Nested<Map<string, true>>> = new Map();
  // Figures of one group and kind mostly follow one another; their map is found once.
  let last: Observation | undefined;
  let key = '';
  let periods: Nested<Map<string, Observation>> = new Map();
  const asked =
    group === null
      ? observations
      : [...grouped(observations).values()].flatMap((groups) => groups.get(group) ?? []);
  for (const o of asked) {
    // Without a period nothing says that two values are of the same.
    if (o.period === '') continue;
    if (o.group !== last?.group || o.kind !== last?.kind || !sameOrigin(o, last)) {
      key = `${o.group} ${o.kind} ${isOwn(o.source)}`;
      periods = within(sorts, key);
      last = o;
    }
    const areas = within(periods, o.period);
    const known = areas.get(o.area);
    if (known && known.value !== o.value) within(within(disputes, key), o.period).set(o.area, true);
    if (!known || byRecency(known, o) < 0) areas.set(o.area, o);
  }
  const municipalities = index.catalog.areas.filter(({ type }) => type === 'kommune').map(({ id }) => id);
  const found = [...sorts].flatMap(([key, figures]): NationalSeries[] => {
    const [own = '', kind = '', origin = ''] = key.split(' ');
    const periods = coverage(figures, municipalities);
    if (periods.length === 0) return [];
    const others = sorts.get(`${own} ${kind} ${origin !== 'true'}`);
    const disputed = new Map(
      periods.map(({ period }) => [
        period,
        new Set([...(disputes.get(key)?.get(period)?.keys() ?? []), ...differing(figures, others, period)]),
      ]),
    );
    return [{ group: own, kind: kind as Kind, periods, figures, disputed }];
  });
  const total = (s: NationalSeries) => Number(TOTAL_GROUPS.includes(s.group));
  const reach = (s: NationalSeries) => Math.max(...s.periods.map(({ count }) => count));
  const [best] = found.sort(
    (a, b) =>
      PREFERRED.indexOf(a.kind) - PREFERRED.indexOf(b.kind) || total(b) - total(a) || reach(b) - reach(a),
  );
  return best ?? null;
}

/** The period shown when none is chosen: the latest that nearly as many municipalities have as the best covered. */
export function coveredPeriod(periods: readonly Coverage[]): Coverage {
  const most = Math.max(...periods.map(({ count }) => count));
  const covered = periods.find(({ count }) => count >= COVERED * most);
  return covered ?? (periods[0] as Coverage);
}

/** The figures of one of the periods of `series`. */
export function figuresOf(series: NationalSeries, period: string, index: CatalogIndex): NationalFigures {
  const own = series.figures.get(period) ?? new Map<string, Observation>();
  // In the order of the code list, the country before the other reference areas.
  const all = index.catalog.areas.flatMap(({ id }) => own.get(id) ?? []);
  const municipalities = all.filter((o) => isMunicipality(o.area, index));
  const parsed = parsePeriod(period);
  const before = parsed ? series.figures.get(yearBefore(parsed)) : undefined;
  const disputed = series.disputed.get(period);
  const references = all.filter((o) => !isMunicipality(o.area, index));
  return {
    period,
    municipalities: municipalities.sort((a, b) => a.value - b.value),
    references,
    country: references.find((o) => index.area(o.area).type === 'land') ?? null,
    disputed: municipalities.map((o) => o.area).filter((area) => disputed?.has(area)),
    before: before ?? new Map(),
  };
}
