/** Facts in words: the lines on cards, the ledes and the titles of charts. Grammar is in `i18n`. */
import { type Tone, tone } from '../analysis/change';
import { TOTAL_GROUPS } from '../model/codelist';
import type { Facts } from '../model/facts';
import type { Observation } from '../model/observation';
import type { Text } from './useText';

/** A statement with its tone. */
export interface Statement {
  readonly text: string;
  readonly tone: Tone;
  /** The way the value moved or lies: up, down or level; for an arrow beside the words. For ranks up is better. */
  readonly trend: -1 | 0 | 1;
}

/** How the main value compares, the most telling first: target, expectation, change, reference area. */
export function statements(facts: Facts, text: Text): Statement[] {
  const { t } = text;
  const indicator = text.index.indicator(facts.main.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const format = text.format(indicator.id);
  const make = (difference: number, words: string): Statement => ({
    text: words,
    tone: tone(difference, indicator.direction),
    // Up is up the list: a lower rank number.
    trend: Math.sign(unit === 'placering' ? -difference : difference) as Statement['trend'],
  });
  const amount = (difference: number, ...others: { decimals: number }[]) =>
    format.difference(difference, Math.max(facts.main.decimals, ...others.map((o) => o.decimals)));
  const found: Statement[] = [];

  if (facts.target) {
    const { observation, difference } = facts.target;
    const target = format.full(observation.value, observation.decimals);
    const words =
      difference === 0
        ? t.facts.onTarget(target)
        : t.facts.target(amount(difference, observation), difference > 0, target);
    found.push(make(difference, words));
  }
  if (facts.expected) {
    const { observation, difference } = facts.expected;
    const expected = format.bare(observation.value);
    const word = t.facts.moreOrLess(difference, unit, indicator.direction);
    const words =
      difference === 0
        ? t.facts.asExpected(expected)
        : t.facts.expected(format.difference(difference), word, expected);
    found.push(make(difference, words));
  }
  if (facts.change) {
    const { from, difference, overYear } = facts.change;
    const since = overYear ? t.facts.yearBefore : text.period(from.period);
    const word = t.facts.moreOrLess(difference, unit, indicator.direction);
    const words =
      difference === 0 ? t.facts.unchanged(since) : t.facts.change(amount(difference, from), word, since);
    found.push(make(difference, words));
  }
  const reference = facts.references.at(-1);
  if (reference && unit !== 'antal' && unit !== 'placering') {
    const { observation, difference } = reference;
    const name = t.areaInSentence(text.area(observation.area));
    const words =
      difference === 0
        ? t.facts.sameAs(name)
        : t.facts.reference(amount(difference, observation), difference > 0, name);
    found.push(make(difference, words));
  }
  return found;
}

/** A rank with how many are ranked, any other value with its unit. */
function spoken(facts: Facts, text: Text): string {
  const { main } = facts;
  const format = text.format(main.indicator);
  const { after } = format.parts(main.value, main.decimals);
  const rank = text.index.unit(text.index.indicator(main.indicator).unit).type === 'placering';
  return rank && after ? `${format.full(main.value)}\u00A0${after}` : format.full(main.value, main.decimals);
}

/**
 * The main value as a sentence with the most telling comparison: the indicator's own sentence where it has one.
 * The value is set off by `**`, for {@link ../ui/Rich}.
 */
export function sentence(facts: Facts, text: Text): string {
  const { main } = facts;
  const period = main.period === '' ? '' : ` (${text.period(main.period)})`;
  const subject = `${text.indicator(main.indicator)} (${[text.area(main.area), ...qualify(main, text)].join(', ')})`;
  const { start, clause } = clauses(facts, text, subject, false);
  return `${start}${period}${clause}.`;
}

/**
 * The same as the title of a chart, on a page that gives indicator and period: without them and without a full stop.
 * @param among true when the chart also shows the parts of the whole, so that the whole must be named
 */
export function title(facts: Facts, text: Text, among: boolean): string {
  const { main } = facts;
  const subject = [text.area(main.area), ...(among ? [text.group(main.group)] : qualify(main, text))].join(
    ', ',
  );
  const { start, clause } = clauses(facts, text, subject, among);
  return `${start}${clause}`.replaceAll('**', '');
}

/** The statement of the value, in the indicator's own sentence or else as `subject: value`, and what it compares with. */
function clauses(
  facts: Facts,
  text: Text,
  subject: string,
  plain: boolean,
): { start: string; clause: string } {
  const { main } = facts;
  const { t } = text;
  const indicator = text.index.indicator(main.indicator);
  const format = text.format(main.indicator);
  const area = t.areaInSentence(text.area(main.area));
  const unit = text.index.unit(indicator.unit).type;
  const difference = t.facts.signed(
    format.difference(main.value, main.decimals),
    t.facts.moreOrLess(main.value, unit, indicator.direction),
    unit === 'antal',
  );
  // The indicator's own sentence is about what was observed of the whole.
  const template = plain || qualify(main, text).length > 0 ? undefined : indicator.sentence?.[text.language];
  const start = template
    ? template
        .replace('{omraade}', area)
        .replace('{vaerdi}', `**${spoken(facts, text)}**`)
        .replace('{forskel}', `**${difference}**`)
    : `${subject}: **${spoken(facts, text)}**`;
  const [first] = statements(facts, text);
  // A difference from zero is already what the sentence says; its own change would read as a second one.
  const clause = first && !template?.includes('{forskel}') ? `, ${lowerFirst(first.text)}` : '';
  return { start: start.charAt(0).toUpperCase() + start.slice(1), clause };
}

/** What must be said of a figure beside its indicator and area: the part it is about, and its kind unless observed. */
export function qualify(o: Observation, text: Text): string[] {
  const part = text.index.entry(o.indicator).groups.length > 1 && !TOTAL_GROUPS.includes(o.group);
  return [part ? text.group(o.group) : '', o.kind === 'faktisk' ? '' : text.t.kind[o.kind]].filter(Boolean);
}

function lowerFirst(text: string): string {
  // An abbreviation such as DKK keeps its capitals.
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
