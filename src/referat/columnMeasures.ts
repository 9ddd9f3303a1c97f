/** What a column of a table measures, once for all its cells. */
import type { ReferatDocument } from './blocks';
import type { Proposal } from './proposal';

/** The column that a proposal stands in and the indicator it is of; null for one of running text or of a new one. */
function columnOf({ blocks }: ReferatDocument, { places, indicator }: Proposal): string | null {
  const [place] = places;
  const table = place && blocks[place.block];
  if (!place || place.cell === null || table?.kind !== 'table' || indicator.value.id === null) return null;
  return `${place.block} ${table.cells[place.cell]?.column} ${indicator.value.id}`;
}

/** The proposals, where an indicator that is sure in some cells of a column is so in all that have it. */
export function sureByColumn(document: ReferatDocument, proposals: readonly Proposal[]): Proposal[] {
  const columns = proposals.map((proposal) => columnOf(document, proposal));
  const sure = new Set(columns.filter((column, i) => column !== null && proposals[i]?.indicator.sure));
  return proposals.map((proposal, i) =>
    proposal.indicator.sure || !sure.has(columns[i] ?? null)
      ? proposal
      : {
          ...proposal,
          indicator: { ...proposal.indicator, sure: true },
          doubts: proposal.doubts.filter((field) => field !== 'noegletal'),
        },
  );
}
