import { asksFor } from '../../i18n/synonyms';
import type { Wording } from '../../i18n/wording';
import type { Indicator } from '../../model/codelist';
import { foldForSearch } from '../../model/language';

/** An indicator with the words that a search looks through. */
export interface Searchable {
  readonly indicator: Indicator;
  /** Names in both languages, definition, areas and groups, folded. */
  readonly words: string;
}

function wordsOf(indicator: Indicator, text: Wording): string {
  const { areas, groups } = text.index.entry(indicator.id);
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

/** The indicators that have figures, to be searched. */
export function searchables(text: Wording): Searchable[] {
  return text.index.catalog.indicators
    .filter(({ id }) => text.index.has('indicator', id))
    .map((indicator) => ({ indicator, words: wordsOf(indicator, text) }));
}

/** The indicators of a theme, or any, that have every word of a query. */
export function search(all: readonly Searchable[], query: string, theme: string | null): Indicator[] {
  const asked = asksFor(query);
  return all
    .filter(({ indicator, words }) => (theme === null || indicator.theme === theme) && asked(words))
    .map(({ indicator }) => indicator);
}
