import type { ChartSeries } from '../../../analysis/chart/types';
import { seriesInSentence } from '../../../analysis/insight/labels';
import { ownWords, type Phrase, spokenDifference } from '../../../analysis/insight/statements';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Figures } from '../figures';
import type { Form, TitleInput } from '../form';
import { asRows, isCommittees, partsUnderTotals } from '../series';
import { each, rowSummary } from '../summaries';
import { last, onlyArea, phrase, together } from '../titles';
import { DEVIATION } from './words';

function make(figures: Figures) {
  const rows = asRows(figures);
  // What a committee itself answers for is what the title is about.
  const own = rows.filter((r) => isCommittees(r.group, figures.index));
  const rest = rows.filter((r) => !own.includes(r));
  const inOrder = [...own, ...rest.filter((r) => !r.total), ...rest.filter((r) => r.total)];
  return { series: partsUnderTotals(inOrder, figures.index) };
}

function title({ chart, text }: TitleInput): Phrase | null {
  // What a committee itself answers for comes before the parts that others answer for too.
  const own = chart.series.find((s) => isCommittees(s.group, text.index));
  const theirs = own && onlyArea(chart.series, text) !== null ? last(own)?.observation : undefined;
  const committees = theirs && theirs.value !== 0 ? ownWords(theirs, text) : null;
  if (committees) return phrase(committees.replaceAll('**', ''));
  const rows = chart.series.filter((s) => !s.total && last(s));
  if (rows.length < 2 || !together(rows)) return null;
  const size = (s: ChartSeries) => Math.abs(last(s)?.value ?? 0);
  const largest = rows.reduce((a, b) => (size(b) > size(a) ? b : a));
  const o = last(largest)?.observation;
  if (!o || o.value === 0) return null;
  const t = DEVIATION[text.language];
  const words = ownWords(o, text);
  const ofParts = chart.series.some((s) => s.total);
  if (words !== null) return phrase(words.replaceAll('**', '') + t.largest(ofParts));
  return phrase(
    t.title(seriesInSentence(largest, rows, text), spokenDifference(o, text), onlyArea(rows, text)),
  );
}

/** Bars to both sides of zero: a committee's own area first, other rows that sum up others last, their parts under them. */
export const deviation: Form = {
  words: DEVIATION,
  // One deviation alone is a number.
  fits: ({ isDeviation, overTime, values }) =>
    !isDeviation || values.length < 2 ? null : overTime ? 'also' : 'well',
  make,
  periods: 'values',
  axis: 'zero',
  colors: 'areas',
  title,
  summary: each((series, chart, text) =>
    rowSummary(series, chart, text, ({ observation }) => spokenDifference(observation, text)),
  ),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: true,
};
