/** What figures of a reading are held against. */
import type { Catalog } from '../../../model/catalog';
import { type Draft, draftsOf, type Known, knownOf } from '../../../referat/review/drafts';
import type { ReadingState } from './state';

/** Code lists for looking up, made once for each catalogue. */
const knownBy = new WeakMap<Catalog, Known>();

/** See {@link knownOf}. */
export function knownFor(catalog: Catalog): Known {
  const found = knownBy.get(catalog) ?? knownOf(catalog);
  knownBy.set(catalog, found);
  return found;
}

let inUse: Known | null = null;

/** Tells which catalogue figures are held against. */
export function provideCatalog(catalog: Catalog): void {
  inUse = knownFor(catalog);
}

/** All figures as they stand; null where none have been read. */
export function draftsIn({ referat, reading, review }: ReadingState): readonly Draft[] | null {
  if (!referat || !reading || !inUse) return null;
  return draftsOf(referat, reading, review.answers, review.marked, inUse);
}
