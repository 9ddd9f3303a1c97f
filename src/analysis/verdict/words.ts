/**
 * A judged figure in words: its name, the line beside its sign, a sentence with everything else it is held against, and
 * the sentence of a whole verdict.
 */
import { HELD_AGAINST } from '../../i18n/heldAgainst';
import { VERDICT } from '../../i18n/verdict';
import { endSentence, lowerFirst, type Wording } from '../../i18n/wording';
import type { UnitType } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { endpoints, parsePeriod, yearBefore } from '../../model/period';
import { type Computed, difference, percent, subtract } from '../computed';
import { kindOf, qualify, spokenDifference } from '../insight/statements';
import { officialPlace } from '../place';
import { type Against, type Judged, type Sign, signOf, yearEarlier } from './judge';
import type { Verdict, VerdictFigure } from './verdict';

/** Words, and the computed numbers in them. */
export interface VerdictWords {
  readonly text: string;
  readonly computed: readonly Computed[];
}

type Way = -1 | 0 | 1;
/** Sorts of unit of which a change is said in per cent. */
const RELATIVE: readonly UnitType[] = ['antal', 'kroner'];
const NOTHING: VerdictWords = { text: '', computed: [] };
/** Counts below this are not said in per cent, which would make much of little. */
const LEAST_FOR_PERCENT = 50;

const wayOf = (against: Against): Way =>
  against.tone === 'level' ? 0 : (Math.sign(against.difference) as Way);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function unitOf(o: Observation, text: Wording) {
  return text.index.unit(text.index.indicator(o.indicator).unit).type;
}

/** Whom a figure counts, as said after “flere”; null for an indicator that does not count people. */
function whomOf(o: Observation, text: Wording): string | null {
  const whom = text.index.indicator(o.indicator).whom?.[text.language];
  return whom?.replace('{gruppe}', text.groupInSentence(o.group)) ?? null;
}

/** What a judged figure is called over its row: whom it counts, or its indicator; with the part and kind it is of. */
export function figureName(o: Observation, text: Wording): string {
  const whom = whomOf(o, text);
  const grouped = text.index.indicator(o.indicator).whom?.da.includes('{gruppe}');
  const about = whom !== null && grouped ? kindOf([o], text) : qualify(o, text);
  return [upper(whom ?? text.indicator(o.indicator)), ...about].join(' · ');
}

