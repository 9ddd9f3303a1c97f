import type { Comparison } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { comparePeriods, parsePeriod } from '../../model/period';
import { subtract } from '../computed';
import type { Series } from '../series';

/** An actual value and what was expected for the same area, group and period. */
export interface Pair {
  readonly area: string;
  readonly group: string;
  readonly actual: Observation;
  readonly expected: Comparison;
}

/** Every pair among the series, oldest first. If no period is stated, only the same source vouches for it. */
export function pairsOf(series: readonly Series[]): Pair[] {
  const byPlace = groupBy(series, (s) => `${s.area}.${s.group}`);
  return [...byPlace.values()].flatMap((own) => {
    const expected = own.find((s) => s.kind === 'forventet')?.points ?? [];
    const actual = own.find((s) => s.kind === 'faktisk')?.points ?? [];
    return actual.flatMap((o): Pair[] => {
      const other = expected.find((e) => e.period === o.period && (o.period !== '' || e.source === o.source));
      if (!other) return [];
      return [
        {
          area: o.area,
          group: o.group,
          actual: o,
          expected: { observation: other, difference: subtract(o.value, other.value) },
        },
      ];
    });
  });
}

/** The latest pair of each area and group; a pair without a period only if there is no other. */
export function latestPairs(pairs: readonly Pair[]): Pair[] {
  return [...groupBy(pairs, (p) => `${p.area}.${p.group}`).values()].map((own) =>
    own.reduce((best, p) => (comparePeriods(p.actual.period, best.actual.period) >= 0 ? p : best)),
  );
}

/** A stretch between two lines on one side: corners as [days since 1970, value], and which line is above. */
export interface Band {
  readonly sign: -1 | 1;
  readonly corners: readonly (readonly [number, number])[];
}

/**
 * The area between actual and expected of one place, split where the lines cross.
 * @param pairs of one area and group
 */
export function gapBands(pairs: readonly Pair[]): Band[] {
  const points = pairs
    .flatMap((p) => {
      const period = parsePeriod(p.actual.period);
      return period
        ? [{ x: period.end, actual: p.actual.value, expected: p.expected.observation.value }]
        : [];
    })
    .sort((a, b) => a.x - b.x);
  const bands: Band[] = [];
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1] as (typeof points)[number];
    const b = points[i] as (typeof points)[number];
    const [da, db] = [a.actual - a.expected, b.actual - b.expected];
    const add = (sign: number, corners: Band['corners']) => {
      if (sign !== 0) bands.push({ sign: sign > 0 ? 1 : -1, corners });
    };
    if (da * db >= 0) {
      add(da + db, [
        [a.x, a.actual],
        [b.x, b.actual],
        [b.x, b.expected],
        [a.x, a.expected],
      ]);
      continue;
    }
    const part = da / (da - db);
    const cross = [a.x + part * (b.x - a.x), a.actual + part * (b.actual - a.actual)] as const;
    add(da, [[a.x, a.actual], cross, [a.x, a.expected]]);
    add(db, [cross, [b.x, b.actual], [b.x, b.expected]]);
  }
  return bands;
}
