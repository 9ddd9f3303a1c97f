/** Where figures are from: the last slide of a deck, and the foot of each. */
import { PRESENT } from '../../i18n/present';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { SourceEntry } from '../../model/catalog';
import { isReferat } from '../../model/documentType';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { type CitationPart, citation, saying } from '../citation';
import { sourcesOf } from '../sourcesOf';
import type { AreaFigures } from '../verdict/verdict';
import { NOTHING, type SlideWords, type SourceLines } from './slideWords';
import { nameOf } from './title';

/** Who states a figure, and where: the agenda item of minutes, or what a publisher's table counts; '' for an own source. */
function statedBy(o: Observation, text: Wording): readonly [who: string, where: string] {
  const source = text.index.source(o.source);
  if (isOwn(o.source)) return [text.sourceName(o.source), ''];
  return isReferat(source)
    ? [
        PRESENT[text.language].deck.referat(text.area(source.area), text.date(source.date)),
        text.t.table.item(o.item),
      ]
    : [source.committee, nameOf(o.indicator, text)];
}

/** Where figures are from in a line: each who states any is named once, with a way to each place that they are in. */
export function footOf(figures: readonly Observation[], computed: boolean, text: Wording): CitationPart[] {
  const t = PRESENT[text.language];
  const byWho = groupBy(figures, (o) => statedBy(o, text)[0]);
  const parts = [...byWho].flatMap(([who, own], i): CitationPart[] => {
    const places = [...groupBy(own, (o) => statedBy(o, text)[1])];
    const ways = places.map(([where, [figure]]) => ({ text: where || who, figure: figure ?? null }));
    const opening = `${i > 0 ? '; ' : ''}${at(places, 0)[0] === '' ? '' : `${who}: `}`;
    return citation(opening, ways, ', ');
  });
  return [saying(t.deck.source), ...parts, ...(computed ? [saying(` · ${t.computed}`)] : [])];
}

/** Agenda items named of a source. */
const MOST_ITEMS = 8;

function sourceLines(
  source: SourceEntry,
  observations: readonly Observation[] | null,
  text: Wording,
): SourceLines {
  const t = PRESENT[text.language];
  const own = observations?.filter((o) => o.source === source.id);
  const byItem = groupBy(own ?? [], (o) => o.item);
  const referat = isReferat(source);
  return {
    id: source.id,
    name: referat ? `${text.area(source.area)}, ${text.period(source.date)}` : text.sourceName(source.id),
    about: [
      source.committee,
      isOwn(source.id) ? text.t.own : '',
      referat ? t.sourceFigures(own?.length || source.count) : t.taken(text.date(source.date)),
    ]
      .filter(Boolean)
      .join(' · '),
    items: referat
      ? source.items
          .flatMap(({ number, title }) => {
            const figure = byItem.get(number)?.[0];
            return figure ? [{ number, name: text.t.sources.item(number), title, figure }] : [];
          })
          .slice(0, MOST_ITEMS)
      : [],
  };
}

/**
 * Sources with the agenda items that state figures.
 * @param figures of the one area, if there is but one
 * @param told the indicators whose sources they are; null for every one
 */
export function sourcesWords(
  areas: readonly string[],
  figures: AreaFigures | null,
  told: ReadonlySet<string> | null,
  text: Wording,
): SlideWords {
  const { index } = text;
  const t = PRESENT[text.language];
  const own =
    figures?.observations.filter((o) => areas.includes(o.area) && (told?.has(o.indicator) ?? true)) ?? null;
  const known = new Set(told ? [] : areas.flatMap((area) => sourcesOf(area, index)));
  const stating = new Set(own?.map((o) => o.source));
  const sources = index.catalog.sources.filter(
    (source) =>
      areas.length === 0 ||
      known.has(source) ||
      stating.has(source.id) ||
      (!told && isOwn(source.id) && areas.includes(source.area)),
  );
  const inOrder = [...sources].sort((a, b) => Number(isReferat(b)) - Number(isReferat(a)));
  return {
    ...NOTHING,
    eyebrow: areas.map(text.area).join(', '),
    title: t.sourcesTitle,
    body:
      sources.length === 0
        ? { type: 'nothing', text: t.noSources }
        : { type: 'sources', sources: inOrder.map((source) => sourceLines(source, own, text)) },
  };
}
