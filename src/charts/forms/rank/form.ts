import { datedPoints } from '../../../analysis/chart/types';
import type { Phrase } from '../../../analysis/insight/statements';
import { dated } from '../../../analysis/series';
import type { Observation } from '../../../model/observation';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form, TitleInput } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { areaOf, phrase } from '../titles';
import { placesTitle } from './places';
import { RANK } from './words';

function title(input: TitleInput): Phrase | null {
  const { chart, subject, text, facts } = input;
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
      ? phrase(t.same(areaOf(first, text), say(to)))
      : phrase(t.moved(areaOf(first, text), say(from), say(to), since));
  }
  return placesTitle(input);
}

/** Ranks on an axis that runs downwards from 1. */
export const rank: Form = {
  words: RANK,
  fits: ({ isRank, lines }) => (isRank && lines.some((s) => dated(s).length > 1) ? 'well' : null),
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
