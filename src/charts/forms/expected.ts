/** What is said of a value held against what was expected, by the forms that do so. */

import { difference } from '../../analysis/computed';
import type { Phrase } from '../../analysis/insight/statements';
import { texts } from '../../i18n/texts';
import type { TitleInput } from './form';
import { areaOf, phrase } from './titles';

const EXPECTED = texts(
  {
    /** An area has so many more or less, or lies so much higher or lower. */
    title: (area: string, amount: string, has: boolean) =>
      `${area} ${has ? 'har' : 'ligger'} ${amount} end forventet`,
    asExpected: (area: string) => `${area} ligger som forventet`,
  },
  {
    title: (area, amount, has) => `${area} ${has ? 'has' : 'is'} ${amount} than expected`,
    asExpected: (area) => `${area} is as expected`,
  },
);

/** How far the subject's latest value is from what was expected; null if that is not stated. */
export function expectedTitle({ subject, text, facts, unit }: TitleInput): Phrase | null {
  const t = EXPECTED[text.language];
  const own = facts(subject);
  if (!subject || !own?.expected) return null;
  const computed = difference(own.main, own.expected.observation);
  const area = areaOf(subject, text);
  const when = own.main.period === '' ? '' : ` (${text.period(own.main.period)})`;
  if (computed.value === 0) return phrase(`${t.asExpected(area)}${when}`);
  const indicator = text.index.indicator(own.main.indicator);
  const amount = text.format(indicator.id).difference(computed.value, computed.decimals);
  const word = text.t.facts.moreOrLess(computed.value, unit, indicator.direction);
  const signed = text.t.facts.signed(amount, word, unit === 'antal');
  return phrase(`${t.title(area, signed, unit === 'antal' || unit === 'kroner')}${when}`, computed);
}
