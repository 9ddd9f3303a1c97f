/** Periods that a text has given names: “den aktuelle måling”. */
import type { PeriodContext, PeriodMention, PeriodSort } from './mention';
import { roleOf } from './role';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The periods of a text with those that have names. */
export function withTerms(
  text: string,
  mentions: readonly PeriodMention[],
  { terms }: PeriodContext,
): PeriodMention[] {
  const all = [...mentions];
  for (const [term, period] of terms) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])${escapeRegExp(term)}(?![\\p{L}])`, 'giu'))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (all.some((other) => other.from < to && from < other.to)) continue;
      const sort: PeriodSort = /Q/.test(period) ? 'quarter' : /^\d{4}-\d\d$/.test(period) ? 'month' : 'year';
      all.push({ from, to, period, sort, role: roleOf(text, { from, to, sort }), assumed: false });
    }
  }
  return all.sort((a, b) => a.from - b.from);
}
