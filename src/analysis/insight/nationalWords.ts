/** All municipalities in words: how they spread, where the chosen ones lie, and how that is computed. */
import { NATIONAL } from '../../i18n/national';
import { endSentence, type Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { isTotal } from '../../model/total';
import type { National } from '../national/national';
import { fromQuantile, type Quantile } from '../national/statistics';
import { valueText } from './labels';

/** Chosen municipalities that are said in words one by one. */
const MOST_SAID = 6;

/** The decimals that a number takes to be written whole, `most` at most. */
function wholeDecimals(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return most;
}

/** A quantile with its unit: `4,2 %`. */
export function quantileText(q: Quantile, text: Wording): string {
  return text.format(q.lower.indicator).full(q.shown, q.decimals);
}

/** How far a value lies from the median: `0,3 procentpoint under medianen på 4,2 %`. */
export function fromMedianText(o: Observation, median: Quantile, text: Wording): string {
  const t = NATIONAL[text.language];
  const { value, decimals } = fromQuantile(o, median);
  const middle = quantileText(median, text);
  if (value === 0) return t.onMedian(middle);
  return t.fromMedian(text.format(o.indicator).difference(value, decimals), value > 0, middle);
}

/** A municipality's place in words, or '' where there is no ranking: `nr. 34 af 98`. */
export function placeText(area: string, { places }: National, text: Wording): string {
  const place = places?.get(area);
  return place ? NATIONAL[text.language].rank(place.rank, place.of, place.shared) : '';
}

/** What is said of all municipalities: how they spread, and what must be known to read it. */
export function spreadWords({ figures, spread, ranking }: National, text: Wording): string[] {
  const t = NATIONAL[text.language];
  const { municipalities } = figures;
  const [low, high] = [municipalities[0], municipalities.at(-1)];
  if (!low || !high) return [];
  if (low.value === high.value) return [t.allEqual(valueText(low, text))];
  const sentences = [
    t.range(valueText(low, text), text.inArea(low.area), valueText(high, text), text.inArea(high.area)),
  ];
  if (spread) {
    const [first, median, third] = [spread.first, spread.median, spread.third].map((q) =>
      quantileText(q, text),
    ) as [string, string, string];
    sentences.push(endSentence(t.middle(median, first, third)));
  }
  const { nature, unit } = text.index.indicator(low.indicator);
  if (!ranking) sentences.push(t.ranks);
  else if (nature !== 'afvigelse' && isTotal(text.index.unit(unit))) sentences.push(t.totals);
  return sentences;
}

/** Where each chosen municipality lies, a sentence each; none where many are chosen. */
export function placeWords(national: National, chosen: readonly string[], text: Wording): string[] {
  const { figures, spread, ranking } = national;
  const own = figures.municipalities.filter((o) => chosen.includes(o.area));
  if (!ranking || !spread || own.length > MOST_SAID) return [];
  const t = NATIONAL[text.language];
  return chosen.flatMap((area) => {
    const figure = own.find((o) => o.area === area);
    if (!figure) return [];
    const placed = t.placed(
      text.area(area),
      placeText(area, national, text),
      ranking.from,
      ranking.bestFirst,
      valueText(figure, text),
    );
    return endSentence(`${placed}, ${fromMedianText(figure, spread.median, text)}`);
  });
}

/** A quantile as a line of arithmetic. */
function quantileFormula(name: string, q: Quantile, text: Wording): string {
  const t = NATIONAL[text.language].formulas;
  const { lower, upper, place, fraction } = q;
  const number = (value: number, decimals: number) => text.number(value, decimals);
  const say = (o: Observation) => {
    const shown = number(o.value, o.decimals);
    return o.value < 0 ? `(${shown})` : shown;
  };
  if (fraction === 0) {
    return t.quantile(name, t.oneOf(place), q.count, valueText(lower, text));
  }
  const exactly = wholeDecimals(q.value, q.decimals + 2);
  const rounded = quantileText(q, text);
  const result = exactly > q.decimals ? `${number(q.value, exactly)} ≈ ${rounded}` : rounded;
  const share = number(fraction, wholeDecimals(fraction, 2));
  const arithmetic = `${say(lower)} + ${share} × (${say(upper)} − ${say(lower)}) = ${result}`;
  return t.quantile(name, t.between(place, place + 1), q.count, arithmetic);
}

/** How the numbers that no source states are computed, a line each. @param chosen areas said in words */
export function nationalFormulas(national: National, chosen: readonly string[], text: Wording): string[] {
  const t = NATIONAL[text.language].formulas;
  const { figures, spread, ranking, places } = national;
  const lines: string[] = [];
  if (spread && ranking) {
    lines.push(
      quantileFormula(t.first, spread.first, text),
      quantileFormula(t.median, spread.median, text),
      quantileFormula(t.third, spread.third, text),
      t.definition,
    );
    for (const area of chosen.slice(0, MOST_SAID)) {
      const place = places?.get(area);
      if (place) lines.push(t.rank(text.area(area), place.rank - 1, ranking.from));
    }
    lines.push(t.fromMedian);
  }
  if (figures.country) lines.push(t.fromCountry);
  const [before] = figures.before.values();
  if (before) lines.push(t.change(text.period(figures.period), text.period(before.period)));
  lines.push(t.classes);
  return lines;
}
