import { COMPARE } from '../../i18n/compare';
import type { Wording } from '../../i18n/wording';
import { upperFirst } from '../../model/upperFirst';
import type { Phrase } from '../insight/statements';
import { type Pair, type PairRow, pairScore, tellingRows } from './pair';
import { againstWords, rowName, valueWith } from './words';

/** Findings named in the lede of a pair. */
const MOST = 2;

/** How the first area lies to the second, as a sentence; the difference is set off by `**`, for `ui/Rich`. */
export function pairFinding(
  { values: [a, b], against, indicator: id }: PairRow,
  text: Wording,
): Phrase | null {
  if (!against) return null;
  const t = COMPARE[text.language].finding;
  const { difference, samePeriod } = against;
  const [first, second] = [a, b].map((o) => text.t.areaInSentence(text.area(o.area))) as [string, string];
  const what = rowName(a, text);
  const values = t.values(valueWith(a, !samePeriod, text), valueWith(b, !samePeriod, text));
  const { value, decimals } = difference;
  if (value === 0) return { text: t.equal(what, first, second, values), computed: [] };
  const indicator = text.index.indicator(id);
  const unit = text.index.unit(indicator.unit).type;
  const words = againstWords(against, text);
  const say = () => {
    if (unit === 'procent' || unit === 'point') return t.lies(what, first, words, second, values);
    if (unit === 'placering') return t.liesThan(what, first, words, second, values);
    const word = text.t.facts.moreOrLess(value, unit, indicator.direction);
    const amount = text.format(id).difference(value, decimals);
    return t.has(what, first, text.t.facts.signed(amount, word, unit === 'antal'), second, values);
  };
  return { text: say(), computed: [difference] };
}

/** A pair in a few sentences: the most telling differences, who does best how often, and how much they share. */
export function pairLede(pair: Pair, text: Wording): Phrase {
  const t = COMPARE[text.language];
  const [a, b] = pair.areas.map((id) => text.t.areaInSentence(text.area(id))) as [string, string];
  const start = t.pairLede(upperFirst(a), b, pair.shared.length);
  const [first, second] = pairScore(pair);
  const of = first + second;
  const score =
    of < 2
      ? ''
      : first === second
        ? t.pairEven(first)
        : t.pairScore(first > second ? a : b, Math.max(first, second), of);
  const findings = tellingRows(pair, text.index, MOST).flatMap((row) => pairFinding(row, text) ?? []);
  return {
    text: [...findings.map((finding) => finding.text), score, start].filter(Boolean).join(' '),
    computed: findings.flatMap((finding) => finding.computed),
  };
}
