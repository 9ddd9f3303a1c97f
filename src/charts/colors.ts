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
  /** Of a line whose colour an earlier one of its chart has: what tells it from that one. */
  readonly core?: Core;
}

/** What runs along the middle of a line, in the colour of the paper: a thinner line, or beads. */
export type Core = 'whole' | 'beads';

/** The cores of the second of one colour, and of those after it. Dashes are taken: they say that nothing was observed. */
const CORES: readonly Core[] = ['whole', 'beads'];

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

/** Colours with cores where areas or groups have the same; kinds and years of one are told apart by other means. */
function withCores(series: Chart['series'], colors: readonly Color[]): Map<string, Color> {
  const alike = new Map<string, string[]>();
  return new Map(
    series.map((s, i) => {
      const color = colors[i] as Color;
      const own = `${s.area}.${s.group}`;
      const others = alike.get(color.mark) ?? [];
      if (!others.includes(own)) others.push(own);
      alike.set(color.mark, others);
      const core = CORES[Math.min(others.indexOf(own), CORES.length) - 1];
      return [s.key, core ? { ...color, core } : color];
    }),
  );
}

/**
 * Colours of a chart's series: by area, and by group where lines or parts split one area. There are fewer colours than
 * municipalities; up to three of one colour are told apart by the cores of their lines.
 */
export function seriesColors(
  { series, form }: Pick<Chart, 'series' | 'form'>,
  index: CatalogIndex,
): Map<string, Color> {
  const vary = varying(series);
  const groups = [...new Set(series.map((s) => s.group))].filter((group) => !TOTAL_GROUPS.includes(group));
  const latest = Math.max(...series.map((s) => s.year ?? 0));
  return withCores(
    series,
    series.map((s) => {
      if (s.year !== null && s.year < latest)
        return PAST[Math.min(latest - s.year, PAST.length) - 1] as Color;
      const byGroup = form === 'parts' || (vary.group && !vary.area && !ROWS.includes(form));
      if (!byGroup) return areaColor(s.area, index);
      return TOTAL_GROUPS.includes(s.group) ? TOTAL : at(groups.indexOf(s.group));
    }),
  );
}
