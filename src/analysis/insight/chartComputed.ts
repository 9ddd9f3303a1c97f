import type { Chart } from '../chart/types';
import { type Computed, difference } from '../computed';

/** Every number a chart shows that no source states: those of the latest points, and the distances of its rows. */
export function chartComputed(chart: Chart): Computed[] {
  return chart.series.flatMap((s) => {
    const point = s.points.at(-1);
    if (!point) return [];
    const distance = s.against ? difference(point.observation, s.against.observation) : null;
    return [point.computed, distance?.value === 0 ? null : distance].filter((c) => c !== null);
  });
}
