import { type CitationPart, citation, citationText, saying } from '../analysis/citation';
import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';

/**
 * The items that state the figures, in words: whose referat, when, which punkt.
 * @param most how many are named; the rest are counted
 */
export function sourceCitation(figures: readonly Observation[], most: number, text: Wording): CitationPart[] {
  const { cited } = CHART[text.language];
  const items = [...groupBy(figures, (o) => `${o.source} ${o.item}`).values()].flatMap(([o]) => {
    if (!o) return [];
    const source = text.index.source(o.source);
    const words =
      source.documentType === 'tabel'
        ? text.source(o)
        : cited.item(text.area(source.area), o.item, text.date(source.date));
    return [{ text: words, figure: o }];
  });
  const left = items.length - most;
  return citation(cited.line, [...items.slice(0, most), ...(left > 0 ? [saying(cited.more(left))] : [])]);
}

/** The same where there can be no links. */
export function sourceWords(figures: readonly Observation[], most: number, text: Wording): string {
  return citationText(sourceCitation(figures, most, text));
}
