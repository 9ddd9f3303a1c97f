/** What indicators that have joined another say on its page: sentences, each with the figure it is about. */
import type { Wording } from '../../i18n/wording';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { pairsOf } from '../chart/pairs';
import { factsFor, wholeOf } from '../facts';
import { toSeries } from '../series';
import { type Phrase, sentence, title } from './statements';

/** A sentence about a figure. */
export interface JoinedSentence {
  readonly figure: Observation;
  /** With a full stop, the value set off by `**`. */
  readonly said: Phrase;
  /** The same as a heading. */
  readonly heading: Phrase;
}

/** What one joined indicator says of the areas chosen. */
export interface JoinedWords {
  readonly indicator: string;
  readonly sentences: readonly JoinedSentence[];
  /** Every figure told of, in the order given. */
  readonly figures: readonly Observation[];
}

/** Whether the page has both the actual and the expected value, which say more than the difference stated of them. */
function isPaired(o: Observation, main: readonly Observation[]): boolean {
  return pairsOf(toSeries(main, [o.area], [o.group])).some(({ actual }) => actual.period === o.period);
}

/**
 * Sentences of the indicators that joined another: of each of the areas, in the group chosen if the indicator has it there,
 * else in each.
 * @param observations of joined indicators
 * @param main those of the indicator that they joined
 * @param group null for every group
 * @returns those that have figures of the areas, in the order of the code list
 */
export function joinedWords(
  observations: readonly Observation[],
  main: readonly Observation[],
  areas: readonly string[],
  group: string | null,
  text: Wording,
): JoinedWords[] {
  const { index } = text;
  const difference = main[0] && index.indicator(main[0].indicator).difference;
  const byIndicator = groupBy(observations, (o) => o.indicator);
  const groups = index.catalog.groups.map((one) => one.id);
  return index.catalog.indicators.flatMap(({ id }) => {
    const all = byIndicator.get(id) ?? [];
    // What is stated of no municipality goes for all that is part of whom it is stated of.
    const ofAll = all.every((o) => index.area(o.area).type !== 'kommune');
    const told = ofAll ? [...new Set(areas.flatMap((area) => [area, ...index.area(area).parents]))] : areas;
    const figures = all.filter((o) => told.includes(o.area));
    if (figures.length === 0) return [];
    const sentences = told.flatMap((area) => {
      const own = new Set(figures.filter((o) => o.area === area).map((o) => o.group));
      const inGroups = group !== null && own.has(group) ? [group] : groups.filter((one) => own.has(one));
      return inGroups.flatMap((one): JoinedSentence[] => {
        const facts = factsFor(all, area, one, index);
        if (!facts || (id === difference && isPaired(facts.main, main))) return [];
        const whole = wholeOf(facts.main, all);
        return [
          { figure: facts.main, said: sentence(facts, text, whole), heading: title(facts, text, whole) },
        ];
      });
    });
    return [{ indicator: id, sentences, figures }];
  });
}
