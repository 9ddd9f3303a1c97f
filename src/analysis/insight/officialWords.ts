/** Official statistics in words. */
import { OFFICIAL } from '../../i18n/official';
import { lowerFirst, type Wording } from '../../i18n/wording';
import type { Held } from '../../model/catalog';
import type { Observation, Withheld } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { officialPlace } from '../place';
import { newerThan } from '../withheld';
import { valueText } from './labels';

/** Where a municipality stands among all and among its own group; null where its figure is not ranked. */
export function placeLine(o: Observation, text: Wording): string | null {
  const { index, language } = text;
  const place = officialPlace(o, index);
  if (!place) return null;
  const t = OFFICIAL[language];
  const lowest = index.indicator(o.indicator).direction === 'lav';
  const { among } = place;
  return [
    t.place(place.rank, place.of, text.period(o.period), lowest),
    ...(among ? [t.placeAmong(among.rank, among.of, lowerFirst(text.area(among.group)))] : []),
  ].join(', ');
}

/** What the official statistic has of the same: that it agrees, or both values. */
export function heldWords({ stated, official }: Held, text: Wording): string {
  const t = OFFICIAL[text.language];
  const publisher = text.index.source(official.source).committee;
  const value = valueText(official, text);
  // Minutes may have rounded it.
  return Number(official.value.toFixed(stated.decimals)) === stated.value
    ? t.agrees(publisher, value)
    : t.differs(publisher, value, valueText(stated, text));
}

/** What an official statistic has of a figure of minutes, if it measures the same. */
export function heldOf(o: Observation, text: Wording): Held | undefined {
  return text.index.catalog.held.find(({ stated }) => stated.id === o.id && stated.source === o.source);
}

/** That what is newer than a figure is withheld; null where nothing is. @param withheld of its indicator */
export function newerWithheld(o: Observation, withheld: readonly Withheld[], text: Wording): string | null {
  const newest = newerThan(o, withheld)
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  return newest === undefined ? null : OFFICIAL[text.language].newerWithheld(text.period(newest));
}
