/** What is said of a side of a benefit: its number with words around it, the lines under it, and the lede. */

import { BENEFIT } from '../../i18n/benefit';
import { inBrackets, lowerFirst, type Wording } from '../../i18n/wording';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { upperFirst } from '../../model/upperFirst';
import type { Amount } from '../benefit/connection';
import { type Facet, type FacetFigures, facetFacts, type WHOLE } from '../benefit/facets';
import { tone } from '../change';
import { type Computed, difference } from '../computed';
import { leadingLatest } from '../origin';
import {
  ownWords,
  type Phrase,
  type Statement,
  sentence,
  spoken,
  spokenDifference,
  spokenLine,
  statements,
} from './statements';

/** A value to be shown large: `100` `færre end forventet`. */
export interface Lead {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** What it is: the part it is about, its kind, its period. */
  readonly about: string;
  readonly computed: readonly Computed[];
}

/** A value with its words before and after, as a deviation from the budget or as it is. */
function stated(o: Observation, text: Wording): Pick<Lead, 'before' | 'number' | 'after'> {
  const { t } = text;
  const indicator = text.index.indicator(o.indicator);
  const unit = text.index.unit(indicator.unit).type;
  const format = text.format(o.indicator);
  if (unit !== 'kroner' || indicator.nature !== 'afvigelse') return format.parts(o.value, o.decimals);
  if (o.value === 0) return { before: '', number: upperFirst(t.facts.onBudget), after: '' };
  const { before, number, after } = format.parts(Math.abs(o.value), o.decimals);
  const [head = '', tail = ''] = t.facts.budget('|', o.value > 0).split('|');
  return { before: upperFirst(`${head}${before}`.trim()), number, after: `${after}${tail}`.trim() };
}

/**
 * The part of the family a figure is about and its kind, where they do not go without saying, and its period.
 * @param known a period that is said already
 */
