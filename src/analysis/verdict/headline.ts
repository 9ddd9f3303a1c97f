/** A verdict in one sentence, and what a figure says in it. */

import { HELD_AGAINST } from '../../i18n/heldAgainst';
import { VERDICT } from '../../i18n/verdict';
import { lowerFirst, type Wording } from '../../i18n/wording';
import { isReferat } from '../../model/documentType';
import type { Observation } from '../../model/observation';
import { endpoints } from '../../model/period';
import { upperFirst } from '../../model/upperFirst';
import type { Against, Judged, Sign } from './judge';
import { countryOf, movedBy } from './sentences';
import type { Verdict, VerdictFigure } from './verdict';
import { areaOf, budgetWord, sinceOf, type Way, whomOf } from './words';

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

/** What a figure says in a verdict's sentence, and of which year where that is long ago; null for nothing. */
export function clauseOf(judged: VerdictFigure, text: Wording): Clause | null {
  const clause = plainClause(judged, text);
  const years = judged.decisive?.rung !== 'past' ? yearsOf(judged, text) : null;
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
 */
export function headline({ figures }: Pick<Verdict, 'figures'>, text: Wording): string {
  const t = VERDICT[text.language].headline;
  const of = (group: Sign) =>
    figures.filter((o) => o.group === group).flatMap((o) => clauseOf(o, text) ?? []);
  const [good, bad] = [of('good'), of('attention')];
  if (good.length + bad.length === 0) return figures.length === 0 ? '' : t.neither;
  const goods = good.slice(0, Math.max(MOST_CLAUSES - bad.length, 1));
  const bads = bad.slice(0, MOST_CLAUSES - goods.length);
  const [last, next] = [goods.at(-1), bads[0]];
  if (!last || !next) return upperFirst(joined([...goods, ...bads], text));
  // What both are held against is said once.
  const shared = last.tail === next.tail && goods.length === 1;
  const before = joined(shared ? [{ ...last, tail: '' }] : goods, text);
  return upperFirst(before + t.but(joined(bads, text), shared && last.way === next.way && last.way !== 0));
}
