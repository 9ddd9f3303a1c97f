/** Invented figures to measure with: the same for everyone and in every run. They are never part of the product. */

import type { Chart } from '../../../src/analysis/chart/types';
import { contextOf } from '../../../src/analysis/context';
import { toSeries } from '../../../src/analysis/series';
import { seriesColors } from '../../../src/charts/colors';
import { describeChart } from '../../../src/charts/describe';
import type { CatalogIndex } from '../../../src/model/catalogIndex';
import type { Indicator } from '../../../src/model/codelist';
import type { Observation } from '../../../src/model/observation';
import { GROUP, INDICATOR } from './catalogue';

const FIRST_YEAR = 2004;

/** A random walk that is the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Months of every municipality, as the data of one indicator. */
export function inventFigures(areas: readonly string[], months: number): Observation[] {
  const next = random(20231106);
  const periods = Array.from(
    { length: months },
    (_, i) => `${FIRST_YEAR + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  return areas.flatMap((area) => {
    let value = 400 + 4000 * next();
    return periods.map((period): Observation => {
      value = Math.max(50, value + 120 * (next() - 0.5));
      const rounded = Math.round(value);
      return {
        id: `1.${INDICATOR}.${area}.${GROUP}.faktisk.${period}`,
        source: 'maaling-2024-01-01',
        item: '1',
        area,
        indicator: INDICATOR,
        group: GROUP,
        kind: 'faktisk',
        period,
        value: rounded,
        decimals: 0,
        printed: String(rounded),
        note: null,
      };
    });
  });
}

/** What the chart needs, as a page makes it from the figures. */
export interface Described {
  readonly chart: Chart;
  readonly indicator: Indicator;
  readonly colors: ReturnType<typeof seriesColors>;
}

/** From figures to the description of a chart of lines: some areas chosen, all others behind them. */
export function describeLines(
  figures: readonly Observation[],
  chosen: readonly string[],
  index: CatalogIndex,
): Described {
  const indicator = index.indicator(INDICATOR);
  const series = toSeries(figures, chosen, [GROUP]);
  const context = contextOf(figures, series, index);
  const chart = describeChart({ series, indicator, index, context, wanted: 'line' });
  if (!chart) throw new Error('There is nothing to draw');
  return { chart, indicator, colors: seriesColors(chart, index) };
}
