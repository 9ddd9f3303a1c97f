import { SYNONYMS } from '../../i18n/synonyms';
import type { Indicator } from '../../model/codelist';
import { foldForSearch } from '../../model/language';
import type { Text } from '../../ui/useText';

/** An indicator with the words that a search looks through. */
export interface Searchable {
  readonly indicator: Indicator;
  /** Names in both languages, definition, areas and groups, folded. */
  readonly words: string;
}

function wordsOf(indicator: Indicator, text: Text): string {
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
export function searchables(text: Text): Searchable[] {
  return text.index.catalog.indicators
    .filter(({ id }) => text.index.has('indicator', id))
    .map((indicator) => ({ indicator, words: wordsOf(indicator, text) }));
}

/** So much of a longer everyday word tells it: “arbejdsl”. */
const LEAST_TYPED = 5;
const FOLDED = SYNONYMS.map(({ said, meant }) => ({
  said: said.map(foldForSearch),
  meant: meant.map(foldForSearch),
}));

/** A word of a query with what else it asks for. */
function meant(word: string): readonly string[] {
  const tells = (whole: string) => whole === word || (word.length >= LEAST_TYPED && whole.startsWith(word));
  return [word, ...FOLDED.filter(({ said }) => said.some(tells)).flatMap((line) => line.meant)];
}

/** The indicators of a theme, or any, that have every word of a query. */
export function search(all: readonly Searchable[], query: string, theme: string | null): Indicator[] {
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean).map(meant);
  return all
    .filter(
      ({ indicator, words }) =>
        (theme === null || indicator.theme === theme) &&
        wanted.every((alike) => alike.some((word) => words.includes(word))),
    )
    .map(({ indicator }) => indicator);
}