/** What it is held against, as written: with “ca.” where no source states it. */
function valueText(
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

const areaOf = (area: string, text: Wording) =>
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

function sinceOf(past: Observation, o: Observation, text: Wording): string {
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
function budgetWord(o: Observation, text: Wording): string {
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
    return { text: upper(parts.join(', ')), computed: [] };
  }
  if (!decisive) return { text: t.unjudged['no-comparison'], computed: [] };
  return { text: againstWords(decisive, figure, text), computed: computedOf(decisive, figure) };
}

/** Everything that a figure is held against, a line each, with the sign of each. */
export function heldLines(judged: Judged, text: Wording): { readonly sign: Sign; readonly text: string }[] {
  const { figure, against, unjudged } = judged;
  return against.map((one) => ({
    sign: unjudged === null ? signOf(one) : 'info',
    text: upper(againstWords(one, figure, text)),
  }));
}

/** How a figure moved since another of its own series: `21 %`, `0,3 procentpoint`, `38 personer`. */
function movedBy(from: Observation, to: Observation, text: Wording): VerdictWords {
  const unit = unitOf(to, text);
  const relative = RELATIVE.includes(unit) && from.value >= LEAST_FOR_PERCENT ? percent(to, from) : null;
  if (relative) {
    const size = Math.abs(relative.value);
    return { text: text.percent(size, size < 10 ? 1 : 0), computed: [relative] };
  }
  const own = difference(to, from);
  return { text: text.format(to.indicator).difference(own.value, own.decimals), computed: [own] };
}

/** The areas it is held against beside its sign, those that lie the same way together. */
function areasText(judged: Judged, text: Wording): string {
  const t = VERDICT[text.language].sentence;
  const { figure, sign, decisive, against } = judged;
  if (sign === 'mixed') return '';
  const areas = against.filter((a) => a !== decisive && a.area !== null);
  const parts = ([-1, 1, 0] as const).flatMap((way) => {
    const own = areas.filter((a) => wayOf(a) === way);
    if (own.length === 0) return [];
    const names = own.map((a) => t.withValue(areaOf(a.area ?? '', text), valueText(a, figure, text)));
    return [t.areas(way, VERDICT[text.language].list(names))];
  });
  return parts.map((s, i) => (i === 0 ? s : lowerFirst(s))).join(', ');
}

/** The country's value in the figure's period. */
const countryOf = ({ references }: Facts, text: Wording): Observation | undefined =>
  references.find(({ observation: o }) => text.index.area(o.area).type === 'land')?.observation;

/** How it moved in a year, and the country beside it if that is all there is to hold it against. */
function movedText(
  { figure, decisive, against, facts, countryBefore: before }: VerdictFigure,
  text: Wording,
): VerdictWords {
  const t = VERDICT[text.language].sentence;
  const past = against.find(({ rung, observation }) => rung === 'past' && observation);
  const from = past?.observation;
  // What a difference was before would read as a second difference, and a rank has moved in its own words.
  if (!past || !from || unitOf(figure, text) === 'placering') return NOTHING;
  const since = sinceOf(from, figure, text) === VERDICT[text.language].yearBefore;
  const words = since ? t.overYear : t.since(text.period(from.period));
  const own = movedBy(from, figure, text);
  const way = Math.sign(past.difference) as Way;
  if (decisive !== past) return { text: t.moved(way, own.text, words), computed: own.computed };
  const country = countryOf(facts, text);
  if (!country || !before || way === 0) {
    // The line beside the sign says the number itself.
    return RELATIVE.includes(unitOf(figure, text)) && own.computed[0]?.operation === 'percent'
      ? { text: t.moved(way, own.text, words), computed: own.computed }
      : NOTHING;
  }
  const theirs = movedBy(before, country, text);
  const theirWay = Math.sign(subtract(country.value, before.value)) as Way;
  const countryText =
    theirWay === way || theirWay === 0
      ? t.countryMoved(theirWay, theirs.text)
      : t.countryTurned(theirWay, theirs.text);
  return {
    text: `${t.moved(way, own.text, words)}; ${countryText}`,
    computed: [...own.computed, ...theirs.computed],
  };
}

/** The place on the list of the same subject, and the one a year earlier. */
function rankText({ rank }: VerdictFigure, text: Wording): string {
  if (!rank) return '';
  const { main, points } = rank;
  const before = yearEarlier(points);
  const full = (o: Observation) => text.format(o.indicator).full(o.value);
  const { after } = text.format(main.indicator).parts(main.value);
  return VERDICT[text.language].sentence.rank(
    upper([full(main), after].filter(Boolean).join('\u00A0')),
    lowerFirst(text.indicator(main.indicator)),
    before && full(before),
  );
}

function placeText({ figure }: Judged, text: Wording): string {
  const place = officialPlace(figure, text.index);
  const lowest = text.index.indicator(figure.indicator).direction === 'lav';
  return place ? VERDICT[text.language].sentence.officialPlace(place.rank, place.of, lowest) : '';
}

/** Sentences beside a figure at most. */
const MOST_SENTENCES = 2;

/** What else there is to say of a figure, a sentence each: other areas, its own past, its place. */
export function figureSentences(figure: VerdictFigure, text: Wording): VerdictWords[] {
  const moved = movedText(figure, text);
  const wider = figure.wider && `${text.group(figure.wider.group)}: ${spokenDifference(figure.wider, text)}`;
  return [
    { text: wider ?? '', computed: [] },
    { text: areasText(figure, text), computed: [] },
    { text: rankText(figure, text), computed: [] },
    moved,
    { text: placeText(figure, text), computed: [] },
  ].flatMap((one) => (one.text === '' ? [] : { ...one, text: endSentence(one.text) }));
}

/** The first of {@link figureSentences} in a row. @param most sentences */
export function figureSentence(figure: VerdictFigure, text: Wording, most = MOST_SENTENCES): VerdictWords {
  const parts = figureSentences(figure, text).slice(0, most);
  return {
    text: parts.map((one) => one.text).join(' '),
    computed: parts.flatMap((one) => one.computed),
  };
}

/** A clause of a verdict's sentence: those that end alike are joined. */
export interface Clause {
  /** Whom it is about, or the name of the indicator. */
  readonly whom: string;
  readonly head: string;
  readonly tail: string;
  /** The way that “flere” and “færre” go; 0 for a clause with a verb of its own. */
  readonly way: Way;
}

/** Whether the country moved the same way since, and further: the area's own past decides, but is not all there is to it. */
function lessThanCountry(
  { figure, facts, countryBefore }: VerdictFigure,
  from: Observation,
  text: Wording,
): boolean {
  const country = countryOf(facts, text);
  if (!country || !countryBefore) return false;
  const moved = movedBy(from, figure, text).computed[0];
  const theirs = movedBy(countryBefore, country, text).computed[0];
  if (!moved || !theirs || moved.operation !== theirs.operation) return false;
  // As exact as they are shown.
  const [own, other] = [moved, theirs].map(({ value, decimals }) => Number(value.toFixed(decimals)));
  return own !== undefined && other !== undefined && own * other > 0 && Math.abs(other) > Math.abs(own);
}

function tailOf(
  { rung, observation, area, difference: way }: Against,
  of: VerdictFigure,
  text: Wording,
): string {
  const t = VERDICT[text.language];
  const { figure: o, age } = of;
  if (rung === 'expected') return t.headline.expected;
  if (rung === 'country') return t.headline.country;
  if (area !== null) return t.headline.area(areaOf(area, text));
  const since = observation ? sinceOf(observation, o, text) : t.yearBefore;
  if (since !== t.yearBefore) return t.headline.since(since);
  const past = age.years > 0 && o.period !== '' ? t.headline.pastIn(text.period(o.period)) : t.headline.past;
  const less = observation !== null && lessThanCountry(of, observation, text);
  return less ? `${past} (${t.headline.lessThanCountry(way > 0)})` : past;
}

/** The years of a period of minutes that is more than a year old, for a sentence that else reads as if it were of today. */
function yearsOf({ figure: o, age }: Judged, text: Wording): string | null {
  if (age.years === 0 || o.period === '' || !isReferat(text.index.source(o.source))) return null;
  const [from, to] = endpoints(o.period).map((day) => day.slice(0, 4));
  return VERDICT[text.language].headline.inYears(from === to ? `${to}` : `${from}/${to?.slice(2)}`);
}

/**
 * What a figure says in a verdict's sentence; null for nothing.
 * @param dated whether it says of which year it is, where that is long ago
 */
export function clauseOf(judged: VerdictFigure, text: Wording, dated = true): Clause | null {
  const clause = plainClause(judged, text);
  const years = dated && judged.decisive?.rung !== 'past' ? yearsOf(judged, text) : null;
  if (!clause || years === null) return clause;
  return clause.tail === ''
    ? { ...clause, head: `${clause.head} ${years}` }
    : { ...clause, tail: `${clause.tail} ${years}` };
}

function plainClause(judged: VerdictFigure, text: Wording): Clause | null {
  const { figure, decisive } = judged;
  if (!decisive) return null;
  const t = VERDICT[text.language].headline;
  const { aim } = text.index.indicator(figure.indicator);
  const whom = aim?.group === figure.group ? aim.words[text.language] : whomOf(figure, text);
  const name = whom ?? lowerFirst(text.indicator(figure.indicator));
  const { rung, difference: value, area } = decisive;
  const alone = (head: string): Clause => ({ whom: name, head, tail: '', way: 0 });
  if (rung === 'target') return alone(t.target(name, decisive.tone === 'good'));
  if (rung === 'budget') {
    const amount = text.format(figure.indicator).difference(figure.value, figure.decimals);
    const word = lowerFirst(budgetWord(figure, text));
    return alone(t.budget(word, amount, text.groupInSentence(figure.group)));
  }
  if (whom !== null) {
    const way = Math.sign(value) as Way;
    const level = text.index.indicator(figure.indicator).level?.[text.language];
    return {
      whom,
      head: level ? t.level(value > 0, level) : HELD_AGAINST[text.language].more(value > 0, whom),
      tail: tailOf(decisive, judged, text),
      way,
    };
  }
  if (area !== null) return alone(t.over(name, value > 0, areaOf(area, text)));
  return rung === 'past' ? alone(t.moved(name, value > 0)) : null;
}

/** Clauses in a row: “lavere ledighed og højere beskæftigelse end på landsplan”. */
function joined(clauses: readonly Clause[], text: Wording): string {
  const t = VERDICT[text.language];
  const groups: { heads: string[]; tail: string }[] = [];
  for (const { head, tail } of clauses) {
    const last = groups.at(-1);
    if (last && last.tail === tail && tail !== '') last.heads.push(head);
    else groups.push({ heads: [head], tail });
  }
  return groups
    .map(({ heads, tail }, i) => {
      const clause = [t.list(heads), tail].filter(Boolean).join(' ');
      const before = groups[i - 1];
      return before ? t.headline.and(clause, before.heads.length > 1 || tail === '') : clause;
    })
    .join('');
}

/** Clauses in the sentence of a verdict. */
const MOST_CLAUSES = 2;

/**
 * A verdict in one sentence without a full stop: what goes well, and what needs attention. '' for a verdict without
 * figures.
 * @param dated as of {@link clauseOf}
 */
export function headline({ figures }: Pick<Verdict, 'figures'>, text: Wording, dated = true): string {
  const t = VERDICT[text.language].headline;
  const of = (group: Sign) =>
    figures.filter((o) => o.group === group).flatMap((o) => clauseOf(o, text, dated) ?? []);
  const [good, bad] = [of('good'), of('attention')];
  if (good.length + bad.length === 0) return figures.length === 0 ? '' : t.neither;
  const goods = good.slice(0, Math.max(MOST_CLAUSES - bad.length, 1));
  const bads = bad.slice(0, MOST_CLAUSES - goods.length);
  const [last, next] = [goods.at(-1), bads[0]];
  if (!last || !next) return upper(joined([...goods, ...bads], text));
  // What both are held against is said once.
  const shared = last.tail === next.tail && goods.length === 1;
  const before = joined(shared ? [{ ...last, tail: '' }] : goods, text);
  return upper(before + t.but(joined(bads, text), shared && last.way === next.way && last.way !== 0));
}
