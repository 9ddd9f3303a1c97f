/** The period of a figure. */
import type { PeriodMention } from '../periods/mention';
import type { Traced } from '../proposal';
import { changePeriod } from './change';
import type { Counted } from './counted';
import { endsBehind, fromTo, isFirstOfTwo } from './fromTo';
import { inherited } from './inherited';
import { INTO_PERIOD, isTight, type Sentence, spanAt } from './sentence';

/** The period of a figure, by its sentence and by what goes on. */
export function periodOf(
  sentence: Sentence,
  i: number,
  isChange: boolean,
  pairs: ReadonlyMap<Counted, PeriodMention>,
): Traced<string> {
  const { text, periods, numbers } = sentence;
  const entry = numbers[i] as Counted;
  const next = numbers[i + 1]?.from ?? text.length + 1;
  const traced = (mention: PeriodMention, sure = true): Traced<string> => ({
    value: mention.period,
    from: 'sentence',
    at: spanAt(sentence, mention),
    sure: sure && mention.period !== '' && !mention.assumed,
    or: [],
  });
  const usable = periods.filter(({ role }) => role !== 'event' && role !== 'plan');
  const pair = pairs.get(entry);
  if (pair) return traced(pair);
  if (isChange) {
    const change = changePeriod(sentence, entry, usable);
    if (change) return change;
  }
  const plain = usable.filter(({ role }) => role === 'plain');
  const both = endsBehind(sentence, i, usable);
  if (both) return both;
  const behind = usable.find(({ from }) => from >= entry.to);
  // “212 (1. kvartal 2023: 230)”: the next number's own.
  const isNexts = (mention: PeriodMention) => /^\s*:\s*(?:ca\.\s*)?[-−+]?\d/u.test(text.slice(mention.to));
  if (behind && behind.from < next && behind.role !== 'since' && !isNexts(behind)) {
    const gap = text.slice(entry.to, behind.from);
    if (behind.role !== 'compared' && isTight(gap) && INTO_PERIOD.test(gap)) return traced(behind);
  }
  const preceding = usable.filter(
    ({ to, role }) => to <= entry.from && (role === 'plain' || role === 'compared' || role === 'since'),
  );
  const start = preceding.at(-1);
  if (start?.role === 'since' && isFirstOfTwo(sentence, i)) return traced(start);
  const ends = fromTo(sentence, i, preceding.at(-1));
  if (ends) return { ...traced(preceding.at(-1) as PeriodMention), value: ends };
  const nearest = preceding.findLast(
    (mention) =>
      mention.role === 'plain' || /^,?\s*(?:hvor|da|og|var|lå)/iu.test(text.slice(mention.to, entry.from)),
  );
  if (nearest) {
    // “faldt fra 200 i 2023 til 180”: the period is the other number's.
    const others = numbers.slice(0, i).filter(({ to }) => to <= nearest.from);
    const other = others.at(-1);
    const taken =
      other !== undefined &&
      isTight(text.slice(other.to, nearest.from)) &&
      INTO_PERIOD.test(text.slice(other.to, nearest.from)) &&
      /^\)?\s*(?:til|mod|og\s+til)\s+(?:[\p{L}.]+\s+){0,2}$/iu.test(text.slice(nearest.to, entry.from));
    return traced(nearest, !taken);
  }
  const since = usable.find(({ role, from }) => role === 'since' && from >= entry.to);
  if (since && isFirstOfTwo(sentence, i)) return traced(since);
  // “42 pct. (38 pct. i 2022) i 2023”: in brackets it is of the number there.
  const isInner = (mention: PeriodMention) => {
    const open = /\([^)]*$/.exec(text.slice(entry.to, mention.from));
    return open !== null && numbers.some(({ from }) => from >= entry.to + open.index && from < mention.from);
  };
  const later = plain.find((mention) => mention.from >= entry.to && !isNexts(mention) && !isInner(mention));
  if (later && !isOthers(sentence, i, later)) {
    const different = new Set(plain.map(({ period }) => period));
    const between = numbers.slice(i + 1).some(({ from }) => from < later.from)
      ? text.slice(entry.to, later.from)
      : '';
    // “Andelen er 42 pct., mens målet for 2024 er 45 pct.”
    const apart = /[;,]\s*(?:mens|men|hvor|og)\s/iu.test(text.slice(entry.to, later.from));
    if (apart && sentence.before.period) return inherited(sentence, i, isChange);
    return traced(later, different.size === 1 && !apart && !/[,;]|\bat\b/iu.test(between));
  }
  return inherited(sentence, i, isChange);
}

/** Whether a period behind several numbers is the last one's alone: “til nr. 78 fra nr. 72 sidste år”. */
function isOthers({ text, numbers }: Sentence, i: number, later: PeriodMention): boolean {
  const others = numbers.slice(i + 1).filter(({ from }) => from < later.from);
  const [next, last] = [others[0], others.at(-1)];
  if (!next || !last) return false;
  return (
    isTight(text.slice(last.to, later.from)) &&
    /\b(?:fra|mod|til|end)\b/iu.test(text.slice((numbers[i] as Counted).to, next.from))
  );
}
