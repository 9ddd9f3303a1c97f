import type { CatalogIndex } from '../model/catalogIndex';
import { hasBundled } from '../model/ownData';

/**
 * A colour for marks, and one of the same hue for text, which needs more contrast: variables of `theme.css`, so that
 * what is drawn in the dark theme has that theme's colours.
 */
export interface Color {
  readonly mark: string;
  readonly text: string;
}

/** How many colours municipalities and groups have between them. */
const PALETTE = 8;
export const COUNTRY: Color = { mark: 'var(--ink-3)', text: 'var(--ink-2)' };
export const REFERENCE: Color = { mark: 'var(--reference)', text: 'var(--ink-3)' };

/** The colour of the i-th thing told apart; after the last colour the first comes again. */
export function paletteColor(i: number): Color {
  const name = `--series-${(i % PALETTE) + 1}`;
  return { mark: `var(${name})`, text: `var(${name}-text)` };
}

/** Places of municipalities by id: those with bundled figures first, whose colour does not change with a reader's own. */
const places = new WeakMap<CatalogIndex, ReadonlyMap<string, number>>();

function placesOf(index: CatalogIndex): ReadonlyMap<string, number> {
  let known = places.get(index);
  if (!known) {
    const { areas, areaFiles } = index.catalog;
    const bundled = (id: string) => hasBundled(areaFiles, id);
    const ids = areas.filter(({ type }) => type === 'kommune').map(({ id }) => id);
    const inOrder = [...ids.filter(bundled), ...ids.filter((id) => !bundled(id))];
    known = new Map(inOrder.map((id, place) => [id, place]));
    places.set(index, known);
  }
  return known;
}

/** Each municipality keeps its colour everywhere; reference areas are greys, the country darkest. */
export function areaColor(id: string, index: CatalogIndex): Color {
  const { type } = index.area(id);
  if (type === 'land') return COUNTRY;
  if (type !== 'kommune') return REFERENCE;
  return paletteColor(placesOf(index).get(id) ?? 0);
}
