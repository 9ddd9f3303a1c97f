/** The table of all areas. */

import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { type Computed, difference } from '../computed';
import { parentOf } from '../parentOf';
import type { NationalFigures } from './figures';
import { type FromQuantile, fromQuantile, type Place, type Quantile } from './statistics';

/** An area with its figure and what is computed of it. */
export interface NationalRow {
  readonly figure: Observation;
  /** Null for areas that are no municipality, and if there is no ranking. */
  readonly place: Place | null;
  /** Id of the region, null for areas that are no municipality. */
  readonly region: string | null;
  /** Null if there is no median. */
  readonly fromMedian: FromQuantile | null;
  /** Null without a figure of the country, and for the country itself. */
  readonly fromCountry: Computed | null;
  /** From the same period a year before; null if that is not stated. */
  readonly change: Computed | null;
}

/** Columns that rows can be sorted by. */
const ROW_COLUMNS = ['place', 'name', 'region', 'value', 'median', 'country', 'change'] as const;
/** See {@link ROW_COLUMNS}. */
export type RowColumn = (typeof ROW_COLUMNS)[number];

/**
 * A row an area: municipalities, then the other areas.
 * @param ranked places by area; null if there is no ranking, and then no median either
 */
export function nationalRows(
  { municipalities, references, country, before }: NationalFigures,
  ranked: ReadonlyMap<string, Place> | null,
  median: Quantile | null,
  index: CatalogIndex,
): NationalRow[] {
  return [...municipalities, ...references].map((figure) => {
    const earlier = before.get(figure.area);
    return {
      figure,
      place: ranked?.get(figure.area) ?? null,
      region: parentOf(figure.area, 'region', index),
      fromMedian: median && fromQuantile(figure, median),
      fromCountry: country && country !== figure ? difference(figure, country) : null,
      change: earlier ? difference(figure, earlier) : null,
    };
  });
}

/**
 * Rows in another order; those without what is sorted by come last, whichever way.
 * @param name the name of an area, and `compare` how names are sorted
 */
export function sortRows(
  rows: readonly NationalRow[],
  column: RowColumn,
  descending: boolean,
  name: (area: string) => string,
  compare: (a: string, b: string) => number,
): NationalRow[] {
  const key = ({ figure, place, region, fromMedian, fromCountry, change }: NationalRow) => {
    switch (column) {
      case 'place':
        return place?.rank ?? null;
      case 'name':
        return name(figure.area);
      case 'region':
        return region && name(region);
      case 'value':
        return figure.value;
      case 'median':
        return fromMedian?.value ?? null;
      case 'country':
        return fromCountry?.value ?? null;
      case 'change':
        return change?.value ?? null;
    }
  };
  const turn = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, own: key(row) }))
    .sort((a, b) => {
      if (a.own === null || b.own === null) return Number(a.own === null) - Number(b.own === null);
      if (typeof a.own === 'string') return turn * compare(a.own, String(b.own));
      return turn * (a.own - Number(b.own));
    })
    .map(({ row }) => row);
}
