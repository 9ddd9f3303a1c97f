import { lowerFirst, type Wording } from '../i18n/wording';
import type { ShownChart } from './chartNotes';

/** What stands over a chart on a slide: its finding, with what is measured where the finding leaves that to a page around. */
export function slideTitle({ chart, indicator, title }: ShownChart, text: Wording): string {
  const name = text.indicator(indicator.id);
  return chart.measure === 'index' && title !== name ? `${name}, ${lowerFirst(title)}` : title;
}
