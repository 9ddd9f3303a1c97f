/**
 * What a figure says of how an area does, by rules that a reader can open (“Sådan vurderes det”). Nothing here is text.
 *
 * | what there is | sign |
 * | --- | --- |
 * | no direction, a plan or an account, a reading in doubt, answers of a survey | info |
 * | an own target, an expected number or a budget | decides alone |
 * | the country and other areas it is part of, in the same period | good or attention if those that differ agree, else mixed |
 * | only its own past, at least a year earlier | good or attention |
 * | none of these | info |
 *
 * Shares within 0.1 point of one another are level; of ranks and counts any difference counts.
 */
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Facts } from '../../model/facts';
import { isDoubtful } from '../../model/hedge';
import type { Observation } from '../../model/observation';
import { parsePeriod, yearBefore } from '../../model/period';
import { comparesAreas, directionOf, isLevel, precedes, type Tone, tone } from '../change';
import { subtract } from '../computed';
import { type Age, ageOf, OLD } from './age';

/** How a figure is judged: each has a form, a word and a colour of its own. */
export type Sign = 'good' | 'attention' | 'mixed' | 'level' | 'info';

/** The groups of a verdict: what goes well, what needs attention, and what is for information. */
export const VERDICT_GROUPS = ['good', 'attention', 'info'] as const;
/** See {@link VERDICT_GROUPS}. */
export type VerdictGroup = (typeof VERDICT_GROUPS)[number];

/** What a figure can be held against, the most telling first. `area` is another than the country. */
export const RUNGS = ['target', 'expected', 'budget', 'country', 'area', 'past'] as const;
/** See {@link RUNGS}. */
export type Rung = (typeof RUNGS)[number];

/** Something that a figure is held against. */
export interface Against {
  readonly rung: Rung;
  /** What is stated; null for zero, which a deviation is held against, and for a value computed here. */
  readonly observation: Observation | null;
  /** The area whose value it is; null for the area's own target, expectation, budget or past. */
  readonly area: string | null;
  readonly value: number;
  /** Decimals it is shown with. */
  readonly decimals: number;
  /** The figure minus this, in the indicator's unit. */
  readonly difference: number;
  /** Whether the difference is to the good or the bad; `level` where it could be rounding. */
  readonly tone: Tone | 'level';
  /** True for a value that no source states (`ca.`). */
  readonly approximate: boolean;
}

/** Why a figure is not judged. */
export type Unjudged = 'no-direction' | 'plan' | 'account' | 'doubt' | 'survey' | 'no-comparison';

/** A figure judged. */
export interface Judged {
  readonly figure: Observation;
  readonly sign: Sign;
  /** Where it stands in a verdict. */
  readonly group: VerdictGroup;
  /** What its sign follows from; null where it has none. */
  readonly decisive: Against | null;
  /** Everything it can be held against, the most telling first, `decisive` among it. */
  readonly against: readonly Against[];
  readonly unjudged: Unjudged | null;
  readonly age: Age;
  /** True for a figure so old that its sign is hollow and not counted. */
  readonly hollow: boolean;
}

/** A share of an area that no source states, computed from those of its municipalities. */
export interface ComputedShare {
  readonly area: string;
  readonly value: number;
}

/** Days from a period to one a year later, at least. */
const A_YEAR = 365;
/** The theme of surveys: their shares are of those who answered. */
const SURVEYS = 'undersoegelser';

/** The latest of a series that is of the same sort as the last and at least a year earlier; of the year before if there. */
export function yearEarlier(points: readonly Observation[]): Observation | null {
  const period = parsePeriod(points.at(-1)?.period ?? '');
  if (!period) return null;
  const earlier = points.filter(({ period: text }) => {
    const other = parsePeriod(text);
    return other !== null && precedes(other, period) && period.end - other.end >= A_YEAR;
  });
  return earlier.find((o) => o.period === yearBefore(period)) ?? earlier.at(-1) ?? null;
}

