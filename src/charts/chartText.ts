/** The words and the figures of a chart. */
import type { Chart } from '../analysis/chart/types';
import { valueText } from '../analysis/insight/labels';
import type { ChartTexts } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import type { Observation } from '../model/observation';

/** A target's mark: its value, and whose it is when the chart shows several areas. */
export function targetText(target: Observation, chart: Chart, text: Wording, t: ChartTexts): string {
  const words = t.target(valueText(target, text));
  const several = new Set(chart.series.map((series) => series.area)).size > 1;
  return several ? `${words} (${text.area(target.area)})` : words;
}

/** Every statement a chart shows or is computed from, each once, targets last. */
export function chartFigures(chart: Chart): Observation[] {
  const drawn = chart.series.flatMap((s) => [
    ...s.points.map((p) => p.observation),
    ...(s.against && chart.form !== 'target' ? [s.against.observation] : []),
  ]);
  return [...new Set([...drawn, ...chart.targets])];
}
