import type { Lead } from '../../analysis/insight/benefitWords';

/** Words of at most so many letters stay on the line of their number: `24,9 %`, `9,7 mio. kr.`. */
const SHORT = 3;

/** A number set large, with its words in small before and after it. */
export function LeadNumber({ lead: { before, number, after } }: { lead: Lead }) {
  const [first = ''] = after.split(/\s/);
  return (
    <>
      {before && <small>{`${before}\u00A0`}</small>}
      <span>{number}</span>
      {after && <small>{`${first.length <= SHORT ? '\u00A0' : ' '}${after}`}</small>}
    </>
  );
}
