import type { Chart } from '../analysis/chart/types';
import { varying } from '../analysis/series';
import type { CatalogIndex } from '../model/catalogIndex';
import { TOTAL_GROUPS } from '../model/total';
import { areaColor, COUNTRY, type Color, paletteColor, REFERENCE } from '../ui/colors';
import type { Core, SeriesColor } from './drawing';
import { FORMS } from './forms/table';

/** The cores of the second of one colour, and of those after it. Dashes are taken: they say that nothing was observed. */
const CORES: readonly Core[] = ['whole', 'beads'];

const TOTAL: Color = { mark: 'var(--ink)', text: 'var(--ink)' };

/** Years before the latest, the nearest first. */
const PAST: readonly Color[] = [COUNTRY, REFERENCE];

/** Colours with cores if areas or groups have the same; kinds and years of one are told apart by other means. */
function withCores(series: Chart['series'], colors: readonly Color[]): Map<string, SeriesColor> {
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
 * Colours of a chart's series, by what its form tells apart. There are fewer colours than
 * municipalities; up to three of one colour are told apart by the cores of their lines.
 * @param among the areas that are shown together; those of the chart unless told
 */
export function seriesColors(
  { series, form }: Pick<Chart, 'series' | 'form'>,
  index: CatalogIndex,
  among: readonly string[] = [...new Set(series.map((s) => s.area))],
): Map<string, SeriesColor> {
  const { colors } = FORMS[form];
  const vary = varying(series);
  const groups = [...new Set(series.map((s) => s.group))].filter((group) => !TOTAL_GROUPS.includes(group));
  const latest = Math.max(...series.map((s) => s.year ?? 0));
  return withCores(
    series,
    series.map((s) => {
      if (s.year !== null && s.year < latest)
        return PAST[Math.min(latest - s.year, PAST.length) - 1] as Color;
      const byGroup = colors === 'groups' || (colors === 'differing' && vary.group && !vary.area);
      if (!byGroup) return areaColor(s.area, index, among);
      return TOTAL_GROUPS.includes(s.group) ? TOTAL : paletteColor(groups.indexOf(s.group));
    }),
  );
}
