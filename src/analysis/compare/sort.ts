import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import { compareText, type Language } from '../../model/language';
import type { Row, Standing } from './rows';

/** What rows that stand together share: their standing, if that says more than a theme, a theme or a unit. */
export type Heading =
  | { readonly by: 'standing'; readonly id: Exclude<Standing, 'shared'> }
  | { readonly by: 'theme' | 'unit'; readonly id: string };

/** Rows that stand together, under what they share; without a heading when sorted by name. */
export interface Section<R extends Row = Row> {
  readonly heading: Heading | null;
  readonly rows: readonly R[];
}

/** How rows are sorted: by name, by the values of a column, or (null) in their ordinary order. */
export type Order =
  | { readonly by: 'name'; readonly descending: boolean }
  | { readonly by: 'column'; readonly column: number; readonly descending: boolean }
  | null;

function byColumn(column: number, descending: boolean, ranks: boolean): (a: Row, b: Row) => number {
  return (a, b) => {
    const [x, y] = [a.figures[column], b.figures[column]];
    // Rows without a value stand last either way.
    if (!x || !y) return Number(!x) - Number(!y);
    // The first place of a list is its highest.
    return (x.value - y.value) * (descending === ranks ? 1 : -1);
  };
}

/**
 * Rows in order. Values of different units cannot be put in one order: by a column, rows are kept together by unit, in
 * the order of the code list, and sorted within it. Rows that are alike keep their ordinary order.
 * @param rows in their ordinary order
 */
export function sortRows<R extends Row>(
  rows: readonly R[],
  order: Order,
  index: CatalogIndex,
  language: Language,
): Section<R>[] {
  if (order === null) {
    const headingOf = ({ standing, indicator }: R): Heading =>
      standing === 'shared'
        ? { by: 'theme', id: index.indicator(indicator).theme }
        : { by: 'standing', id: standing };
    return [...groupBy(rows, (row) => Object.values(headingOf(row)).join(' ')).values()].map((own) => ({
      heading: headingOf(at(own, 0)),
      rows: own,
    }));
  }
  if (order.by === 'name') {
    const name = (row: Row) => index.indicator(row.indicator).name[language];
    const sign = order.descending ? -1 : 1;
    const sorted = [...rows].sort((a, b) => sign * compareText(name(a), name(b), language));
    return sorted.length > 0 ? [{ heading: null, rows: sorted }] : [];
  }
  const { column, descending } = order;
  const units = groupBy(rows, (row) => index.indicator(row.indicator).unit);
  return index.catalog.units.flatMap(({ id, type }) => {
    const own = units.get(id);
    if (!own) return [];
    const sorted = [...own].sort(byColumn(column, descending, type === 'placering'));
    return [{ heading: { by: 'unit', id }, rows: sorted }];
  });
}
