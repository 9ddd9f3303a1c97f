import { CHART } from '../i18n/chart';
import type { Wording } from '../i18n/wording';
import { groupBy } from '../model/groupBy';
import type { Observation } from '../model/observation';

/**
 * The items that state the figures, in words, for where there can be no links: whose referat, when, which punkt.
 * @param most how many are named; the rest are counted
 */
export function sourceWords(figures: readonly Observation[], most: number, text: Wording): string {
  const { cited } = CHART[text.language];
  const items = [...groupBy(figures, (o) => `${o.source} ${o.item}`).values()].flatMap(([o]) => {
    if (!o) return [];
    const source = text.index.source(o.source);
    if (source.documentType === 'tabel') return [text.source(o)];
    return [cited.item(text.area(source.area), o.item, text.date(source.date))];
  });
  const left = items.length - most;
  return cited.line([...items.slice(0, most), ...(left > 0 ? [cited.more(left)] : [])].join('; '));
}
