import { joinedTo, mainIndicators } from '../../analysis/joined';
import { asksFor } from '../../i18n/synonyms';
import type { Wording } from '../../i18n/wording';
import type { Indicator } from '../../model/codelist';
import { foldForSearch } from '../../model/language';

/** An indicator with a page, and the words that a search looks through. */
export interface Searchable {
  readonly indicator: Indicator;
  /** Names in both languages, definition, areas and groups, folded; also of those that joined it. */
  readonly words: string;
}

function wordsOf(id: string, text: Wording): string {
  const indicator = text.index.indicator(id);
  const { areas, groups } = text.index.entry(id);
  return foldForSearch(
    [
      indicator.name.da,
      indicator.name.en,
      indicator.definition[text.language],
      text.index.theme(indicator.theme).name[text.language],
      ...areas.map(text.area),
      ...groups.map(text.group),
    ].join(' '),
  );
}

/** The indicators that have a page, to be searched. */
export function searchables(text: Wording): Searchable[] {
  const { index } = text;
  return mainIndicators(index).map((id) => ({
    indicator: index.indicator(id),
    words: [id, ...joinedTo(id, index)].map((one) => wordsOf(one, text)).join(' '),
  }));
}

/** The indicators of a theme, or any, that have every word of a query. */
export function search(all: readonly Searchable[], query: string, theme: string | null): Indicator[] {
  const asked = asksFor(query);
  return all
    .filter(({ indicator, words }) => (theme === null || indicator.theme === theme) && asked(words))
    .map(({ indicator }) => indicator);
}
