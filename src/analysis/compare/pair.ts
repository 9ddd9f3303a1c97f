/** Two areas held against each other. */
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { valueScale } from '../chart/scale';
import type { ValueScale } from '../chart/types';
import { samePeriod } from '../facts';
import { latest } from '../latest';
import { leadingFigures } from '../origin';
import { type Against, holdAgainst } from './cells';
import { compareRows, type Row, STANDINGS } from './rows';
import { comparisonKey } from './sharing';

/** A row that both areas have. */
export interface PairRow extends Row {
  /** The values compared, of the same period if one is known of both. */
  readonly values: readonly [Observation, Observation];
  /** The first held against the second; null for counts of areas of different levels. */
  readonly against: Against | null;
  /** The scale that both are drawn on; null if they are not held against each other. */
  readonly scale: ValueScale | null;
  /** A value of one of them that is newer than what is compared, or null. */
  readonly newer: Observation | null;
}

/** What two areas have, together and each alone. */
export interface Pair {
  readonly areas: readonly [string, string];
  /** In the ordinary order of rows. */
  readonly shared: readonly PairRow[];
  /** For each area the rows that only it has. */
  readonly only: readonly [readonly Row[], readonly Row[]];
}

/**
 * The values of two areas that are compared: the latest of both or, if these are of different periods and the one
 * area has a value of the other's period, that one.
 */
function counterparts(
  first: readonly Observation[],
  second: readonly Observation[],
): { values: [Observation, Observation]; newer: Observation | null } | null {
  const [a, b] = [latest(first), latest(second)];
  if (!a || !b) return null;
  const later = comparePeriods(a.period, b.period);
  const back = (own: readonly Observation[], to: Observation) => latest(own.filter((o) => samePeriod(o, to)));
  const earlier = later > 0 ? back(first, b) : later < 0 ? back(second, a) : null;
  if (!earlier) return { values: [a, b], newer: null };
  return later > 0 ? { values: [earlier, b], newer: a } : { values: [a, earlier], newer: b };
}

/** Compares two areas from their excerpts. */
export function comparePair(
  areas: readonly [string, string],
  observations: readonly Observation[],
  index: CatalogIndex,
): Pair {
  const rows = compareRows(
    observations,
    { areas, chosen: areas, reference: null, theme: null, all: true },
    index,
  );
  const known = groupBy(leadingFigures(observations).leading, (o) => `${o.area} ${comparisonKey(o)}`);
  const of = (area: string, row: Row) => known.get(`${area} ${row.key}`) ?? [];
  const shared = rows.flatMap((row): PairRow[] => {
    const found = counterparts(of(areas[0], row), of(areas[1], row));
    if (!found) return [];
    const [a, b] = found.values;
    const against = holdAgainst(a, [b], index);
    const indicator = index.indicator(row.indicator);
    const scale = against && valueScale([a.value, b.value], indicator, index.unit(indicator.unit));
    return [{ ...row, ...found, against, scale }];
  });
  const alone = (column: number) => rows.filter((row) => row.figures[column] && !row.figures[1 - column]);
  return { areas, shared, only: [alone(0), alone(1)] };
}

/** How often each of the two has the better figure, among those of one period if one is better. */
export function pairScore({ shared }: Pick<Pair, 'shared'>): readonly [number, number] {
  const count = (tone: 'good' | 'bad') =>
    shared.filter(({ against }) => against?.samePeriod && against.tone === tone).length;
  return [count('good'), count('bad')];
}

/**
 * The rows that say most of how two areas lie, one an indicator: what was observed before what was expected, official
 * statistics first, what does not follow size before what does, and the most important before others.
 */
export function tellingRows({ shared }: Pick<Pair, 'shared'>, index: CatalogIndex, most: number): PairRow[] {
  const weight = (row: PairRow) => [
    Number(row.kind !== 'faktisk'),
    STANDINGS.indexOf(row.standing),
    Number(row.against?.tone === 'neutral'),
    index.indicator(row.indicator).importance,
  ];
  const sorted = shared
    .filter((row) => row.against !== null)
    .sort((a, b) => {
      const [x, y] = [weight(a), weight(b)];
      return x.map((w, i) => w - at(y, i)).find((difference) => difference !== 0) ?? 0;
    });
  const first = new Map<string, PairRow>();
  for (const row of sorted) if (!first.has(row.indicator)) first.set(row.indicator, row);
  return [...first.values()].slice(0, most);
}
