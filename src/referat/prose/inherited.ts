/** The period of a figure whose sentence does not say when. */
import type { Traced } from '../proposal';
import type { Counted } from './counted';
import type { Sentence } from './sentence';

/** What goes on from before the sentence; '' where nothing does. */
export function inherited({ before, text, numbers }: Sentence, i: number, isChange: boolean): Traced<string> {
  const { pair, period, change } = before;
  const earlier = isChange ? (before.earlier.change ?? before.earlier.level) : before.earlier.level;
  const entry = numbers[i] as Counted;
  if (pair) {
    const lead = text.slice(Math.max(0, entry.from - 30), entry.from);
    const at = /\bfra\s+(?:[\p{L}.]+\s+){0,3}$/iu.test(lead)
      ? pair[0]
      : /\btil\s+(?:[\p{L}.]+\s+){0,3}$/iu.test(lead)
        ? pair[1]
        : null;
    if (at !== null) return { value: at, from: 'paragraph', at: null, sure: false, or: [] };
  }
  if (isChange && change) return change;
  if (period) return isChange && !/^\d{4}$/.test(period.value) ? { ...period, sure: false } : period;
  // What has been said again and again, and nothing else, is meant where a change is told without a time.
  const [interval, ...others] = before.intervals;
  if (isChange && interval && others.length === 0 && interval[1] > 1 && earlier?.period === interval[0])
    return { value: interval[0], from: 'item', at: earlier.at, sure: true, or: [] };
  // What the item names elsewhere is hardly ever meant: nothing is said then.
  // Money without a time is of the year that is spoken of.
  const mayBe = earlier !== null || (entry.measure?.sort === 'money' && before.named !== '');
  return { value: '', from: 'nothing', at: null, sure: before.undated && !mayBe, or: [] };
}
