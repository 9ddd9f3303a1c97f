/** The first slide of a deck: who met and when, how new the figures are, and what is new. */

import { PRESENT } from '../../i18n/present';
import { VERDICT } from '../../i18n/verdict';
import { lowerFirst, type Wording } from '../../i18n/wording';
import type { SourceEntry } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import { isReferat } from '../../model/documentType';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { comparePeriods } from '../../model/period';
import { upperFirst } from '../../model/upperFirst';
import { saying } from '../citation';
import type { AreaFigures } from '../verdict/verdict';
import { NOTHING, type SlideWords } from './slideWords';
import { type Story, toldIn } from './story';

/** The newest minutes that figures are of; undefined for none. */
function newestMinutes(observations: readonly Observation[], index: CatalogIndex): SourceEntry | undefined {
  return [...new Set(observations.map((o) => o.source))]
    .map((id) => index.source(id))
    .filter((source) => isReferat(source) && !isOwn(source.id))
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** The newest official figures: their names and their period; null where there are none. */
function newestOf(observations: readonly Observation[], index: CatalogIndex) {
  const official = observations.filter((o) => !isReferat(index.source(o.source)) && o.period !== '');
  const newest = [...official].sort((a, b) => comparePeriods(b.period, a.period))[0]?.period;
  if (newest === undefined) return null;
  const names = new Set(official.filter(({ period }) => period === newest).map(({ indicator }) => indicator));
  return {
    period: newest,
    indicators: index.catalog.indicators.filter(({ id }) => names.has(id)).map(({ id }) => id),
  };
}

/** @param today ISO */
export function titleWords(
  figures: AreaFigures,
  story: Story,
  area: string,
  today: string,
  text: Wording,
): SlideWords {
  const { index, language } = text;
  const t = PRESENT[language].deck;
  const own = figures.observations.filter((o) => o.area === area);
  const indicators = toldIn(story);
  const told = own.filter((o) => indicators.has(o.indicator));
  const [minutes, newest] = [newestMinutes(told, index), newestOf(told, index)];
  const whose = newestMinutes(
    own.filter((o) => index.source(o.source).area === area),
    index,
  );
  const meeting =
    minutes && t.minutes(minutes.area === area ? '' : text.area(minutes.area), text.period(minutes.date));
  const official = newest && t.official(text.period(newest.period));
  return {
    ...NOTHING,
    eyebrow: index.area(area).longName[language],
    title: t.question,
    body: {
      type: 'title',
      area,
      lines: [
        whose?.committee ?? '',
        upperFirst([meeting, official].filter(Boolean).join(` ${t.and} `)),
        newest ? t.newest(VERDICT[language].list(newest.indicators.map((id) => nameOf(id, text)))) : '',
      ].filter(Boolean),
    },
    foot: [saying(`${t.shown(text.period(today))} · ${t.follow}`)],
  };
}

/** What an indicator is called in a list: whom it counts, or its own name. */
export function nameOf(id: string, text: Wording): string {
  const { whom } = text.index.indicator(id);
  const words = whom && !whom.da.includes('{') ? whom[text.language] : text.indicator(id);
  return lowerFirst(words);
}
