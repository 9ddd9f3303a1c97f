import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { comparePeriods } from '../model/period';

/** ISO dates and ids order as texts. */
function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Orders statements from the weakest to the strongest claim to be “the latest”: by period, then whether it is
 * the user's own (never stronger than what a source has published), then date of the meeting (the end of the referat's
 * id), then precision, so that a later referat corrects an earlier one, and 10,7 % wins over
 * the same figure rounded to 11 % in the same meeting. Of equal claims the later item's is the stronger, so that the
 * answer does not hang on the order in which figures are loaded.
 */
export function byRecency(a: Observation, b: Observation): number {
  return (
    comparePeriods(a.period, b.period) ||
    Number(isOwn(b.source)) - Number(isOwn(a.source)) ||
    compareCodes(a.source.slice(-10), b.source.slice(-10)) ||
    a.decimals - b.decimals ||
    compareCodes(a.source, b.source) ||
    // Item numbers: 88, 90, 100.
    a.item.length - b.item.length ||
    compareCodes(a.item, b.item)
  );
}

/** The latest of `observations`, or null when there are none. */
export function latest(observations: readonly Observation[]): Observation | null {
  return observations.reduce<Observation | null>(
    (best, o) => (best && byRecency(best, o) > 0 ? best : o),
    null,
  );
}

/** One statement a period, the strongest, oldest period first; statements without a period come first. */
export function bestByPeriod(observations: readonly Observation[]): Observation[] {
  const best = new Map<string, Observation>();
  for (const o of [...observations].sort(byRecency)) best.set(o.period, o);
  return [...best.values()].sort(byRecency);
}
