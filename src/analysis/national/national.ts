import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator } from '../../model/codelist';
import { coveredPeriod, figuresOf, type NationalFigures, type NationalSeries } from './figures';
import { type Place, places, type Ranking, rankingOf, type Spread, spread } from './statistics';

/** All municipalities in one period, with what is computed of them. */
export interface National {
  readonly series: NationalSeries;
  readonly figures: NationalFigures;
  /** Null for an indicator that is itself a rank; then there are neither places nor a spread. */
  readonly ranking: Ranking | null;
  readonly places: ReadonlyMap<string, Place> | null;
  readonly spread: Spread | null;
}

/**
 * Holds all municipalities against one another.
 * @param period the period asked for; if too few have it, or null, the one that is well covered
 */
export function describeNational(
  series: NationalSeries,
  period: string | null,
  indicator: Indicator,
  index: CatalogIndex,
): National {
  const asked = series.periods.find((own) => own.period === period);
  const figures = figuresOf(series, (asked ?? coveredPeriod(series.periods)).period, index);
  const ranking = rankingOf(indicator, index.unit(indicator.unit));
  return {
    series,
    figures,
    ranking,
    places: ranking && places(figures.municipalities, ranking.from),
    spread: ranking && spread(figures.municipalities),
  };
}
