/** Slides of pages: what they keep, and how it is made of views. */
import type { SlideContent } from '../model/deck';
import type { IndicatorView } from '../views/indicator/page';
import type { Slides } from '../views/page';
import type { View } from '../views/pages';
import { slideView } from './slideView';

/** Rows of a comparison on one slide at most: as many as can be read from the back of the room. */
const ROWS_ON_SLIDE = 5;

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

/**
 * The rows that a slide of {@link rowsContents} shows: slides have about as many each, so that none is left with one.
 * @param first of the slide, as if all had as many as they have room for
 */
export function rowsOfSlide<Row>(
  rows: readonly Row[],
  first: number,
): { readonly start: number; readonly shown: readonly Row[] } {
  const parts = Math.max(1, Math.ceil(rows.length / ROWS_ON_SLIDE));
  const part = Math.floor(first / ROWS_ON_SLIDE);
  const [start, end] = [part, part + 1].map((n) => Math.round((n * rows.length) / parts)) as [number, number];
  return { start, shown: rows.slice(start, end) };
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
