import type { CatalogIndex } from '../../model/catalogIndex';
import { TOTAL_GROUPS } from '../../model/total';

/**
 * True for a group that sums up others: everybody, the result of an account, and a budget area that is itself part of
 * nothing.
 */
export function isTotalGroup(id: string, index: CatalogIndex): boolean {
  if (TOTAL_GROUPS.includes(id)) return true;
  const { sort, parent } = index.group(id);
  return sort === 'resultat' || (sort === 'budgetområde' && parent === null);
}
