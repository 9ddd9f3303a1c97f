import { type Pair, pairsOf } from '../../analysis/chart/pairs';
import { sameOrigin } from '../../analysis/origin';
import { dated, type Series } from '../../analysis/series';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator, Unit } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';

/** Figures of one indicator as rules and forms ask about them. */
export interface Figures {
  readonly indicator: Indicator;
  readonly index: CatalogIndex;
  readonly unit: Unit;
  /** The series but for targets that hold for every period, which are marks. */
  readonly lines: readonly Series[];
  /** The same; if there are only such targets, they are the values. */
  readonly values: readonly Series[];
  /** The targets that are marks. */
  readonly targets: readonly Observation[];
  /** Stated differences from what was expected. */
  readonly differences: readonly Observation[];
  /** Every actual value with an expected one. */
  readonly pairs: readonly Pair[];
  readonly pairsOverTime: boolean;
  /** Stated periods of the series that has most, those of the other origin that are marked beside it too. */
  readonly longest: number;
  /** True of three periods or more. A single value is never a line. */
  readonly overTime: boolean;
  readonly isRank: boolean;
  readonly isAccount: boolean;
  readonly isDeviation: boolean;
}

/** True for a target that holds for every period: a mark, not a line. */
function isMark(series: Series): boolean {
  return series.kind === 'maal' && series.points.every((o) => o.period === '');
}

/** What others state with a period beside a line: bundled figures beside a line of own ones, and the reverse. */
export function besideLine({ points, also }: Pick<Series, 'points' | 'also'>): readonly Observation[] {
  const [line] = points;
  return line ? also.filter((o) => o.period !== '' && !sameOrigin(o, line)) : [];
}

/** Finds what rules ask about series of an indicator. */
export function figuresOf(
  series: readonly Series[],
  indicator: Indicator,
  index: CatalogIndex,
  differences: readonly Observation[] = [],
): Figures {
  const unit = index.unit(indicator.unit);
  const lines = series.filter((s) => !isMark(s));
  const none = lines.length === 0;
  const periodsOf = (s: Series) => [...dated(s), ...besideLine(s)].map((o) => o.period);
  const longest = Math.max(0, ...lines.map((s) => new Set(periodsOf(s)).size));
  const periods = new Set(lines.flatMap(periodsOf));
  const pairs = pairsOf(lines);
  return {
    indicator,
    index,
    unit,
    lines,
    values: none ? series : lines,
    targets: none ? [] : series.filter(isMark).flatMap((s) => s.points.slice(-1)),
    differences,
    pairs,
    pairsOverTime: [...groupBy(pairs, (p) => `${p.area}.${p.group}`).values()].some(
      (own) => own.filter((p) => p.actual.period !== '').length > 1,
    ),
    longest,
    overTime: longest >= 3 || (longest === 2 && periods.size > 2),
    isRank: unit.type === 'placering',
    isAccount: indicator.nature === 'regnestykke' && lines.length > 1,
    isDeviation: indicator.nature === 'afvigelse' && !none,
  };
}
