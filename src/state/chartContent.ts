import { ROWS_ON_SLIDE, type SlideContent } from '../model/deck';
import { formatHash } from './url';
import type { IndicatorView, View } from './view';

/** A view as a slide keeps it. */
export function slideView(view: View): string {
  return formatHash(view, 'da').slice(1);
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
