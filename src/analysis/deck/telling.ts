import type { IndicatorEntry } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Indicator } from '../../model/codelist';

/** Charts in a deck made of an area: with lede, what is missing and sources it has at most ten slides. */
const MOST = 7;

/** An indicator of less importance is background: it answers no question. */
const BACKGROUND = 50;

/** What a committee wants to see, in the order it is told: each is answered by the most important indicator that can. */
const QUESTIONS: readonly ((indicator: Indicator, entry: IndicatorEntry, index: CatalogIndex) => boolean)[] =
  [
    // How do we rank?
    ({ unit }, _, index) => index.unit(unit).type === 'placering',
    // Are there more on benefits than expected?
    (_, { kinds }) => kinds.includes('forventet'),
    ({ nature, theme }) => nature === 'afvigelse' && theme === 'resultat',
    // Are targets reached?
    (_, { kinds }) => kinds.includes('maal'),
    ({ theme }) => theme === 'fleksjob',
    ({ theme }) => theme === 'forsoergelse',
    ({ theme }) => theme === 'ledighed',
    // Does the budget hold?
    ({ theme, nature }) => theme === 'oekonomi' && nature === 'afvigelse',
    ({ theme }) => theme === 'oekonomi',
  ];

/** True if an indicator says again what a chosen one shows: its difference to what was expected, or to a target. */
function repeats(indicator: Indicator, chosen: readonly Indicator[]): boolean {
  return chosen.some(({ difference, missing }) => difference === indicator.id || missing === indicator.id);
}

/**
 * The indicators that tell most of an area, in the order they are told: an answer to each of the committee's questions,
 * then the most important of the rest.
 * @returns ids, at most seven
 */
export function tellingIndicators(area: string, index: CatalogIndex): string[] {
  const own = index.catalog.indicators
    .filter(({ id }) => index.has('indicator', id) && index.entry(id).areas.includes(area))
    .sort((a, b) => a.importance - b.importance);
  const chosen: Indicator[] = [];
  const take = (indicator: Indicator | undefined) => indicator && chosen.push(indicator);
  const free = (indicator: Indicator) => !chosen.includes(indicator) && !repeats(indicator, chosen);
  for (const answers of QUESTIONS) {
    if (chosen.length < MOST) {
      take(own.find((i) => i.importance <= BACKGROUND && free(i) && answers(i, index.entry(i.id), index)));
    }
  }
  while (chosen.length < MOST && own.some(free)) take(own.find(free));
  return chosen.map(({ id }) => id);
}

/** Of a theme: the indicators that other municipalities have and the area has not, the most important first. */
export interface Unstated {
  readonly theme: string;
  readonly indicators: readonly string[];
}

/** What other municipalities' referater state and the area's do not, by theme. */
export function unstated(area: string, index: CatalogIndex): Unstated[] {
  const elsewhere = index.catalog.indicators
    .filter(({ id }) => {
      if (!index.has('indicator', id)) return false;
      const { areas } = index.entry(id);
      return !areas.includes(area) && areas.some((other) => index.area(other).type === 'kommune');
    })
    .sort((a, b) => a.importance - b.importance);
  return index.catalog.themes
    .map(({ id }) => ({
      theme: id,
      indicators: elsewhere.filter((i) => i.theme === id).map((i) => i.id),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}
