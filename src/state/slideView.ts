/** Views as slides keep them. */
import type { CatalogIndex } from '../model/catalogIndex';
import type { View } from '../views/pages';
import { formatAddress, parseAddress } from './address';

/** A view as a slide keeps it. */
export function slideView(view: View): string {
  return formatAddress(view, 'da');
}

/** The view that a slide keeps; that of an unknown page if it names what is not there. */
export function viewOfSlide(view: string, index: CatalogIndex): View {
  return parseAddress(view, index).view;
}
