import type { SlideContent } from '../model/deck';
import type { IndicatorView } from '../views/indicator/page';
import type { View } from '../views/pages';
import { formatAddress } from './address';

/** Rows of a comparison on one slide: as many as can be read from the back of the room. */
export const ROWS_ON_SLIDE = 5;

/** A view as a slide keeps it. */
export function slideView(view: View): string {
  return formatAddress(view, 'da');
}

/** A slide with a chart or a table of one indicator. */
export function chartContent(view: IndicatorView): SlideContent {
  return { type: 'chart', view: slideView(view) };
}

/** The slides that a comparison's table takes. @param count rows of the table */
export function rowsContents(view: View, count: number): SlideContent[] {
  const parts = Math.max(1, Math.ceil(count / ROWS_ON_SLIDE));
  return Array.from({ length: parts }, (_, i) => ({
    type: 'rows',
    view: slideView(view),
    first: i * ROWS_ON_SLIDE,
  }));
}
