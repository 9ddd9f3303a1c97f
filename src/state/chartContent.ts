import type { SlideContent } from '../model/deck';
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
