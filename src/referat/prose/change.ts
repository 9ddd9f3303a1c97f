/** The period of a change: both its ends. */

import type { Span } from '../blocks';
import { ends } from '../periods/ends';
import type { PeriodMention } from '../periods/mention';
import type { Traced } from '../proposal';
import type { Counted } from './counted';
import { type Sentence, spanAt } from './sentence';

/** The two ends of a change as one period; null where its sentence does not have them. */
export function changePeriod(
  sentence: Sentence,
  entry: Counted,
  usable: readonly PeriodMention[],
): Traced<string> | null {
  const { before, text } = sentence;
  const whole = usable.find(({ period, role }) => period.includes('/') && role !== 'compared');
  const base = usable.find(
    ({ role, from }) => (role === 'compared' || role === 'since') && Math.abs(from - entry.to) < 200,
  );
  const plain = usable.filter(({ role, period }) => role === 'plain' && period !== '');
  const spans = (mention: PeriodMention) => spanAt(sentence, mention);
  const sure = (value: string, at: Span): Traced<string> => ({
    value,
    from: 'sentence',
    at,
    sure: true,
    or: [],
  });
  if (base) {
    const now =
      plain.findLast(({ to }) => to <= entry.from) ??
      plain.find(({ from, period }) => from !== base.from && period !== base.period);
    if (now) {
      const made = ends(now.period, base.period);
      if (made !== '') return sure(made, spans(base));
      // From one half of a year to another: no period has such ends.
      if (now.period.includes('/')) return { ...sure(now.period, spans(base)), sure: false };
    } else if (before.period) {
      const made = ends(before.period.value, base.period);
      if (made !== '')
        return {
          value: made,
          from: 'sentence',
          at: spans(base),
          sure: before.period.sure && before.period.from === 'paragraph',
          or: [],
        };
    }
    if (base.role === 'since' && now === undefined) {
      const year = sentence.item.meeting.date.slice(0, 4);
      return {
        value: /^\d{4}$/.test(base.period) ? ends(base.period, year) || base.period : base.period,
        from: 'sentence',
        at: spans(base),
        sure: false,
        or: [],
      };
    }
    if (base.role === 'compared' && now === undefined)
      return { value: base.period, from: 'sentence', at: spans(base), sure: false, or: [] };
  }
  if (whole && !/gennemsnit/iu.test(text)) return sure(whole.period, spans(whole));
  const earlier = plain.filter(({ to }) => to <= entry.from);
  if (earlier.length === 2) {
    const made = ends((earlier[0] as PeriodMention).period, (earlier[1] as PeriodMention).period);
    if (made !== '' && /svarende til|det svarer til|hvilket|et fald|en stigning|faldet|steget/iu.test(text))
      return sure(made, spans(earlier[1] as PeriodMention));
  }
  // “steget med 4,2 mio. kr. fra 88,0 mio. kr. i 2023 til 92,2 mio. kr. i 2024”
  const [a, b] = plain.filter(({ from }) => from >= entry.to);
  if (
    a &&
    b &&
    /\bfra\b/iu.test(text.slice(entry.to, a.from)) &&
    /\btil\b/iu.test(text.slice(a.to, b.from))
  ) {
    const made = ends(a.period, b.period);
    if (made !== '') return sure(made, spans(b));
  }
  return null;
}

/** The interval of a comparison: “i august 2024 sammenlignet med august 2023”; '' where a sentence has none. */
export function comparedIn(periods: readonly PeriodMention[]): string {
  const [now, ...more] = periods.filter(({ role, period }) => role === 'plain' && period !== '');
  const [base, ...others] = periods.filter(({ role, period }) => role === 'compared' && period !== '');
  return now && base && more.length === 0 && others.length === 0 ? ends(now.period, base.period) : '';
}
