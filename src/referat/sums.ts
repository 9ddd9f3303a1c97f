/** Totals of a table held against the cells that they sum up. */
import type { CheckStatus } from '../model/check';
import { groupBy } from '../model/groupBy';
import { type ReferatDocument, textOf } from './blocks';
import type { Proposal, TableSum } from './proposal';

const TOTAL = /^(?:i\s*alt|total|samlet|sum|hovedtotal)(?![\p{L}])|(?<![\p{L}])i\s+alt$/iu;
/** Rows that are a part of the one above them, and no part of the total of their own. */
const OF_WHICH = /^(?:heraf|hvoraf|deraf|-\s|–\s)/iu;

interface Placed {
  readonly proposal: Proposal;
  readonly row: number;
  readonly column: number;
}

/** Half of the last place that a figure is printed to. */
const half = ({ decimals, value }: Proposal, scale: number): number =>
  Number.isInteger(value.value) && decimals === 0 && scale === 1 ? 0 : (scale * 10 ** -decimals) / 2;

function sumOf(block: number, total: Placed, parts: readonly Placed[]): TableSum | null {
  if (parts.length < 2) return null;
  const same = parts.every(({ proposal }) => proposal.unit.value === total.proposal.unit.value);
  if (!same || !['kr.', 'personer', 'fuldtidspersoner'].some((unit) => total.proposal.unit.value === unit))
    return null;
  const stated = total.proposal.value.value;
  const computed = Math.round(parts.reduce((sum, { proposal }) => sum + proposal.value.value, 0) * 1e6) / 1e6;
  const scale = Math.abs(stated) >= 1e5 && total.proposal.decimals > 0 ? 1e6 : 1;
  const tolerance = [total, ...parts].reduce((sum, { proposal }) => sum + half(proposal, scale), 0);
  const off = Math.abs(stated - computed);
  const status: CheckStatus =
    off <= half(total.proposal, scale) + 1e-6 ? 'ok' : off <= tolerance + 1e-6 ? 'rounding' : 'mismatch';
  return {
    block,
    total: total.proposal.id,
    parts: parts.map(({ proposal }) => proposal.id),
    stated,
    computed,
    status,
  };
}

/** Sums of all tables: by column where a row is the total, by row where a column is. */
export function tableSums(document: ReferatDocument, proposals: readonly Proposal[]): TableSum[] {
  const inTables = proposals.filter(
    ({ places }) => places[0]?.cell !== null && places[0]?.cell !== undefined,
  );
  return [...groupBy(inTables, ({ places }) => places[0]?.block ?? -1)].flatMap(([block, own]) => {
    const table = document.blocks[block];
    if (table?.kind !== 'table') return [];
    const placed = own.flatMap((proposal): Placed[] => {
      const cell = table.cells[proposal.places[0]?.cell ?? -1];
      return cell ? [{ proposal, row: cell.row, column: cell.column }] : [];
    });
    const firstOf = (row: number) => {
      const cell = table.cells.find((other) => other.row === row);
      return cell ? textOf(document, cell).trim() : '';
    };
    const sums: TableSum[] = [];
    for (const total of placed) {
      if (TOTAL.test(firstOf(total.row))) {
        const above = placed.filter(
          ({ row, column }) => column === total.column && row < total.row && !OF_WHICH.test(firstOf(row)),
        );
        // A subtotal begins anew.
        const start = Math.max(
          -1,
          ...above.filter(({ row }) => TOTAL.test(firstOf(row))).map(({ row }) => row),
        );
        const sum = sumOf(
          block,
          total,
          above.filter(({ row }) => row > start),
        );
        if (sum) sums.push(sum);
      }
      if (TOTAL.test((table.heads[total.column] ?? []).at(-1) ?? '')) {
        const before = placed.filter(({ row, column }) => row === total.row && column < total.column);
        const sum = sumOf(block, total, before);
        if (sum) sums.push(sum);
      }
    }
    // Where hardly any comes out, the lines are no parts of what was taken for their total.
    const right = sums.filter(({ status }) => status !== 'mismatch').length;
    return right * 2 >= sums.length ? sums : [];
  });
}
