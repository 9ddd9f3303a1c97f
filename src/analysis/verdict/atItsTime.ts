import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { judgeFigure, type VerdictFigure } from './verdict';

const isSame = (a: Observation, b: Observation) => a.id === b.id && a.source === b.source;

/**
 * What a figure of any age can be held against: nothing newer than its period, and no other statement of the same.
 * @param observations of its area and of areas that it is part of
 */
export function knownAtItsTime(figure: Observation, observations: readonly Observation[]): Observation[] {
  const { indicator, area, group, kind, period } = figure;
  const alike = (o: Observation) => o.area === area && o.group === group && o.kind === kind;
  return observations.filter((o) => {
    const order = comparePeriods(o.period, period);
    return o.indicator === indicator && (isSame(o, figure) || order < 0 || (order === 0 && !alike(o)));
  });
}

/**
 * One figure judged by what could be known at its time.
 * @param known as {@link knownAtItsTime} has it
 * @param today ISO
 * @returns null where another figure stands for it, as an observed one does for what was expected, and where there is
 *   nothing to hold it against
 */
export function judgedAtItsTime(
  figure: Observation,
  known: readonly Observation[],
  index: CatalogIndex,
  today: string,
): VerdictFigure | null {
  const found = judgeFigure(known, figure.area, figure.group, index, today);
  if (!found || !isSame(found.facts.main, figure) || found.judged.against.length === 0) return null;
  const { facts, judged } = found;
  return { ...judged, facts, rank: null, countryBefore: null, beside: null, wider: null };
}
