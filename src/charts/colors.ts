import type { Chart } from '../analysis/chart/types';
import { varying } from '../analysis/series';
import type { CatalogIndex } from '../model/catalogIndex';
import { TOTAL_GROUPS } from '../model/codelist';
import type { ChartForm } from '../model/display';
import { hasBundled } from '../model/ownData';

/**
 * A colour for marks, and one of the same hue for text, which needs more contrast: variables of the style sheet
 * (`shell/theme.css`), so that a chart in the dark theme is drawn in that theme's colours.
 */
export interface Color {
  readonly mark: string;
  readonly text: string;
}

/** How many colours municipalities and groups have between them. */
const PALETTE = 8;
const COUNTRY: Color = { mark: 'var(--ink-3)', text: 'var(--ink-2)' };
const REFERENCE: Color = { mark: 'var(--reference)', text: 'var(--ink-3)' };
const TOTAL: Color = { mark: 'var(--ink)', text: 'var(--ink)' };

const at = (i: number): Color => {
  const name = `--series-${(i % PALETTE) + 1}`;
  return { mark: `var(${name})`, text: `var(${name}-text)` };
};

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
  return at(placesOf(index).get(id) ?? 0);
}

/** Forms with a row for each thing, named where it stands; there colour only says which area. */
const ROWS: readonly ChartForm[] = ['bars', 'dumbbell', 'target', 'deviation', 'account'];
/** Years before the latest, the nearest first. */
const PAST: readonly Color[] = [COUNTRY, REFERENCE];

/** Colours of a chart's series: by area, and by group where lines or parts split one area. */
export function seriesColors(
  { series, form }: Pick<Chart, 'series' | 'form'>,
  index: CatalogIndex,
): Map<string, Color> {
  const vary = varying(series);
  const groups = [...new Set(series.map((s) => s.group))].filter((group) => !TOTAL_GROUPS.includes(group));
  const latest = Math.max(...series.map((s) => s.year ?? 0));
  return new Map(
    series.map((s) => {
      if (s.year !== null && s.year < latest) {
        return [s.key, PAST[Math.min(latest - s.year, PAST.length) - 1] as Color];
      }
      const byGroup = form === 'parts' || (vary.group && !vary.area && !ROWS.includes(form));
      if (!byGroup) return [s.key, areaColor(s.area, index)];
      return [s.key, TOTAL_GROUPS.includes(s.group) ? TOTAL : at(groups.indexOf(s.group))];
    }),
  );
}
