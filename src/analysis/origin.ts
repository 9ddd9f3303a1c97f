/**
 * Bundled figures and a user's own are measured by different people: if they disagree, or nothing tells whether they
 * agree, a line through both would show changes that nobody states.
 */
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { comparePeriods } from '../model/period';
import { bestByPeriod, latest } from './latest';

/** Whether two statements are both bundled or both a user's own. */
export function sameOrigin(a: Pick<Observation, 'source'>, b: Pick<Observation, 'source'>): boolean {
  return isOwn(a.source) === isOwn(b.source);
}

/** The same figure, perhaps rounded more in one of them. */
function agree(a: Observation, b: Observation): boolean {
  const step = 10 ** -Math.min(a.decimals, b.decimals);
  return Math.abs(a.value - b.value) <= step / 2 + 1e-9;
}

/** Statements by origin, and how they go together: as one line, contradicting each other, or one cannot know. */
function origins(statements: readonly Observation[]): {
  readonly bundled: readonly Observation[];
  readonly own: readonly Observation[];
  readonly relation: 'one' | 'disagreeing' | 'unknown';
} {
  const own = statements.filter((o) => isOwn(o.source));
  if (own.length === 0) return { bundled: statements, own, relation: 'one' };
  if (own.length === statements.length) return { bundled: [], own, relation: 'one' };
  const bundled = statements.filter((o) => !isOwn(o.source));
  const stated = new Map(bestByPeriod(bundled).map((o) => [o.period, o]));
  const shared = own.filter((o) => o.period !== '' && stated.has(o.period));
  const agreeing = shared.every((o) => agree(o, stated.get(o.period) as Observation));
  return { bundled, own, relation: !agreeing ? 'disagreeing' : shared.length > 0 ? 'one' : 'unknown' };
}

/** What is leading of an area's statements, and the one of the other origin that must stand beside it. */
export interface Leading {
  /** Those that the latest is taken from. */
  readonly leading: readonly Observation[];
  /** The latest of the others, if it says something else and is no older; null if there is nothing to add. */
  readonly beside: Observation | null;
}

/**
 * Which of the statements of one area, group and kind lead: in facts and what is made of them, which are titles, cards,
 * ledes, slides, the page of a benefit, and in a comparison. If a user's own figures disagree with bundled ones, the
 * bundled ones do; if nothing tells whether they agree, those that are newer.
 */
export function leadingOrigin(statements: readonly Observation[]): Leading {
  const { bundled, own, relation } = origins(statements);
  const [stated, added] = [latest(bundled), latest(own)];
  if (relation === 'one' || !stated || !added) return { leading: statements, beside: null };
  const later = comparePeriods(added.period, stated.period);
  if (relation === 'unknown' && later > 0) return { leading: own, beside: stated };
  return { leading: bundled, beside: later > 0 || (later === 0 && !agree(added, stated)) ? added : null };
}

/**
 * Which of the statements of one area, group and kind a chart draws, beside which it marks the others: the bundled ones
 * if they disagree with a user's own, as {@link leadingOrigin} has it; if nothing tells, those with more periods,
 * of equally many the bundled ones.
 */
export function drawnOrigin(statements: readonly Observation[]): readonly Observation[] {
  const { bundled, own, relation } = origins(statements);
  if (relation === 'one') return statements;
  const periods = (list: readonly Observation[]) => new Set(list.map((o) => o.period)).size;
  return relation === 'unknown' && periods(own) > periods(bundled) ? own : bundled;
}

/** The latest of the statements of one area, group and kind that lead. */
export function leadingLatest(statements: readonly Observation[]): Observation | null {
  return latest(leadingOrigin(statements).leading);
}

/**
 * {@link leadingOrigin} of figures of many areas and indicators.
 * @returns those that lead, in their order, and what stands beside them
 */
export function leadingFigures(figures: readonly Observation[]): {
  readonly leading: readonly Observation[];
  readonly beside: readonly Observation[];
} {
  if (!figures.some((o) => isOwn(o.source))) return { leading: figures, beside: [] };
  const led = [...groupBy(figures, (o) => `${o.indicator} ${o.area} ${o.group} ${o.kind}`).values()].map(
    leadingOrigin,
  );
  const leading = new Set(led.flatMap((one) => one.leading));
  return {
    leading: figures.filter((o) => leading.has(o)),
    beside: led.flatMap(({ beside }) => beside ?? []),
  };
}
