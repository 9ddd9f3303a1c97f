/** Slides of pages: what they keep, and how it is made of views. */
import type { CatalogIndex } from '../model/catalogIndex';
import type { SlideContent } from '../model/deck';
import type { IndicatorView } from '../views/indicator/page';
import type { Slides } from '../views/page';
import type { View } from '../views/pages';
import { formatAddress, parseAddress } from './address';

/** Rows of a comparison on one slide: as many as can be read from the back of the room. */
export const ROWS_ON_SLIDE = 5;

/** A view as a slide keeps it. */
export function slideView(view: View): string {
  return formatAddress(view, 'da');
}

/** The view that a slide keeps; that of an unknown page if it names what is not there. */
export function viewOfSlide(view: string, index: CatalogIndex): View {
  return parseAddress(view, index).view;
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

/** What is on a page as slides. Their ids are their places, so that they are the same each time. */
export function slidesOf(name: string, contents: readonly SlideContent[]): Slides {
  const slides = contents.map((content, i) => ({
    id: String(i),
    content,
    title: null,
    note: '',
    seen: null,
  }));
  return { name, slides, shortened: [] };
}
