import type { Chart } from '../analysis/chart/types';
import { varying } from '../analysis/series';
import type { CatalogIndex } from '../model/catalogIndex';
import { TOTAL_GROUPS } from '../model/codelist';
import type { ChartForm } from '../model/display';

/** A colour for marks (at least 3:1 on white) and a darker one of the same hue for text (at least 4.5:1). */
export interface Color {
  readonly mark: string;
  readonly text: string;
}

/** Told apart also by colour-blind readers; the first ones after Okabe and Ito, darkened for contrast. */
const PALETTE: readonly Color[] = [
  { mark: '#0072b2', text: '#005a8e' },
  { mark: '#d55e00', text: '#b04a00' },
  { mark: '#007d5c', text: '#00664b' },
  { mark: '#7b3f9e', text: '#6a3389' },
  { mark: '#b0751a', text: '#80520a' },
  { mark: '#c2457f', text: '#a8326a' },
  { mark: '#00808f', text: '#00656f' },
  { mark: '#6b5b4b', text: '#5b4c3d' },
];

const COUNTRY: Color = { mark: '#5b6472', text: '#475063' };
const REFERENCE: Color = { mark: '#828c9c', text: '#5b6472' };
const TOTAL: Color = { mark: '#161b26', text: '#161b26' };

const at = (i: number): Color => PALETTE[i % PALETTE.length] as Color;

/** Each municipality keeps its colour everywhere; reference areas are greys, the country darkest. */
export function areaColor(id: string, index: CatalogIndex): Color {
  const { type } = index.area(id);
  if (type === 'land') return COUNTRY;
  if (type !== 'kommune') return REFERENCE;
  // In the order of the code list, so that Faxe is the same on every page.
  const place = index.areasWithData.findIndex((area) => area.id === id);
  return at(place < 0 ? index.catalog.areas.findIndex((area) => area.id === id) : place);
}

/** Forms with a row for each thing, named where it stands; there colour only says which area. */
const ROWS: readonly ChartForm[] = ['bars', 'dumbbell', 'target', 'deviation', 'account'];
/** Years before the latest, the nearest first. */
const PAST: readonly Color[] = [
  { mark: '#5b6472', text: '#475063' },
  { mark: '#828c9c', text: '#5b6472' },
  { mark: '#a3abb8', text: '#5b6472' },
];

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
