import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { familyOf, listedFamilies } from '../../analysis/benefit/family';
import { mergeExcerpts } from '../../dataset/compile/excerpt';
import { type DeckProblem, decodeDeck, type Opened } from '../../dataset/store/decks/deckFile';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Deck, Slide, SlideContent } from '../../model/deck';
import { groupBy } from '../../model/groupBy';
import { isOwn } from '../../model/ownData';
import { chartContent, rowsContents } from '../../state/chartContent';
import { useDecks } from '../../state/keptDecks';
import { areaSlides, viewOfSlide } from '../../state/slides';
import { excerptQuery, observationsQuery } from '../../ui/queries';
import { type Text, useText } from '../../ui/useText';
import { useDeckName } from '../decks/useDeckName';
import { useDecksRead } from '../decks/useDecksRead';
import { indicatorView } from '../indicator/page';
import { search, searchables } from '../indicators/search';
import type { View } from '../pages';
import { columnsOf, rowsOf } from './RowsSlide';

/** The slides of a page. */
export interface Slides {
  /** What they are called together. */
  readonly name: string;
  readonly slides: readonly Slide[];
  /** Those, from 1, with a text that was too long where they came from and lost its end. */
  readonly shortened: readonly number[];
}

/** A page's contents as slides. Their ids are their places, so that they are the same each time. */
function slidesFrom(contents: readonly SlideContent[]): Slide[] {
  return contents.map((content, i) => ({ id: String(i), content, title: null, note: '', seen: null }));
}

/** A chart for each benefit: of the most important indicator that has figures about it. */
function benefitSlides(
  view: Extract<View, { page: 'benefits' | 'benefit' }>,
  index: CatalogIndex,
): SlideContent[] {
  if (view.page === 'benefits') {
    return listedFamilies(index).flatMap(({ id, indicators: [first] }) =>
      first === undefined ? [] : [chartOf(first, id, null, index)],
    );
  }
  const { indicators } = familyOf(view.group, index);
  return indicators
    .filter((id) => !view.areas || index.entry(id).areas.some((area) => view.areas?.includes(area)))
    .map((id) => chartOf(id, view.group, view.areas, index));
}

/** A chart about a group, where the indicator has figures of that group. */
function chartOf(
  id: string,
  group: string,
  areas: readonly string[] | null,
  index: CatalogIndex,
): SlideContent {
  const { groups } = index.entry(id);
  return chartContent(
    indicatorView(id, { areas, group: groups.length > 1 && groups.includes(group) ? group : null }),
  );
}

/** The contents of a page that its address and the catalogue tell; null where more must be loaded. */
function contentsOf(view: View, text: Text): SlideContent[] | null {
  const { index } = text;
  const { told } = index.catalog;
  switch (view.page) {
    case 'overview':
      return [
        // Those that minutes tell of: a slide for each of 98 nobody steps through.
        ...index.areasWithData
          .filter(({ id, type }) => type === 'kommune' && told.includes(id))
          .map((area): SlideContent => ({ type: 'lede', area: area.id })),
        { type: 'sources', areas: [] },
      ];
    case 'area':
      return areaSlides(view.area, index);
    case 'indicators':
      return search(searchables(text), view.query, view.theme).map(({ id }) =>
        chartContent(indicatorView(id)),
      );
    case 'indicator':
      return [chartContent(view)];
    case 'benefits':
    case 'benefit':
      return benefitSlides(view, index);
    case 'sources':
      return [{ type: 'sources', areas: [] }];
    case 'compare':
    case 'pair':
    case 'source':
    case 'deck':
    case 'sharedDeck':
      return null;
    default:
      return [];
  }
}

