/**
 * What is asked of a figure, whoever brings it: the bundled data files (`observations.ts`) and a user's own tables
 * (`import/reader.ts`).
 */
import type { Indicator, UnitType } from '../../model/codelist';
import { KINDS } from '../../model/kind';
import type { Printed } from '../../model/printed';

/** An indicator as its figures are held against it; made once, since they may be millions. */
export interface FigureRules {
  /** By place in {@link KINDS}: whether it may have the kind. */
  readonly kinds: readonly boolean[];
  /** Whether a level of it cannot be below nought. */
  readonly counts: boolean;
  /** Whether it is a part of a whole, in per cent. */
  readonly part: boolean;
  /** Ranks are whole, from 1 to this; 0 for what is no rank. */
  readonly lastRank: number;
}

/** Why a value cannot be of an indicator. */
export type Implausible = 'kind-not-allowed' | 'negative-count' | 'impossible-percent' | 'rank-out-of-range';

/** Last rank where nobody says how many are ranked. */
const RANKED = 1_000;
const CHANGE = KINDS.indexOf('aendring');

/** The rules of an indicator. @param type of its unit */
export function rulesOf(indicator: Indicator, type: UnitType | undefined): FigureRules {
  const { kinds, nature, ranked } = indicator;
  return {
    kinds: KINDS.map((kind) => kinds.includes(kind)),
    // A deviation and the lines of an account may be below nought though they count.
    counts: type === 'antal' && (nature === 'niveau' || nature === 'fordeling'),
    part: type === 'procent' && nature === 'fordeling',
    lastRank: type === 'placering' ? (ranked ?? RANKED) : 0,
  };
}

/** Why a value cannot be what it is said to be, or null. @param kind place in {@link KINDS} */
export function implausible(rules: FigureRules, kind: number, value: number): Implausible | null {
  if (!rules.kinds[kind]) return 'kind-not-allowed';
  if (kind === CHANGE) return null;
  if (rules.counts && value < 0) return 'negative-count';
  if (rules.part && (value < 0 || value > 100)) return 'impossible-percent';
  const { lastRank } = rules;
  if (lastRank > 0 && !(Number.isInteger(value) && value >= 1 && value <= lastRank)) {
    return 'rank-out-of-range';
  }
  return null;
}

/** The places that there are, as they are said: `1–98`. */
export function ranksOf({ lastRank }: FigureRules): string {
  return `1–${lastRank}`;
}

/** Whether a printed figure has the size of a value; the text may leave out the sign (“et fald på 25 %”). */
export function printedAgrees({ magnitude }: Pick<Printed, 'magnitude'>, value: number): boolean {
  return Math.abs(magnitude - Math.abs(value)) <= 1e-9 * Math.max(1, magnitude);
}
