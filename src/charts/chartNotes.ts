import { caveatText } from '../analysis/insight/caveats';
import { chartComputed } from '../analysis/insight/chartComputed';
import { alsoTexts, otherStatements, ownNote } from '../analysis/insight/own';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import { isOwn } from '../model/ownData';
import type { IndicatorChart } from './useIndicatorChart';

/** Figures that own ones disagree with are named, so many of them. */
const MOST_NAMED = 2;

/** A chart or a table as it is shown outside its page: on a slide, in a picture. */
export type ShownChart = Pick<
  IndicatorChart,
  'indicator' | 'chart' | 'colors' | 'display' | 'finding' | 'title' | 'subtitle' | 'figures' | 'unread'
>;

/** What must be known to read a chart right where no page around it says it: a sentence each. */
export function chartNotes(
  { chart, display, finding, title, figures, unread }: ShownChart,
  text: Wording,
): string[] {
  const t = CHART[text.language];
  const ofTitle = finding?.text === title && finding.computed.length > 0 ? [t.computedTitle] : [];
  const own = ownNote(figures, text);
  const ofOwn = [...(own === null ? [] : [own]), ...(unread ? [text.t.states.unread] : [])];
  if (display === 'table') return [...ofOwn, ...ofTitle];
  const [marked] = chart.beside;
  const unmarked = otherStatements(chart).disputed.filter((o) => !chart.beside.includes(o));
  return [
    ...ofOwn,
    ...(marked ? [t.beside[isOwn(marked.source) ? 'own' : 'bundled']] : []),
    ...alsoTexts(unmarked, MOST_NAMED, text),
    ...(chart.context.length > 0 ? [t.context(chart.context.length)] : []),
    ...chart.caveats.map((caveat) => caveatText(caveat, chart, text)),
    ...(chartComputed(chart).length > 0 ? [t.computedChart] : ofTitle),
  ];
}