export function aboutFigure(
  o: Observation,
  family: string,
  text: Wording,
  known: string | null = null,
): string {
  const part =
    text.index.entry(o.indicator).groups.length > 1 && ![family, ...TOTAL_GROUPS].includes(o.group);
  return [
    part ? text.group(o.group) : '',
    o.kind === 'faktisk' ? '' : text.t.kind[o.kind],
    o.period === known ? '' : text.when(o),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How far a value is from what was expected, as words around a number. */
function fromExpected(
  value: number,
  decimals: number,
  { indicator }: Observation,
  text: Wording,
): Pick<Lead, 'before' | 'number' | 'after'> {
  const t = BENEFIT[text.language];
  if (value === 0) return { before: '', number: t.asExpected, after: '' };
  const { unit, direction } = text.index.indicator(indicator);
  const word = text.t.facts.moreOrLess(value, text.index.unit(unit).type, direction);
  return {
    before: '',
    number: text.format(indicator).bare(Math.abs(value), decimals),
    after: t.thanExpected(word),
  };
}

/** The target itself, where the figures have one. */
function targetOf({ observations, group }: FacetFigures, { main, target }: Facts): Observation | null {
  if (main.kind === 'maal') return main;
  const own = observations.filter((o) => o.area === main.area && o.group === group && o.kind === 'maal');
  return target?.observation ?? leadingLatest(own);
}

/**
 * The number of a side: the distance from what was expected, the target, or the value itself.
 * @param family id of the benefit, which need not be named on its own page
 */
export function lead(figures: FacetFigures, facts: Facts, family: string, text: Wording): Lead {
  const { main, expected } = facts;
  const about = aboutFigure(main, family, text);
  if (figures.facet === 'expected' && expected) {
    const computed = difference(main, expected.observation);
    const words = fromExpected(computed.value, computed.decimals, main, text);
    return { ...words, about, computed: computed.value === 0 ? [] : [computed] };
  }
  if (figures.facet === 'expected' && main.kind === 'faktisk') {
    return { ...fromExpected(main.value, main.decimals, main, text), about, computed: [] };
  }
  const target = figures.facet === 'target' ? targetOf(figures, facts) : null;
  if (!target) return { ...stated(main, text), about, computed: [] };
  const { number, after } = text.format(target.indicator).parts(target.value, target.decimals);
  return {
    before: text.t.kind.maal.toLowerCase(),
    number,
    after,
    about: aboutFigure({ ...target, kind: 'faktisk' }, family, text),
    computed: [],
  };
}

/** A line that is neither good nor bad. */
const plain = (text: string): Statement => ({ text, tone: 'neutral', trend: 0, computed: null });

/** Lines under a number on a card. */
const LINES = 2;

/** What is said under the number of a side. */
export function lines(figures: FacetFigures, facts: Facts, text: Wording): Statement[] {
  const t = BENEFIT[text.language];
  const { main, expected, target } = facts;
  const indicator = text.index.indicator(main.indicator);
  const format = text.format(indicator.id);
  const all = statements(facts, text);
  switch (figures.facet) {
    case 'expected': {
      if (!expected) return indicator.nature === 'afvigelse' ? [plain(t.onlyDifference)] : [];
      const { observation, difference: value } = expected;
      const words = t.against(
        format.full(main.value, main.decimals),
        format.bare(observation.value, observation.decimals),
      );
      return [
        {
          text: words,
          tone: tone(value, indicator.direction),
          trend: Math.sign(value) as Statement['trend'],
          computed: null,
        },
      ];
    }
    case 'target': {
      if (main.kind === 'maal') return [];
      const now = `${spoken(main, text)} (${text.when(main)})`;
      const [distance] = all;
      if (!target || !distance) return [plain(now)];
      return [{ ...distance, text: t.andTarget(now, lowerFirst(distance.text)) }];
    }
    default: {
      // A deviation is itself a difference; its change would read as a second one.
      if (indicator.nature === 'afvigelse') {
        const named = text.index.unit(indicator.unit).type === 'kroner' || main.value === 0;
        const way = tone(main.value, indicator.direction);
        const trend = Math.sign(main.value) as Statement['trend'];
        return named ? [] : [{ text: spokenDifference(main, text), tone: way, trend, computed: null }];
      }
      const plan = figures.facet === 'money' ? planOf(figures, facts) : null;
      return [...(plan ? [plain(t.inBudget(spokenLine(plan, text)))] : []), ...all].slice(0, LINES);
    }
  }
}

/** An amount in words, with what was planned for it: `En udgift på 165.000 kr. mod en besparelse på 600.000 kr. i budgettet`. */
export function amountText({ observation: o, plan }: Amount, text: Wording): string {
  const { nature } = text.index.indicator(o.indicator);
  const words = upperFirst(nature === 'afvigelse' ? spokenDifference(o, text) : spokenLine(o, text));
  return plan ? `${words} ${BENEFIT[text.language].inBudget(spokenLine(plan, text))}` : words;
}

/** What was planned for the main value of an account, or null. */
function planOf({ observations }: FacetFigures, { main }: Facts): Observation | null {
  if (main.kind === 'budget') return null;
  const { area, group, period } = main;
  return leadingLatest(
    observations.filter(
      (o) => o.area === area && o.group === group && o.period === period && o.kind === 'budget',
    ),
  );
}

/** That no source states some sides of a benefit. @param area null for any */
export function notStated(
  missing: readonly (typeof WHOLE)[number][],
  family: string,
  area: string | null,
  text: Wording,
): string {
  const t = BENEFIT[text.language];
  const what = missing.map((facet) => t.missing[facet]);
  const place = area === null ? '' : ` ${text.inArea(area)}`;
  return t.notStatedFor(text.t.list(what, t.or), text.groupInSentence(family) + place);
}

/** What the lede says, each the first of these sides that has figures. */
const SAID: readonly (readonly Facet[])[] = [
  ['expected', 'people'],
  ['target', 'share'],
  ['rank'],
  ['money'],
];

/** An account in a sentence: its result against the budget. */
function accountSentence(figures: FacetFigures, facts: Facts, text: Wording): Phrase {
  const { main } = facts;
  const plan = planOf(figures, facts);
  const said = plan ? ` ${BENEFIT[text.language].inBudget(spokenLine(plan, text))}` : '';
  const subject = `${text.indicator(main.indicator)} (${text.area(main.area)}, ${text.group(main.group)})`;
  const start = ownWords(main, text) ?? `${subject}: **${spokenLine(main, text)}**`;
  return { text: `${inBrackets(`${start}${said}`, text.when(main))}.`, computed: [] };
}

/**
 * The most important findings of an area in sentences: how many, what share, which rank and what money, in that order.
 * Nothing is said of a side without figures.
 */
export function benefitLede(
  facets: ReadonlyMap<Facet, readonly FacetFigures[]>,
  area: string,
  text: Wording,
): Phrase[] {
  return SAID.flatMap((sides): Phrase[] => {
    const [figures] = sides.flatMap((facet) => facets.get(facet) ?? []);
    const facts = figures ? facetFacts(figures, area, text.index) : null;
    if (!figures || !facts) return [];
    const { nature } = text.index.indicator(figures.indicator);
    return [
      nature === 'regnestykke' ? accountSentence(figures, facts, text) : sentence(facts, text, null, false),
    ];
  });
}
