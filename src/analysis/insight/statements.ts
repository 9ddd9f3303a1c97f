/**
 * Facts in words: the lines on cards, the ledes and the titles of charts. What is said follows from the facts alone,
 * so the same facts give the same words; how it is said is in `i18n`.
 */
import { HELD_AGAINST } from '../../i18n/heldAgainst';
import { endSentence, inBrackets, lowerFirst, type Wording } from '../../i18n/wording';
import type { Comparison, Facts } from '../../model/facts';
import { type Hedge, hedgeOf, isDoubtful } from '../../model/hedge';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { endpoints, parsePeriod } from '../../model/period';
import { comparesAreas, directionOf, isLevel, type Tone, tone } from '../change';
import { type Computed, changeInPercent, difference } from '../computed';
import { ownSentence, qualify, sharesPeople } from './template';

export { kindOf, qualify } from './template';

/** A statement with its tone. */
export interface Statement {
  readonly text: string;
  readonly tone: Tone;
  /** The way the value moved or lies: up, down or level; for an arrow beside the words. For ranks up is better. */
  readonly trend: -1 | 0 | 1;
  /** How the number in it is computed; null where it says only what is stated. */
  readonly computed: Computed | null;
}

/** A sentence, and the computed numbers in it. */
export interface Phrase {
  readonly text: string;
  readonly computed: readonly Computed[];
}

/** A number with what its source says of how exact it is: `ca. 8 mio. kr.`, `knap 30.000 personer`. */
function hedged(amount: string, { about }: Hedge, text: Wording): string {
  return about === null ? amount : text.t.facts.hedged[about](amount);
}

/**
 * How the main value compares, the most telling first: target, expectation, reference area, change, record.
 * @param inSentence true after a sentence that says what is counted: of a share of people there are more or fewer
 */
