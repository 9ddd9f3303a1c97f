import type { IndicatorEntry } from '../model/catalog';
import type { CatalogIndex } from '../model/catalogIndex';
import type { Deck, SlideContent } from '../model/deck';
import { parseAddress } from './address';

/**
 * The decks with a chart or table that lacks figures now that a data set is gone: its indicator is none any more, or an
 * area that its address names has no figures of it left.
 * @param entries what the data set had
 * @param index what is left without it
 */
export function decksLosing(
  decks: readonly Deck[],
  entries: readonly IndicatorEntry[],
  index: CatalogIndex,
): Deck[] {
  const had = new Map(entries.map(({ id, areas }) => [id, areas]));
  const loses = (content: SlideContent): boolean => {
    if (content.type !== 'chart') return false;
    const { view } = parseAddress(content.view, index);
    if (view.page === 'unknown') return view.what === 'indicator' && had.has(view.value);
    if (view.page !== 'indicator') return false;
    const { areas } = index.entry(view.indicator);
    return (view.areas ?? []).some(
      (area) => had.get(view.indicator)?.includes(area) && !areas.includes(area),
    );
  };
  return decks.filter(({ slides }) => slides.some(({ content }) => loses(content)));
}
