import type { Chart } from '../analysis/chart/types';
import { valueText } from '../analysis/insight/labels';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import { FORMS } from './forms/table';

/** The chart in sentences: what its form says of it, and targets. */
export function chartSummary(chart: Chart, text: Wording): string[] {
  const t = CHART[text.language];
  return [
    ...FORMS[chart.form].summary(chart, text),
    ...chart.targets.map((o) => t.summaryPoint(text.t.kind.maal, valueText(o, text), text.area(o.area))),
  ];
}
