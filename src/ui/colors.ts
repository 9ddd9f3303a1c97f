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

/** The i-th colour of the palette; after the last the first again. */
export function paletteColor(i: number): Color {
  const name = `--series-${(i % PALETTE) + 1}`;
  return { mark: `var(${name})`, text: `var(${name}-text)` };
}

/** Cache by catalogue: the palette index of each municipality. */
const byCatalog = new WeakMap<CatalogIndex, ReadonlyMap<string, number>>();

/**
 * A palette index for each municipality: first for those named in minutes, which are shown together most; each the least
 * used one that no neighbour has. Own figures do not change it.
 */
function colorsOfAll(index: CatalogIndex): ReadonlyMap<string, number> {
  const cached = byCatalog.get(index);
  if (cached) return cached;
  const { areas, withMinutes: ids } = index.catalog;
  const minuted = new Set(ids);
  const all = areas.filter(({ type }) => type === 'kommune');
  const colors = new Map<string, number>();
  const used = Array.from({ length: PALETTE }, () => 0);
  for (const { id, neighbours } of [
    ...all.filter((a) => minuted.has(a.id)),
    ...all.filter((a) => !minuted.has(a.id)),
  ]) {
    const taken = new Set(neighbours.map((other) => colors.get(other)));
    const free = used.map((count, color) => ({ count, color })).filter(({ color }) => !taken.has(color));
    const { color } = free.reduce((best, one) => (one.count < best.count ? one : best), at(free, 0));
    colors.set(id, color);
    used[color] = (used[color] ?? 0) + 1;
  }
  byCatalog.set(index, colors);
  return colors;
}

/** Cache by list of areas. */
const byAreas = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/**
 * Palette indexes of municipalities shown together, all different if there are enough colours: of two alike the later
 * takes a free one.
 * @param among a list that is not mutated
 */
function distinctColors(among: readonly string[], index: CatalogIndex): ReadonlyMap<string, number> {
  const cached = byAreas.get(among);
  if (cached) return cached;
  const preferred = colorsOfAll(index);
  const shown = new Set(among);
  const taken = new Set<number>();
  const colors = new Map<string, number>();
  const alike: string[] = [];
  // In the same order however a chart sorts them.
  for (const [id, color] of preferred) {
    if (!shown.has(id)) continue;
    if (taken.has(color)) alike.push(id);
    else {
      taken.add(color);
      colors.set(id, color);
    }
  }
  for (const id of alike) {
    const free = Array.from({ length: PALETTE }, (_, color) => color).find((color) => !taken.has(color));
    colors.set(id, free ?? preferred.get(id) ?? 0);
    if (free !== undefined) taken.add(free);
  }
  byAreas.set(among, colors);
  return colors;
}

/**
 * The colour of an area. A municipality has the same everywhere unless another one shown with it has it too; reference
 * areas are grey, the country darkest.
 * @param among the areas shown together
 */
export function areaColor(id: string, index: CatalogIndex, among: readonly string[] = [id]): Color {
  const { type } = index.area(id);
  if (type === 'land') return COUNTRY;
  if (type !== 'kommune') return REFERENCE;
  const colors = among.length < 2 ? colorsOfAll(index) : distinctColors(among, index);
  return paletteColor(colors.get(id) ?? colorsOfAll(index).get(id) ?? 0);
}
