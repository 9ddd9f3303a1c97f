import { at } from '../model/at';
import type { CatalogIndex } from '../model/catalogIndex';

/**
 * A colour for marks, and one of the same hue for text, which needs more contrast: variables of `base/theme.css`, so that
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

/** By catalogue, the colour of each municipality, as its place in the palette. */
const known = new WeakMap<CatalogIndex, ReadonlyMap<string, number>>();

/**
 * A colour for each municipality: those that minutes tell of first, since they are shown together most; each the least
 * used that no neighbour has. It does not change with a reader's own figures.
 */
function coloured(index: CatalogIndex): ReadonlyMap<string, number> {
  const found = known.get(index);
  if (found) return found;
  const { areas, told: ids } = index.catalog;
  const told = new Set(ids);
  const all = areas.filter(({ type }) => type === 'kommune');
  const places = new Map<string, number>();
  const used = Array.from({ length: PALETTE }, () => 0);
  for (const { id, neighbours } of [
    ...all.filter((a) => told.has(a.id)),
    ...all.filter((a) => !told.has(a.id)),
  ]) {
    const taken = new Set(neighbours.map((other) => places.get(other)));
    const free = used.map((count, place) => ({ count, place })).filter(({ place }) => !taken.has(place));
    const { place } = free.reduce((best, one) => (one.count < best.count ? one : best), at(free, 0));
    places.set(id, place);
    used[place] = (used[place] ?? 0) + 1;
  }
  known.set(index, places);
  return places;
}

const knownApart = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/**
 * The places of some municipalities, each its own as far as they differ: of two alike the later takes a free one.
 * @param among a list that does not change
 */
function apart(among: readonly string[], index: CatalogIndex): ReadonlyMap<string, number> {
  const found = knownApart.get(among);
  if (found) return found;
  const own = coloured(index);
  const shown = new Set(among);
  const taken = new Set<number>();
  const places = new Map<string, number>();
  const alike: string[] = [];
  // In one order, however a chart sorts them.
  for (const [id, place] of own) {
    if (!shown.has(id)) continue;
    if (taken.has(place)) alike.push(id);
    else {
      taken.add(place);
      places.set(id, place);
    }
  }
  for (const id of alike) {
    const free = Array.from({ length: PALETTE }, (_, place) => place).find((place) => !taken.has(place));
    places.set(id, free ?? own.get(id) ?? 0);
    if (free !== undefined) taken.add(free);
  }
  knownApart.set(among, places);
  return places;
}

/**
 * Each municipality keeps its colour everywhere, as far as it differs from those shown with it; reference areas are greys,
 * the country darkest.
 * @param among what is shown together
 */
export function areaColor(id: string, index: CatalogIndex, among: readonly string[] = [id]): Color {
  const { type } = index.area(id);
  if (type === 'land') return COUNTRY;
  if (type !== 'kommune') return REFERENCE;
  const places = among.length < 2 ? coloured(index) : apart(among, index);
  return paletteColor(places.get(id) ?? coloured(index).get(id) ?? 0);
}
