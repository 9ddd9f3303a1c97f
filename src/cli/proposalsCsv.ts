import { FIGURE_COLUMNS } from '../dataset/csv/figureColumns';
import { writeCsv } from '../dataset/csv/write';
import { itemNumber } from '../referat/blocks';
import type { Proposed } from '../referat/propose';

/**
 * Proposed figures as CSV: the columns of `noegletal.csv` with ids of the lists, words if a list lacks it; `tvivl` names
 * the columns that are in doubt.
 */
export function proposalsCsv({ referat, reading }: Proposed): string {
  const rows = reading.proposals.map((p) => {
    const item = referat.items[p.item];
    return [
      item ? itemNumber(item) : '1',
      p.area.value.name,
      p.indicator.value.id ?? p.indicator.value.name,
      p.group.value.id ?? p.group.value.name,
      p.kind.value,
      p.period.value,
      p.value.value,
      p.unit.value,
      p.printed,
      p.doubts.join(' '),
    ];
  });
  return writeCsv([[...FIGURE_COLUMNS, 'tvivl'], ...rows], 'data');
}
