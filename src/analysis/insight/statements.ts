/**
 * Facts in words: the lines on cards, the ledes and the titles of charts. What is said follows from the facts alone,
 * so the same facts give the same words; how it is said is in `i18n`.
 */
import { endSentence, lowerFirst, type Wording } from '../../i18n/wording';
import type { Comparison, Facts } from '../../model/facts';
import type { Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { parsePeriod } from '../../model/period';
import { TOTAL_GROUPS } from '../../model/total';
import { type Tone, tone } from '../change';
import { type Computed, difference, percent } from '../computed';

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
export interface Said {
  readonly text: string;
  readonly computed: readonly Computed[];
}

/** Differences of counts below this are not said in per cent, which would make much of little. */
const LEAST_FOR_PERCENT = 50;

/** How the main value compares, the most telling first: target, expectation, change, reference area, record. */
export function statements(facts: Facts, text: Wording): Statement[] {
  const { t } = text;
  const { main } = facts;
  const indicator = text.index.indicator(main.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const format = text.format(indicator.id);
  const make = (
    { observation }: Comparison,
    say: (amount: string, computed: Computed) => string,
  ): Statement => {
    const computed = difference(main, observation);
    const { value, decimals } = computed;
    return {
      text: say(format.difference(value, decimals), computed),
      tone: tone(value, indicator.direction),
      // Up is up the list: a lower rank number.
      trend: Math.sign(unit === 'placering' ? -value : value) as Statement['trend'],
      computed: value === 0 ? null : computed,
    };
  };
  const signed = (amount: string, value: number) =>
    t.facts.signed(amount, t.facts.moreOrLess(value, unit, indicator.direction), unit === 'antal');
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
        value === 0 ? t.facts.asExpected(expected) : t.facts.expected(signed(amount, value), expected),
      ),
    );
  }
  if (facts.change) {
    const { from, overYear } = facts.change;
    const since = overYear ? t.facts.yearBefore : text.period(from.period);
    const deviation = indicator.nature === 'afvigelse';
    const said = make({ observation: from, difference: facts.change.difference }, (amount, { value }) => {
      if (value === 0) return t.facts.unchanged(since);
      if (deviation) return t.facts.earlier(since, spokenDifference(from, text));
      const counted = unit === 'antal' || unit === 'kroner';
      const relative = counted && from.value >= LEAST_FOR_PERCENT ? percent(main, from) : null;
      const share = relative ? t.facts.inPercent(text.percent(Math.abs(relative.value), 1)) : '';
      return t.facts.change(signed(amount, value), overYear ? since : inPeriod(from.period, text)) + share;
    });
    // What a difference was before is stated, not computed, and the words say whether it was more or less.
    found.push(deviation ? { ...said, tone: 'neutral', trend: 0, computed: null } : said);
  }
  const reference = facts.references.at(-1);
  // Counts and amounts follow the size of an area, and so do neutral shares of a whole; a change would be read as a level.
  const sized = unit === 'antal' || unit === 'placering' || indicator.unit === 'kr.';
  const comparable = !sized && indicator.direction !== 'neutral';
  if (reference && comparable && main.kind !== 'aendring') {
    const name = t.areaInSentence(text.area(reference.observation.area));
    found.push(
      make(reference, (amount, { value }) =>
        value === 0 ? t.facts.sameAs(name) : t.facts.reference(amount, value > 0, name),
      ),
    );
  }
  const { record } = facts;
  if (record) {
    const rank = unit === 'placering';
    const { highest, count, since } = record;
    // The conditions of a list are neither better nor worse.
    if (!rank || indicator.direction !== 'neutral') {
      found.push({
        text: (rank ? t.facts.recordRank : t.facts.record)(highest, count, text.period(since)),
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

/** A rank with how many are ranked, any other value with its unit. */
export function spoken(main: Observation, text: Wording): string {
  const format = text.format(main.indicator);
  const { after } = format.parts(main.value, main.decimals);
  const rank = text.index.unit(text.index.indicator(main.indicator).unit).type === 'placering';
  return rank && after ? `${format.full(main.value)}\u00A0${after}` : format.full(main.value, main.decimals);
}

/** A value as it is said alone: a deviation in words, any other as {@link spoken}. */
export function spokenValue(o: Observation, text: Wording): string {
  const { nature } = text.index.indicator(o.indicator);
  return nature === 'afvigelse' ? spokenDifference(o, text) : spoken(o, text);
}

/** A value that is itself a difference, as words: `70 færre fuldtidspersoner`, `9,7 mio. kr. i merforbrug`. */
export function spokenDifference(o: Observation, text: Wording): string {
  const { t } = text;
  const indicator = text.index.indicator(o.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const amount = text.format(o.indicator).difference(o.value, o.decimals);
  if (unit === 'kroner' && indicator.nature === 'afvigelse') {
    const say = text.index.group(o.group).sort === 'indtægt' ? t.facts.income : t.facts.budget;
    return o.value === 0 ? t.facts.onBudget : say(amount, o.value > 0);
  }
  return t.facts.signed(amount, t.facts.moreOrLess(o.value, unit, indicator.direction), unit === 'antal');
}

/**
 * The main value as a sentence with the most telling comparison: the indicator's own sentence where it has one.
 * The value is set off by `**`, for `ui/Rich`.
 */
export function sentence(facts: Facts, text: Wording): Said {
  const { main } = facts;
  const period = main.period === '' && !isOwn(main.source) ? '' : ` (${text.when(main)})`;
  const subject = `${text.indicator(main.indicator)} (${[text.area(main.area), ...qualify(main, text)].join(', ')})`;
  const { start, clause, computed } = clauses(facts, text, subject, false);
  return { text: endSentence(`${start}${period}${clause}`), computed };
}

/**
 * The same as the title of a chart, on a page that gives indicator and period: without them and without a full stop.
 * @param among true when the chart also shows the parts of the whole, so that the whole must be named
 */
export function title(facts: Facts, text: Wording, among: boolean): Said {
  const { main } = facts;
  const subject = [text.area(main.area), ...(among ? [text.group(main.group)] : qualify(main, text))].join(
    ', ',
  );
  const { start, clause, computed } = clauses(facts, text, subject, among);
  return { text: `${start}${clause}`.replaceAll('**', ''), computed };
}

/**
 * The indicator's own sentence, where it fits: it is about what was observed, of the whole unless it names the group.
 */
function sentenceFor(main: Observation, text: Wording): string | undefined {
  const own = text.index.indicator(main.indicator).sentence?.[text.language];
  const unsaid = qualify(main, text);
  if (!own?.includes('{gruppe}')) return unsaid.length === 0 ? own : undefined;
  const group = text.group(main.group);
  return !TOTAL_GROUPS.includes(main.group) && unsaid.every((part) => part === group) ? own : undefined;
}

/** The statement of the value, in the indicator's own sentence or else as `subject: value`, and what it compares with. */
function clauses(
  facts: Facts,
  text: Wording,
  subject: string,
  plain: boolean,
): { start: string; clause: string; computed: readonly Computed[] } {
  const { main } = facts;
  const indicator = text.index.indicator(main.indicator);
  const area = text.t.areaInSentence(text.area(main.area));
  // A whole that is divided into what the chart shows beside it is meant by its sentence all the same.
  const divided = indicator.nature === 'fordeling' && TOTAL_GROUPS.includes(main.group);
  const template = plain && !divided ? undefined : sentenceFor(main, text);
  const start = template
    ? template
        .replace(text.language === 'da' ? 'i {omraade}' : 'in {omraade}', text.inArea(main.area))
        .replace('{omraade}', area)
        .replace('{vaerdi}', `**${spoken(main, text)}**`)
        .replace('{forskel}', `**${spokenDifference(main, text)}**`)
        .replace('{gruppe}', text.groupInSentence(main.group))
    : `${subject}: **${spokenValue(main, text)}**`;
  const [first] = statements(facts, text);
  // A difference from zero is already what the sentence says; its own change would read as a second one.
  const compared = indicator.nature === 'afvigelse' ? undefined : first;
  return {
    start: start.charAt(0).toUpperCase() + start.slice(1),
    clause: compared ? `, ${lowerFirst(compared.text)}` : '',
    computed: compared?.computed ? [compared.computed] : [],
  };
}

/** Kinds that an indicator of nothing else is named after. */
const NAMED: readonly Kind[] = ['aendring', 'budget'];

/** What must be said of a figure beside its indicator and area: the part it is about, and its kind unless observed. */
export function qualify(o: Observation, text: Wording): string[] {
  const { index } = text;
  const group = text.group(o.group);
  const among = index.entry(o.indicator).groups.length > 1;
  const unnamed = !text.indicator(o.indicator).toLowerCase().includes(group.toLowerCase());
  const benefit = index.group(o.group).sort === 'ydelse' && unnamed;
  const part = !TOTAL_GROUPS.includes(o.group) && (among || benefit);
  return [part ? group : '', ...kindOf([o], text)].filter(Boolean);
}

/** The kind that some figures of an indicator share, where it must be said: unless it is observed, or in its name. */
export function kindOf([first, ...more]: readonly Observation[], text: Wording): string[] {
  if (!first || first.kind === 'faktisk' || more.some(({ kind }) => kind !== first.kind)) return [];
  const { kinds } = text.index.indicator(first.indicator);
  const named = NAMED.includes(first.kind) && kinds.every((kind) => kind === first.kind);
  return named ? [] : [text.t.kind[first.kind]];
}
