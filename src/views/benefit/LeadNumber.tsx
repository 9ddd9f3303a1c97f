import type { Lead } from '../../analysis/insight/benefitWords';

/** A number set large, with its words in small before and after it. */
export function LeadNumber({ lead: { before, number, after } }: { lead: Lead }) {
  return (
    <>
      {before && <small>{`${before}\u00A0`}</small>}
      <span>{number}</span>
      {after && <small>{`\u00A0${after}`}</small>}
    </>
  );
}
