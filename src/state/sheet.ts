/** The sheet with the source of a figure, which lies over a page and has a part of its own in the page's address. */
import type { MouseEvent } from 'react';
import type { Observation } from '../model/observation';
import { withSheet } from './address';
import { addressShown, hrefOf } from './href';
import { leaveTo, navigate } from './store';

/** A figure, by its source and its id there. */
export type FigureRef = Pick<Observation, 'source' | 'id'>;

/** Opens the source of a figure over the page. Of several in a row Back closes the sheet at once. */
export function openSheet({ source, id }: FigureRef): void {
  const shown = addressShown();
  const replace = withSheet(shown, null) !== shown;
  navigate(hrefOf(withSheet(shown, { source, id })), { replace });
}

/** Has a click on a link open the source over the page, unless the reader wants it in a tab of its own. */
export function followToSource(event: MouseEvent, figure: FigureRef): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSheet(figure);
}

/** Takes the sheet away: back to the page that it was opened on. */
export function closeSheet(): void {
  const shown = addressShown();
  const page = withSheet(shown, null);
  // Back has taken it away already where it closes because the page is another.
  if (page !== shown) leaveTo(hrefOf(page));
}
