/** When the money of accounts is of. */
import type { Kind } from '../../model/kind';
import type { ItemContext } from '../context';
import type { Measure } from '../measure';
import type { Traced } from '../proposal';

/** Titles of accounts, whose year is that of the money in them. */
const ACCOUNTS = /regnskab|budget|økonomi(?:rapport|vurdering|opfølgning)|forbrug|bevilling/iu;

/**
 * What a title says of when is sure for the money of accounts, and else only likely. What is expected or budgeted by the
 * day, month or quarter that they are followed up is of the year.
 */
export function ofAccounts(
  period: Traced<string>,
  measure: Measure,
  kind: Kind,
  { title }: ItemContext,
): Traced<string> {
  if (measure.sort !== 'money') return period;
  const sure = period.sure || (period.from === 'title' && ACCOUNTS.test(title));
  const status =
    kind === 'prognose' || (kind === 'budget' && period.from !== 'sentence')
      ? (period.from === 'sentence' ? /^(\d{4})-\d\d-\d\d$/ : /^(\d{4})-(?:\d\d(?:-\d\d)?|Q\d)$/).exec(
          period.value,
        )
      : null;
  return { ...period, sure, value: status?.[1] ?? period.value };
}
