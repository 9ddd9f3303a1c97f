import { compareRows, type Row } from '../../analysis/compare/rows';
import { resolveComparison } from '../../analysis/compare/selection';
import { mergeExcerpts } from '../../dataset/compile/excerpt';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { SlideContent } from '../../model/deck';
import type { Observation } from '../../model/observation';
import { rowsContents } from '../../state/slides';
import { excerptQuery } from '../../ui/queries';
import type { SlideSources } from '../page';
import type { ComparisonView } from './page';
import type { PairView } from './pair/page';

/** A comparison of several areas, or of two. */
export type RowsView = ComparisonView | PairView;

/** Columns that can be read from the back of the room. */
const COLUMNS = 5;

/** What a comparison is about. */
function resolve(view: RowsView, index: CatalogIndex) {
  // A pair is what the two have in common, and nothing else.
  if (view.page === 'pair')
    return {
      chosen: [view.area, view.other],
      columns: [view.area, view.other],
      reference: null,
      theme: null,
      all: false,
    };
  const { areas, theme, reference, all } = view;
  const compared = resolveComparison(areas, reference, index);
  return {
    chosen: compared.chosen,
    columns: compared.columns.slice(0, COLUMNS),
    reference: compared.reference,
    theme,
    all,
  };
}

/** The areas of a comparison that a slide has room for. */
export function columnsOf(view: RowsView, index: CatalogIndex): string[] {
  return resolve(view, index).columns;
}

/** The rows of a comparison on slides. */
export function rowsOf(view: RowsView, observations: readonly Observation[], index: CatalogIndex): Row[] {
  const { columns, ...rest } = resolve(view, index);
  return compareRows(observations, { areas: columns, ...rest }, index);
}

/** The slides that the rows of a comparison take, once its figures are loaded. */
export async function loadRows(view: RowsView, from: SlideSources): Promise<SlideContent[]> {
  const { index } = from.text;
  const excerpts = await Promise.all(
    columnsOf(view, index).map((area) =>
      from.client.fetchQuery(excerptQuery(index.catalog.areaFiles[area] ?? [])),
    ),
  );
  const rows = rowsOf(view, mergeExcerpts(excerpts.map((e) => e.observations)), index);
  return rowsContents(view, rows.length);
}
