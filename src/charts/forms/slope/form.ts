import { dated, type Series } from '../../../analysis/series';
import { overlaps, parsePeriod } from '../../../model/period';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import type { Form } from '../form';
import { asLines } from '../series';
import { each, lineSummary } from '../summaries';
import { byFacts } from '../titles';
import { SLOPE } from './words';

/** Whether two values partly count the same time, which is no development. */
function overlapping(line: Series): boolean {
  const [first, last] = dated(line).map((o) => parsePeriod(o.period));
  return first != null && last != null && overlaps(first, last);
}

/** Two periods. */
export const slope: Form = {
  words: SLOPE,
  fits: ({ isRank, isAccount, pairsOverTime, longest, overTime, lines }) =>
    !isRank && !isAccount && !pairsOverTime && longest === 2 && !overTime && !lines.some(overlapping)
      ? 'well'
      : null,
  make: asLines,
  periods: 'axis',
  axis: 'zero',
  colors: 'differing',
  title: byFacts,
  summary: each(lineSummary),
  Drawing: lazyWithRetry(() => import('./Drawing')),
  library: false,
};
