/**
 * Bundled figures and a user's own are measured by different people: where they disagree, or nothing tells whether they
 * agree, a line through both would show changes that nobody states.
 */
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { bestByPeriod } from './latest';

/** Whether two statements are both bundled or both a user's own. */
export function sameOrigin(a: Pick<Observation, 'source'>, b: Pick<Observation, 'source'>): boolean {
  return isOwn(a.source) === isOwn(b.source);
}

/** The same figure, perhaps rounded more in one of them. */
function agree(a: Observation, b: Observation): boolean {
  const step = 10 ** -Math.min(a.decimals, b.decimals);
  return Math.abs(a.value - b.value) <= step / 2 + 1e-9;
}

/**
 * The statements of one area, group and kind that can be one line: all of them where bundled and own ones share periods
 * and agree in each; else those of one origin.
 * @param choose takes the bundled ones and the user's own, neither empty, and gives those that are wanted
 */
export function oneOrigin(
  statements: readonly Observation[],
  choose: (bundled: readonly Observation[], own: readonly Observation[]) => readonly Observation[],
): readonly Observation[] {
  const own = statements.filter((o) => isOwn(o.source));
  if (own.length === 0 || own.length === statements.length) return statements;
  const bundled = statements.filter((o) => !isOwn(o.source));
  const stated = new Map(bestByPeriod(bundled).map((o) => [o.period, o]));
  const shared = own.filter((o) => o.period !== '' && stated.has(o.period));
  const agreeing = shared.every((o) => agree(o, stated.get(o.period) as Observation));
  return shared.length > 0 && agreeing ? statements : choose(bundled, own);
}

/** Those with more periods; of equally many the bundled ones. */
export function longerOrigin(
  bundled: readonly Observation[],
  own: readonly Observation[],
): readonly Observation[] {
  const periods = (list: readonly Observation[]) => new Set(list.map((o) => o.period)).size;
  return periods(own) > periods(bundled) ? own : bundled;
}
