/** Official statistics in words. */
import { OFFICIAL } from '../../i18n/official';
import type { Wording } from '../../i18n/wording';
import type { Held } from '../../model/catalog';
import type { Observation } from '../../model/observation';
import { valueText } from './labels';

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
