/** A judged figure in words: its name, and the line beside its sign, of what it is held against. */

import { HELD_AGAINST } from '../../i18n/heldAgainst';
import { VERDICT } from '../../i18n/verdict';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { parsePeriod, yearBefore } from '../../model/period';
import { upperFirst } from '../../model/upperFirst';
import { type Computed, difference } from '../computed';
import { kindOf, qualify } from '../insight/statements';
import { type Against, type Judged, type Sign, signOf } from './judge';

/** Words, and the computed numbers in them. */
export interface VerdictWords {
  readonly text: string;
  readonly computed: readonly Computed[];
}

/** Below, level or above. */
export type Way = -1 | 0 | 1;

/** The way that a figure lies from what it is held against. */
export const wayOf = (against: Against): Way =>
  against.tone === 'level' ? 0 : (Math.sign(against.difference) as Way);

/** What sort of unit a figure has. */
export function unitOf(o: Observation, text: Wording) {
  return text.index.unit(text.index.indicator(o.indicator).unit).type;
}

/** Whom a figure counts, as said after “flere”; null for an indicator that does not count people. */
export function whomOf(o: Observation, text: Wording): string | null {
  const whom = text.index.indicator(o.indicator).whom?.[text.language];
  return whom?.replace('{gruppe}', text.groupInSentence(o.group)) ?? null;
}

/** What a judged figure is called over its row: whom it counts, or its indicator; with the part and kind it is of. */
export function figureName(o: Observation, text: Wording): string {
  const whom = whomOf(o, text);
  const grouped = text.index.indicator(o.indicator).whom?.da.includes('{gruppe}');
  const about = whom !== null && grouped ? kindOf([o], text) : qualify(o, text);
  return [upperFirst(whom ?? text.indicator(o.indicator)), ...about].join(' · ');
}

/** What it is held against, as written: with “ca.” where no source states it. */
export function valueText(
  { observation, value, decimals, approximate }: Against,
  o: Observation,
  text: Wording,
): string {
  const own = text.format(o.indicator);
  // The unit of a count is the figure's own.
  const bare = unitOf(o, text) === 'antal';
  const amount = bare ? own.bare(value, decimals) : own.full(value, observation?.decimals ?? o.decimals);
  return approximate ? VERDICT[text.language].about(amount) : amount;
}

/** What an area is called that a figure is held against. */
export const areaOf = (area: string, text: Wording) =>
  text.index.area(area).type === 'land'
    ? HELD_AGAINST[text.language].country
    : VERDICT[text.language].named(text.area(area));

/** The difference with its word: `70 færre`, `0,3 procentpoint højere`, `46 pladser bedre`. */
function moreText(
  { difference: value, decimals, observation }: Against,
  o: Observation,
  text: Wording,
): string {
  const { direction } = text.index.indicator(o.indicator);
  const unit = unitOf(o, text);
  const word = text.t.facts.moreOrLess(value, unit, direction);
  const own = text.format(o.indicator);
  const finest = Math.max(o.decimals, decimals, observation?.decimals ?? 0);
  const count = () => (Math.abs(value) === 1 ? text.t.facts.one : own.bare(Math.abs(value), finest));
  const amount = unit === 'antal' ? count() : own.difference(value, finest);
  return `${amount} ${word}`;
}

const amountOf = ({ difference: value, decimals }: Against, o: Observation, text: Wording) =>
  text.format(o.indicator).difference(value, Math.max(o.decimals, decimals));

/** When an earlier figure is of: `året før`, `2. kvartal 2017`. */
export function sinceOf(past: Observation, o: Observation, text: Wording): string {
  const period = parsePeriod(o.period);
  const t = VERDICT[text.language];
  return period && past.period === yearBefore(period) ? t.yearBefore : text.period(past.period);
}

/** The same after “than”: `året før`, `i 2. kvartal 2017`. */
function sinceWords(past: Observation, o: Observation, text: Wording): string {
  const t = VERDICT[text.language];
  const since = sinceOf(past, o, text);
  return since === t.yearBefore ? since : t.inPeriod(since);
}

/** A deviation from the budget in a word: `Merforbrug`, `Ventet merforbrug`. */
export function budgetWord(o: Observation, text: Wording): string {
  const income = text.index.group(o.group).sort === 'indtægt';
  return VERDICT[text.language].budget(Math.sign(o.value) as Way, income, o.kind === 'prognose');
}

function computedOf(against: Against, o: Observation): readonly Computed[] {
  return against.observation && against.difference !== 0 ? [difference(o, against.observation)] : [];
}

function againstWords(against: Against, o: Observation, text: Wording): string {
  const t = VERDICT[text.language];
  const way = wayOf(against);
  const value = valueText(against, o, text);
  switch (against.rung) {
    case 'target':
      return against.tone === 'good'
        ? t.targetReached(text.format(o.indicator).full(against.value, against.decimals))
        : t.target(
            amountOf(against, o, text),
            against.difference > 0,
            text.format(o.indicator).full(against.value, against.decimals),
          );
    case 'expected':
      if (!against.observation) return t.expectedAlone[way];
      return way === 0 ? t.asExpected(value) : t.expected(moreText(against, o, text), value);
    case 'budget':
      return budgetWord(o, text);
    case 'country':
    case 'area':
      if (against.area === null) return t.lower[way];
      return way === 0
        ? t.level(areaOf(against.area, text), value)
        : t.area(amountOf(against, o, text), way > 0, areaOf(against.area, text), value);
    case 'past': {
      if (!against.observation) return t.change[way];
      const since = sinceWords(against.observation, o, text);
      if (against.difference === 0) return t.unchanged(since, value);
      return way === 0 ? t.sameAs(since, value) : t.past(moreText(against, o, text), since, value);
    }
  }
}

/** The line beside a figure's sign: what it is held against, or why it is not judged. */
export function comparisonLine(judged: Judged, text: Wording): VerdictWords {
  const t = VERDICT[text.language];
  const { figure, sign, decisive, against, unjudged } = judged;
  if (unjudged !== null) {
    // A plan is called what it is: a target, a budget, a forecast.
    return { text: unjudged === 'plan' ? text.t.kind[figure.kind] : t.unjudged[unjudged], computed: [] };
  }
  if (sign === 'mixed') {
    const parts = against
      .filter(({ rung, tone }) => (rung === 'country' || rung === 'area') && tone !== 'level')
      .map((a) => t.place(wayOf(a), areaOf(a.area ?? '', text), valueText(a, figure, text)));
    return { text: upperFirst(parts.join(', ')), computed: [] };
  }
  if (!decisive) return { text: t.unjudged['no-comparison'], computed: [] };
  return { text: againstWords(decisive, figure, text), computed: computedOf(decisive, figure) };
}

/** Everything that a figure is held against, a line each, with the sign of each. */
export function heldLines(judged: Judged, text: Wording): { readonly sign: Sign; readonly text: string }[] {
  const { figure, against, unjudged } = judged;
  return against.map((one) => ({
    sign: unjudged === null ? signOf(one) : 'info',
    text: upperFirst(againstWords(one, figure, text)),
  }));
}