export function statements(facts: Facts, text: Wording, inSentence = false): Statement[] {
  const { t } = text;
  const { main } = facts;
  const indicator = text.index.indicator(main.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const format = text.format(indicator.id);
  const people = inSentence && sharesPeople(main, text);
  const make = (
    { observation }: Comparison,
    say: (amount: string, computed: Computed) => string,
  ): Statement => {
    const computed = difference(main, observation);
    const { value, decimals } = computed;
    // What is counted is said already.
    const count = Math.abs(value) === 1 ? t.facts.one : format.bare(Math.abs(value), decimals);
    const size = unit === 'antal' ? count : format.difference(value, decimals);
    const inexact = [main, observation].some((o) => hedgeOf(o).about !== null);
    return {
      text: say(inexact ? t.facts.hedged.ca(size) : size, computed),
      tone: tone(value, directionOf(main, text.index)),
      // Up is up the list: a lower rank number.
      trend: Math.sign(unit === 'placering' ? -value : value) as Statement['trend'],
      computed: value === 0 ? null : computed,
    };
  };
  const than = (amount: string, value: number) =>
    `${amount} ${people ? t.facts.moreOfPeople(value > 0) : t.facts.moreOrLess(value, unit, indicator.direction)}`;
  const found: Statement[] = [];

  if (facts.target) {
    const target = format.full(facts.target.observation.value, facts.target.observation.decimals);
    found.push(
      make(facts.target, (amount, { value }) => {
        if (value === 0) return t.facts.onTarget(target);
        const reached = tone(value, indicator.direction) === 'good';
        return t.facts.target(amount, value > 0, target, reached);
      }),
    );
  }
  if (facts.expected) {
    const expected = format.bare(facts.expected.observation.value, facts.expected.observation.decimals);
    found.push(
      make(facts.expected, (amount, { value }) =>
        value === 0 ? t.facts.asExpected(expected) : t.facts.expected(than(amount, value), expected),
      ),
    );
  }
  const reference = facts.references.at(-1);
  // A change would be read as a level.
  const comparable = comparesAreas(indicator, text.index.unit(indicator.unit)) && main.kind !== 'aendring';
  if (reference && comparable) {
    const { id, type } = text.index.area(reference.observation.area);
    const name = type === 'land' ? HELD_AGAINST[text.language].country : t.areaInSentence(text.area(id));
    const level = isLevel(reference.difference, text.index.unit(indicator.unit));
    const theirs = reference.difference === 0 ? '' : spoken(reference.observation, text);
    found.push(
      level
        ? { text: t.facts.sameAs(name, theirs), tone: 'neutral', trend: 0, computed: null }
        : make(reference, (amount, { value }) => t.facts.reference(amount, value > 0, name)),
    );
  }
  if (facts.change) {
    const { from, overYear } = facts.change;
    const since = overYear ? t.facts.yearBefore : text.period(from.period);
    const deviation = indicator.nature === 'afvigelse';
    const change = make({ observation: from, difference: facts.change.difference }, (amount, { value }) => {
      if (value === 0) return t.facts.unchanged(since);
      if (deviation) return t.facts.earlier(since, spokenDifference(from, text));
      const relative = changeInPercent(main, from, unit);
      const share = relative
        ? t.facts.inPercent(text.percent(Math.abs(relative.value), relative.decimals))
        : '';
      return t.facts.change(than(amount, value), overYear ? since : inPeriod(from.period, text)) + share;
    });
    // What a difference was before is stated, not computed, and the words say whether it was more or less.
    found.push(deviation ? { ...change, tone: 'neutral', trend: 0, computed: null } : change);
  }
  const { record } = facts;
  if (record) {
    const rank = unit === 'placering';
    const { highest, count, since } = record;
    // The conditions of a list are neither better nor worse.
    if (!rank || indicator.direction !== 'neutral') {
      found.push({
        text: (rank ? t.facts.recordRank : t.facts.record)(highest, count, text.period(endpoints(since)[0])),
        tone: tone(highest ? 1 : -1, indicator.direction),
        trend: 0,
        computed: null,
      });
    }
  }
  return found;
}

/** A period with its preposition: `i januar 2020`. */
function inPeriod(period: string, text: Wording): string {
  const { type, interval } = parsePeriod(period) ?? {};
  return text.t.facts.inPeriod(
    text.period(period),
    interval ? 'interval' : type === 'date' ? 'date' : 'other',
  );
}

/** A rank with how many are ranked, any other value with its unit, as exact as its source says it is. */
export function spoken(main: Observation, text: Wording): string {
  const format = text.format(main.indicator);
  const { after } = format.parts(main.value, main.decimals);
  const rank = text.index.unit(text.index.indicator(main.indicator).unit).type === 'placering';
  if (rank && after) return `${format.full(main.value)}\u00A0${after}`;
  return hedged(format.full(main.value, main.decimals), hedgeOf(main), text);
}

/** A line of an account: `en udgift på 165.000 kr.`, `en besparelse på 600.000 kr.`; any other value as {@link spoken}. */
export function spokenLine(o: Observation, text: Wording): string {
  const { nature, direction } = text.index.indicator(o.indicator);
  if (nature !== 'regnestykke' || direction !== 'lav' || o.value === 0) return spoken(o, text);
  const amount = hedged(text.format(o.indicator).difference(o.value, o.decimals), hedgeOf(o), text);
  return text.t.facts.expense(amount, o.value < 0);
}

/** A value as it is said alone: a deviation in words, any other as {@link spoken}. */
export function spokenValue(o: Observation, text: Wording): string {
  const { nature } = text.index.indicator(o.indicator);
  return nature === 'afvigelse' ? spokenDifference(o, text) : spoken(o, text);
}

/** How much more or less a value says there is: `70 færre fuldtidspersoner`, `9,7 mio. kr. mere`. */
function signedAmount(o: Observation, text: Wording): string {
  const { t } = text;
  const indicator = text.index.indicator(o.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const amount = hedged(text.format(o.indicator).difference(o.value, o.decimals), hedgeOf(o), text);
  return t.facts.signed(amount, t.facts.moreOrLess(o.value, unit, indicator.direction), unit === 'antal');
}

/** A value that is itself a difference, as words: `70 færre fuldtidspersoner`, `merforbrug på 9,7 mio. kr.`. */
export function spokenDifference(o: Observation, text: Wording): string {
  const { t } = text;
  const indicator = text.index.indicator(o.indicator);
  if (o.value === 0) return indicator.direction === 'neutral' ? t.facts.noneCarried : t.facts.onBudget;
  if (text.index.unit(indicator.unit).type !== 'kroner' || indicator.nature !== 'afvigelse')
    return signedAmount(o, text);
  const amount = hedged(text.format(o.indicator).difference(o.value, o.decimals), hedgeOf(o), text);
  const say = text.index.group(o.group).sort === 'indtægt' ? t.facts.income : t.facts.budget;
  return say(amount, o.value > 0);
}

/** A printed change as a verb: `er steget med 0,5 procentpoint`, `er faldet med ca. en tredjedel`, `er halveret`. */
function spokenChange(o: Observation, text: Wording): string {
  const { t } = text;
  const unit = text.index.unit(text.index.indicator(o.indicator).unit).type;
  const format = text.format(o.indicator);
  const hedge = hedgeOf(o);
  if (o.value === 0) return t.facts.hasNotMoved;
  if (hedge.fraction === 'half' && o.value < 0) return t.facts.hasHalved;
  const size = Math.abs(o.value);
  const amount =
    hedge.fraction === 'third'
      ? t.facts.third
      : unit === 'antal'
        ? format.bare(size, o.decimals)
        : format.full(size, o.decimals);
  return t.facts.hasMoved(hedged(amount, hedge, text), o.value > 0);
}

/** An income as a sentence, or how far it is from the budget; null of what is not observed, or is as it was budgeted. */
function cameIn(o: Observation, text: Wording): string | null {
  const deviates = text.index.indicator(o.indicator).nature === 'afvigelse';
  if (o.kind !== 'faktisk' || o.value === 0) return null;
  const amount = hedged(text.format(o.indicator).full(Math.abs(o.value), o.decimals), hedgeOf(o), text);
  const area = text.t.areaInSentence(text.area(o.area));
  return text.t.facts.cameIn(
    area,
    `**${amount}**`,
    text.groupInSentence(o.group),
    deviates ? o.value > 0 : null,
  );
}

/** The indicator's own sentence about a figure, its value set off by `**`; null if none fits. @param whole what it is a part of */
export function ownWords(o: Observation, text: Wording, whole: Observation | null = null): string | null {
  const { nature, direction } = text.index.indicator(o.indicator);
  const strong = (words: string) => `**${words}**`;
  const format = text.format(o.indicator);
  const inexact = (amount: string) => strong(hedged(amount, hedgeOf(o), text));
  // What comes in is not spent, and nought is no deviation, though it may be what is carried over.
  const { sort } = text.index.group(o.group);
  const spent = sort !== 'indtægt';
  const deviates = nature === 'afvigelse' && o.value !== 0;
  const carried = nature === 'afvigelse' && direction === 'neutral';
  if (!spent && !carried) return cameIn(o, text);
  const words = spokenValue(o, text);
  return ownSentence(
    o,
    {
      vaerdi: strong(spoken(o, text)),
      antal: inexact(format.bare(o.value, o.decimals)),
      stoerrelse: inexact(format.full(Math.abs(o.value), o.decimals)),
      forskel: deviates ? strong(signedAmount(o, text)) : null,
      afvigelse: deviates ? strong(text.t.facts.aDeviation(words, !spent)) : carried ? strong(words) : null,
      udgift: strong(spokenLine(o, text)),
      aendring: strong(spokenChange(o, text)),
      hele: whole && format.bare(whole.value, whole.decimals),
      bolig: sort === 'bolig' ? text.groupInSentence(o.group) : null,
    },
    text,
  );
}

/**
 * The main value in words, with the most telling comparison. The value is set off by `**`, for `ui/Rich`.
 * @param whole what it is a part of, where that is said
 * @param sourced whether its source stands beside it: if not, what has no period says when it was stated
 */
export function sentence(
  facts: Facts,
  text: Wording,
  whole: Observation | null = null,
  sourced = true,
): Phrase {
  const { main } = facts;
  const undated = main.period === '' && !isOwn(main.source);
  const subject = `${text.indicator(main.indicator)} (${[text.area(main.area), ...qualify(main, text)].join(', ')})`;
  const { start, clause, computed } = clauses(facts, text, subject, whole);
  const stated = () => text.t.facts.stated(text.date(text.index.source(main.source).date));
  const when = undated ? (sourced ? null : stated()) : text.when(main);
  const dated = when === null ? start : inBrackets(start, when);
  return { text: endSentence(`${dated}${clause && `, ${clause}`}${doubt(main, text)}`), computed };
}

/** The same as a heading, on a page or a chart that gives indicator and period: without them and without a full stop. */
export function title(facts: Facts, text: Wording, whole: Observation | null = null): Phrase {
  const { main } = facts;
  const subject = [text.area(main.area), ...qualify(main, text)].join(', ');
  const { start, clause, computed } = clauses(facts, text, subject, whole);
  const words = `${aimed(facts, text) ?? start}${clause && ` – ${clause}`}${doubt(main, text)}`;
  return { text: words.replaceAll('**', ''), computed };
}

/** That what the indicator is told for goes more or less, instead of how many there are; null if it is of something else. */
function aimed({ main, change }: Facts, text: Wording): string | null {
  const { aim } = text.index.indicator(main.indicator);
  if (aim?.group !== main.group || !change || change.difference === 0) return null;
  const way = HELD_AGAINST[text.language].more(change.difference > 0, aim.words[text.language]);
  return `${upperFirst(way)}: ${spoken(main, text)} ${text.inArea(main.area)}`;
}

/** What a sentence about a figure that can be read in another way ends with. */
function doubt(main: Observation, text: Wording): string {
  return isDoubtful(main) ? text.t.facts.doubt : '';
}

/** The statement of the value, in the indicator's own sentence or else as `subject: value`, and what it compares with. */
function clauses(
  facts: Facts,
  text: Wording,
  subject: string,
  whole: Observation | null,
): { start: string; clause: string; computed: readonly Computed[] } {
  const { main } = facts;
  const own = ownWords(main, text, whole);
  const start = own ?? `${subject}: **${spokenValue(main, text)}**`;
  const [first] = statements(facts, text, own !== null);
  // A difference from zero is already what the sentence says; its own change would read as a second one.
  const compared = text.index.indicator(main.indicator).nature === 'afvigelse' ? undefined : first;
  return {
    start: upperFirst(start),
    clause: compared ? lowerFirst(compared.text) : '',
    computed: compared?.computed ? [compared.computed] : [],
  };
}

/** A sentence's first letter, which `**` may come before. */
function upperFirst(words: string): string {
  return words.replace(/^(\**)(\p{Ll})/u, (_, stars: string, letter: string) => stars + letter.toUpperCase());
}
