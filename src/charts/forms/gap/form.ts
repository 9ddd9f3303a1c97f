import { datedPoints } from '../../../analysis/chart/types';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { expectedTitle } from '../expected';
import type { Form } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { GAP } from './words';

/** Expected and actual over time, with the gap between them. */
export const gap: Form = {
  words: GAP,
  fits: ({ pairsOverTime }) => (pairsOverTime ? 'well' : null),
  make: asLines,
  periods: 'axis',
  axis: 'cut',
  marksOthers: true,
  colors: 'differing',
  // Over time the title is about an area that is followed over time.
  title: (input) => {
    const followed = [input.subject, ...input.chart.series].find((s) => s && datedPoints(s).length > 1);
    return expectedTitle({ ...input, subject: followed ?? input.subject });
  },
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
