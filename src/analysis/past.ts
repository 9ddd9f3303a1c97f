import type { CatalogIndex } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { parsePeriod } from '../model/period';

/**
 * Whether what a figure is of is over by what is known now, which the newest source tells: its period, or, where none is
 * stated, the day it was said.
 */
export function isPast(
  { period, source }: Pick<Observation, 'period' | 'source'>,
  index: CatalogIndex,
): boolean {
  const newest = Math.max(...index.catalog.sources.map(({ date }) => Date.parse(date)));
  const end = parsePeriod(period)?.end;
  return (end === undefined ? Date.parse(index.source(source).date) : end * 86_400_000) < newest;
}
