import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { byFacts } from '../titles';
import { SLOPE } from './words';

/** Two periods. */
export const slope: Form = {
  words: SLOPE,
  // It has no place for a value without a period.
  fits: ({ isRank, isAccount, pairsOverTime, longest, overTime, undated }) =>
    !isRank && !isAccount && !pairsOverTime && longest === 2 && !overTime && !undated ? 'well' : null,
  make: asLines,
  periods: 'axis',
  axis: 'zero',
  colors: 'differing',
  title: byFacts,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
