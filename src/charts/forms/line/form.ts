import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { byFacts } from '../titles';
import { LINE } from './words';

/** Lines over time. */
export const line: Form = {
  words: LINE,
  fits: ({ isRank, isAccount, pairsOverTime, overTime }) =>
    !isRank && !isAccount && !pairsOverTime && overTime ? 'well' : null,
  make: asLines,
  periods: 'axis',
  axis: 'cuttable',
  behind: 'most',
  marksOthers: true,
  colors: 'differing',
  title: byFacts,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
