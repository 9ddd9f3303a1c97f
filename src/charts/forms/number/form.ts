import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form } from '../form';
import { chartSeries, stated } from '../series';
import { each, rowSummary } from '../summaries';
import { byFacts } from '../titles';
import { SmallPast } from './Small';
import { NUMBER } from './words';

/** One number. What else is stated, without a period, is said beside it. */
export const number: Form = {
  words: NUMBER,
  fits: () => 'else',
  make: ({ values }) => ({
    series: values.map((s) => chartSeries(s, s.points.slice(-1).map(stated))),
    also: values.flatMap((s) => s.points.slice(0, -1)),
  }),
  periods: 'values',
  axis: 'zero',
  colors: 'differing',
  title: byFacts,
  summary: each(rowSummary),
  still: true,
  small: { suits: () => true, Drawing: SmallPast },
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
