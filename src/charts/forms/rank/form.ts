import { type ChartSeries, datedPoints } from '../../../analysis/chart/types';
import { pointText } from '../../../analysis/insight/labels';
import type { Said } from '../../../analysis/insight/statements';
import { at } from '../../../model/at';
import type { Observation } from '../../../model/observation';
import { TOTAL_GROUPS } from '../../../model/total';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form, TitleInput } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { areaOf, ends, said, together } from '../titles';
import { RANK } from './words';

function title({ chart, subject, text, facts, neutral }: TitleInput): Said | null {
  const t = RANK[text.language];
  // A move over time says more than a place at a time.
  const moving = chart.series.find((s) => datedPoints(s).length > 1);
  const first = moving ?? subject;
  const change = moving ? facts(moving)?.change : null;
  const say = (o: Observation) => text.format(o.indicator).full(o.value);
  if (first && change) {
    const { from, to, overYear } = change;
    const since = overYear ? t.inAYear : t.since(text.period(from.period));
    return change.difference === 0
      ? said(t.same(areaOf(first, text), say(to)))
      : said(t.moved(areaOf(first, text), say(from), say(to), since));
  }
  const place = (s: ChartSeries) => pointText(at(s.points, -1), chart, text);
  const parts = chart.series.filter((s) => !TOTAL_GROUPS.includes(s.group));
  const areas = new Set(chart.series.map((s) => s.area));
  if (first && areas.size === 1) {
    const found = ends(parts);
    if (!found || !together(parts)) return null;
    const name = (s: ChartSeries) => `${text.groupInSentence(s.group)} (${place(s)})`;
    return said(
      (neutral ? t.conditionsSpan : t.span)(areaOf(first, text), name(found.low), name(found.high)),
    );
  }
  const whole = chart.series.filter((s) => s.group === first?.group);
  const found = ends(whole);
  if (!found || neutral || !together(whole)) return null;
  const name = parts.length > 0 ? text.groupInSentence(found.low.group) : null;
  const other = whole.length === 2 ? place(found.high) : null;
  return said(t.bestOf(areaOf(found.low, text), whole.length, place(found.low), other, name));
}

/** Ranks on an axis that runs downwards from 1. */
export const rank: Form = {
  words: RANK,
  fits: ({ isRank, lines }) => (isRank && lines.flatMap((s) => s.points).length > 1 ? 'well' : null),
  make: asLines,
  periods: 'axis',
  axis: 'zero',
  behind: 'all',
  marksOthers: true,
  colors: 'differing',
  title,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
