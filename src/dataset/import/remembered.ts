/** Mappings that are kept for the next file with the same columns. */
import type { Catalog } from '../../model/catalog';
import type { ColumnUse, Mapping, Measure } from '../../model/import';
import { readPeriod } from './periods';

/** What tables with the same columns have in common: their heads, but for those that name a period each. */
export function signatureOf(header: readonly string[]): string {
  return JSON.stringify(
    header
      .map((head) => (readPeriod(head) ? '#' : head.trim().toLowerCase()))
      .filter(
        // Months are added from file to file; how many there are does not matter.
        (head, i, all) => head !== '#' || all[i - 1] !== '#',
      ),
  );
}

/**
 * A remembered mapping for the columns of another file: heads that name periods are read anew, and what measures an
 * indicator that is there no more is open again.
 * @returns null where the columns are not the same
 */
export function fitMapping(mapping: Mapping, header: readonly string[], catalog: Catalog): Mapping | null {
  const known = new Set([...catalog.indicators, ...mapping.newIndicators].map(({ id }) => id));
  const still = (measure: Measure | null) => (measure && known.has(measure.indicator) ? measure : null);
  const wide = mapping.columns.some(({ role }) => role === 'periodValue');
  const fixed = mapping.columns.filter(({ role }) => role !== 'periodValue');
  let next = 0;
  const columns = header.map((head): ColumnUse => {
    const period = wide ? readPeriod(head) : null;
    if (period) return { role: 'periodValue', period };
    const use = fixed[next] ?? { role: 'ignore' };
    next += 1;
    return use.role === 'value' ? { ...use, measure: still(use.measure) } : use;
  });
  return next === fixed.length ? { ...mapping, columns, measure: still(mapping.measure) } : null;
}