/** What the slides of a page are called. */
function nameOf(view: View, { t, index, language, ...text }: Text): string {
  switch (view.page) {
    case 'area':
      return index.area(view.area).longName[language];
    case 'indicator':
      return text.indicator(view.indicator);
    case 'benefit':
      return text.group(view.group);
    case 'pair':
      return [view.area, view.other].map(text.area).join(', ');
    case 'source': {
      return text.sourceName(view.source);
    }
    case 'overview':
    case 'indicators':
    case 'benefits':
    case 'compare':
    case 'sources':
      return text.pageTitle(view.page);
    default:
      return t.product;
  }
}

/** The contents of a page that must be loaded to be known. */
async function loadContents(
  view: Extract<View, { page: 'compare' | 'pair' | 'source' }>,
  index: CatalogIndex,
  client: QueryClient,
): Promise<SlideContent[]> {
  if (view.page === 'source') {
    const source = index.source(view.source);
    if (source.documentType === 'tabel') {
      const known = (source.indicators ?? []).filter((id) => index.has('indicator', id));
      return known.map((id) => chartContent(indicatorView(id)));
    }
    const { observations } = await client.fetchQuery(observationsQuery(source.file ? [source.file] : []));
    const stated = [...groupBy(observations, (o) => o.indicator)];
    return [
      { type: 'sources', areas: [source.area] },
      ...stated.map(([id, own]) =>
        chartContent(indicatorView(id, { areas: [...new Set(own.map((o) => o.area))] })),
      ),
    ];
  }
  const columns = columnsOf(view, index);
  const excerpts = await Promise.all(
    columns.map((area) => client.fetchQuery(excerptQuery(index.catalog.areaFiles[area] ?? []))),
  );
  const rows = rowsOf(view, mergeExcerpts(excerpts.map((e) => e.observations)), index);
  return rowsContents(view, rows.length);
}

/** The slides of a page or a deck, and whether they are on their way. */
export interface SlidesState {
  /** Null while they are loaded, and where they cannot be. */
  readonly slides: Slides | null;
  /** Why there are none. */
  readonly problem: DeckProblem | Error | null;
}

/** The slides of a page, a deck kept in the browser, or a deck that a link carries. @param of its address */
export function useSlides(of: string): SlidesState {
  const text = useText();
  const { index } = text;
  const client = useQueryClient();
  const view = useMemo(() => viewOfSlide(of, index), [of, index]);
  const kept = useDecks(({ decks }) =>
    view.page === 'deck' ? decks.find(({ id }) => id === view.deck) : undefined,
  );
  const read = useDecksRead(view.page === 'deck');
  const called = useDeckName();
  const known = useMemo(() => contentsOf(view, text), [view, text]);
  const loaded =
    view.page === 'compare' || view.page === 'pair' || view.page === 'source' || view.page === 'sharedDeck';
  const { data, error } = useQuery<readonly SlideContent[] | Opened | DeckProblem, Error>({
    // What has been brought in since gives other slides.
    queryKey: ['slides', of, ...index.catalog.sources.flatMap(({ id }) => (isOwn(id) ? id : []))],
    enabled: loaded,
    queryFn: () => {
      if (view.page === 'sharedDeck') return decodeDeck(view.deck);
      return loaded ? loadContents(view, index, client) : [];
    },
  });
  return useMemo((): SlidesState => {
    const deckSlides = (deck: Deck, shortened: readonly number[]): SlidesState => ({
      slides: { name: called(deck.name), slides: deck.slides, shortened },
      problem: null,
    });
    const made = (contents: readonly SlideContent[]): SlidesState => ({
      slides: { name: nameOf(view, text), slides: slidesFrom(contents), shortened: [] },
      problem: null,
    });
    if (view.page === 'deck') {
      if (!read) return { slides: null, problem: null };
      return kept ? deckSlides(kept, []) : made([]);
    }
    if (known) return made(known);
    if (!data) return { slides: null, problem: error };
    if ('problem' in data) return { slides: null, problem: data };
    return 'deck' in data ? deckSlides(data.deck, data.shortened) : made(data);
  }, [view, kept, read, known, data, error, text, called]);
}
