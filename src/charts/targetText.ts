import type { Chart } from '../analysis/chart/types';
import { valueText } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import type { Observation } from '../model/observation';

/** A target's mark: its value, and whose it is when the chart shows several areas. */
export function targetText(target: Observation, chart: Chart, text: Wording): string {
  const words = CHART[text.language].target(valueText(target, text));
  const several = new Set(chart.series.map((series) => series.area)).size > 1;
  return several ? `${words} (${text.area(target.area)})` : words;
}