/** Everything that a figure can be held against. */
function ladder(facts: Facts, shares: readonly ComputedShare[], index: CatalogIndex): Against[] {
  const { main } = facts;
  const indicator = index.indicator(main.indicator);
  const { nature } = indicator;
  const direction = directionOf(main, index);
  const unit = index.unit(indicator.unit);
  const share = unit.type === 'procent' || unit.type === 'point';
  const held = (rung: Rung, value: number, part: Partial<Against> = {}): Against => {
    const difference = subtract(main.value, value);
    // A target is reached or not, however near.
    const reached = rung === 'target' && (difference === 0 || tone(difference, direction) === 'good');
    const judged = reached ? 'good' : isLevel(difference, unit) ? 'level' : tone(difference, direction);
    return {
      rung,
      observation: null,
      area: null,
      value,
      decimals: main.decimals,
      difference,
      tone: judged,
      approximate: false,
      ...part,
    };
  };
  const stated = (rung: Rung, observation: Observation, area: string | null = null): Against =>
    held(rung, observation.value, {
      observation,
      area,
      decimals: observation.decimals,
    });
  // Of a change and a deviation what it is held against is in the number itself.
  if (main.kind === 'aendring') return [held('past', 0)];
  if (nature === 'afvigelse') {
    // What is neither good nor bad is no keeping or breaking of a budget: an amount that is carried over.
    if (direction === 'neutral') return [];
    const rung = unit.type === 'kroner' ? 'budget' : share ? 'area' : 'expected';
    return [held(rung, 0)];
  }
  const found: Against[] = [];
  if (facts.target) found.push(stated('target', facts.target.observation));
  if (facts.expected) found.push(stated('expected', facts.expected.observation));
  if (comparesAreas(indicator, unit)) {
    const references = facts.references.map(({ observation: o }) => o);
    const country = references.find((o) => index.area(o.area).type === 'land');
    if (country) found.push(stated('country', country, country.area));
    for (const o of references) if (o !== country) found.push(stated('area', o, o.area));
    for (const { area, value } of shares) {
      if (!references.some((o) => o.area === area))
        found.push(held('area', value, { area, approximate: true }));
    }
  }
  const past = yearEarlier(facts.points);
  if (past) found.push(stated('past', past));
  return found;
}

const counts = ({ tone: own }: Against) => own === 'good' || own === 'bad';
/** The sign that one comparison alone would give. */
export const signOf = ({ tone: own }: Pick<Against, 'tone'>): Sign =>
  own === 'good' ? 'good' : own === 'bad' ? 'attention' : own === 'level' ? 'level' : 'info';

/** The sign, and what it follows from. @param against the most telling first */
function decide(against: readonly Against[]): { sign: Sign; decisive: Against | null } {
  const [first] = against;
  if (!first) return { sign: 'info', decisive: null };
  const areas = against.filter(({ rung }) => rung === 'country' || rung === 'area');
  if (!areas.includes(first)) return { sign: signOf(first), decisive: first };
  // What is level does not vote.
  const votes = areas.filter(counts);
  const [vote] = votes;
  if (!vote) return { sign: 'level', decisive: first };
  return votes.some(({ tone: own }) => own !== vote.tone)
    ? { sign: 'mixed', decisive: vote }
    : { sign: signOf(vote), decisive: vote };
}

/** Why a figure is not judged, whatever it could be held against; null if it may be. */
function reason({ main }: Facts, index: CatalogIndex): Unjudged | null {
  const { nature, theme, unit } = index.indicator(main.indicator);
  const direction = directionOf(main, index);
  if (nature === 'regnestykke') return 'account';
  if (direction === 'neutral') return 'no-direction';
  if (isDoubtful(main)) return 'doubt';
  if (theme === SURVEYS && index.unit(unit).type === 'procent') return 'survey';
  // What is expected of a budget is judged as what came of it; other forecasts say nothing of how it goes.
  const said = main.kind === 'faktisk' || main.kind === 'aendring';
  return said || (main.kind === 'prognose' && nature === 'afvigelse') ? null : 'plan';
}

/**
 * Judges what is known of an area by an indicator.
 * @param shares of areas it is part of that no source states, for the same period
 * @param today ISO
 */
export function judge(
  facts: Facts,
  shares: readonly ComputedShare[],
  index: CatalogIndex,
  today: string,
): Judged {
  const { main } = facts;
  const against = ladder(facts, shares, index);
  const unjudged = reason(facts, index) ?? (against.length === 0 ? 'no-comparison' : null);
  const { sign, decisive } = unjudged === null ? decide(against) : { sign: 'info' as const, decisive: null };
  const age = ageOf(main, index.source(main.source).date, today);
  const hollow = age.years >= OLD;
  const told = sign === 'good' || sign === 'attention';
  return {
    figure: main,
    sign,
    group: told && !hollow ? sign : 'info',
    decisive,
    against,
    unjudged,
    age,
    hollow,
  };
}

/** The area of a figure, then those that it is held against: what a chart of it shows. */
export function areasOf({ figure, against }: Pick<Judged, 'figure' | 'against'>): string[] {
  const others = against.flatMap(({ area, observation }) => (area !== null && observation ? [area] : []));
  return [figure.area, ...others];
}
