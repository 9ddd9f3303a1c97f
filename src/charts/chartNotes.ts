import { caveatText } from '../analysis/insight/caveats';
import { chartComputed } from '../analysis/insight/chartComputed';
import { ownNote } from '../analysis/insight/own';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import type { IndicatorChart } from './useIndicatorChart';

/** A chart or a table as it is shown outside its page: on a slide, in a picture. */
export type ShownChart = Pick<
  IndicatorChart,
  'indicator' | 'chart' | 'colors' | 'display' | 'finding' | 'title' | 'subtitle' | 'figures'
>;

/** What must be known to read a chart right where no page around it says it: a sentence each. */
export function chartNotes({ chart, display, finding, title, figures }: ShownChart, text: Wording): string[] {
  const t = CHART[text.language];
  const ofTitle = finding?.text === title && finding.computed.length > 0 ? [t.computedTitle] : [];
  const own = ownNote(figures, text);
  const ofOwn = own === null ? [] : [own];
  if (display === 'table') return [...ofOwn, ...ofTitle];
  return [
    ...ofOwn,
    ...(chart.context.length > 0 ? [t.context(chart.context.length)] : []),
    ...chart.caveats.map((caveat) => caveatText(caveat, chart, text)),
    ...(chartComputed(chart).length > 0 ? [t.computedChart] : ofTitle),
  ];
}
