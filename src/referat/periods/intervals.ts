/** Intervals: two periods with “til” or a dash between them. */
import { isoDay, parsePeriod } from '../../model/period';
import type { PeriodMention } from './mention';

/** What may stand between the ends of an interval. */
export const BETWEEN =
  /^\s*(?:-|–|—)\s*(?:den\s+)?$|^,?\s+(?:og\s+)?(?:frem\s+)?(?:til|indtil|til\s+og\s+med|t\.o\.m\.)\s+(?:og\s+med\s+)?(?:den\s+|budget\s+|regnskab\s+|hele\s+)?$/iu;

const AND = /^\s+og\s+(?:i\s+|den\s+)?$/iu;

/** What may stand between periods that share the year of the last. */
export const SHARING = /^(?:\s*,\s*|\s+(?:og|samt|eller)\s+(?:i\s+)?|\s*\/\s*)$/iu;

/** The two ends as one period, or '' where they are none. */
function interval(first: string, last: string): string {
  const made = `${first}/${last}`;
  if (parsePeriod(made)) return made;
  const [a, b] = [parsePeriod(first), parsePeriod(last)];
  if (!a || !b || b.start <= a.start) return '';
  // A date and a month: the dates that they begin and end with.
  const dates = `${isoDay(a.start)}/${isoDay(b.end)}`;
  const whole = isoDay(a.start).endsWith('-01') && isoDay(b.end + 1).endsWith('-01');
  const months = `${isoDay(a.start).slice(0, 7)}/${isoDay(b.end).slice(0, 7)}`;
  return whole && parsePeriod(months) ? months : parsePeriod(dates) ? dates : '';
}

/** “fra … til …” as one; a year with months in brackets behind it as those months. */
export function joinIntervals(text: string, mentions: readonly PeriodMention[]): PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    const between = previous ? text.slice(previous.to, mention.from) : '';
    const mellem = previous
      ? /\bmellem\s+(?:den\s+)?$/iu.test(text.slice(Math.max(0, previous.from - 16), previous.from))
      : false;
    const made =
      previous && (BETWEEN.test(between) || (mellem && AND.test(between))) && !previous.period.includes('/')
        ? interval(previous.period, mention.period)
        : '';
    if (previous && made !== '') {
      joined[joined.length - 1] = {
        ...previous,
        to: mention.to,
        period: made,
        sort: mention.sort === previous.sort ? previous.sort : 'date',
        role: previous.role === 'event' ? 'plain' : previous.role,
        assumed: previous.assumed || (mention.assumed && !BETWEEN.test(between)),
      };
    } else if (
      previous &&
      previous.sort === 'year' &&
      mention.sort === 'month' &&
      /^\s*\(\s*$/.test(between)
    ) {
      joined[joined.length - 1] = { ...mention, from: previous.from, role: previous.role, assumed: false };
    } else joined.push(mention);
  }
  // Within brackets an interval of months is joined before its year is seen: once more.
  return joined.length < mentions.length &&
    joined.some(({ sort }, i) => sort === 'year' && joined[i + 1]?.sort === 'month')
    ? joinIntervals(text, joined)
    : joined;
}
