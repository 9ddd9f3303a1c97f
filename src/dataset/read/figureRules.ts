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
  /** Whether it is a part of a whole, in per cent: one of all its groups, or one that its words say is a share. */
  readonly part: 'groups' | 'share' | null;
  /** Ranks are whole, from 1 to this; 0 for what is no rank. */
  readonly lastRank: number;
}

/** Why a value cannot be of an indicator. */
export type Implausible = 'kind-not-allowed' | 'negative-count' | 'impossible-percent' | 'rank-out-of-range';

/** What says that a percentage is a share of a whole, and what of it may be more than all: of a budget. */
const SHARE = /(?:^|[^\p{L}])(?:andel|procentdel)|(?:pct\.?|procent|%) af(?!\p{L})|del af/iu;
const NO_SHARE = /budget|vækst|ændring|stigning/i;

/** Last rank if nobody says how many are ranked. */
const RANKED = 1_000;
const CHANGE = KINDS.indexOf('aendring');

/** The rules of an indicator. @param type of its unit */
export function rulesOf(indicator: Indicator, type: UnitType | undefined): FigureRules {
  const { kinds, name, definition, nature, ranked } = indicator;
  const words = `${name.da} ${definition.da}`;
  const share = nature === 'niveau' && SHARE.test(words) && !NO_SHARE.test(words);
  return {
    kinds: KINDS.map((kind) => kinds.includes(kind)),
    // A deviation and the lines of an account may be below nought though they count.
    counts: type === 'antal' && (nature === 'niveau' || nature === 'fordeling'),
    part: type !== 'procent' ? null : nature === 'fordeling' ? 'groups' : share ? 'share' : null,
    lastRank: type === 'placering' ? (ranked ?? RANKED) : 0,
  };
}

/** Why a value cannot be what it is said to be, or null. @param kind place in {@link KINDS} */
export function implausible(rules: FigureRules, kind: number, value: number): Implausible | null {
  if (!rules.kinds[kind]) return 'kind-not-allowed';
  if (kind === CHANGE) return null;
  if (rules.counts && value < 0) return 'negative-count';
  if (rules.part !== null && (value < 0 || value > 100)) return 'impossible-percent';
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
