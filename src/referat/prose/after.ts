/** What is known after a sentence. */
import type { PeriodMention } from '../periods/mention';
import type { Before } from './before';
import { comparedIn } from './change';
import type { ReadFigure } from './figure';
import type { Sentence } from './sentence';

const DONE =
  /(?<![\p{L}])(?:beslutte\p{L}*|vedt[ao]g\p{L}*|godkend\p{L}*|iværksat\p{L}*|iværksatte|igangsat\p{L}*|igangsatte|start(?:e[dt]|ede|er)|begynd\p{L}*|åbn\p{L}*|etabler\p{L}*|oprette\p{L}*|ansat\p{L}*|indgå\p{L}*|indgik|trådte|træder|orienter\p{L}*|behandle\p{L}*|offentliggj\p{L}*|drøfte\p{L}*|forlæng\p{L}*|overfør\p{L}*|lov(?:en|ændring\p{L}*)?|reform\p{L}*|aftale\p{L}*|udløb\p{L}*|ophør\p{L}*|lukke\p{L}*|investeringsforslag\p{L}*|budgetforlig\p{L}*)(?![\p{L}])/iu;

/** Whether a sentence without figures says when those are of that follow it: not when something was decided or begun. */
function isTopic(text: string, { period }: PeriodMention): boolean {
  const [first = '', last = first] = period.split('/');
  return !DONE.test(text) && Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < 3;
}

/** What is known after a sentence. */
export function afterSentence(
  { text, offset, periods, areas, numbers, before, item }: Sentence,
  figures: readonly ReadFigure[],
  shares: boolean,
): Before {
  const plain = periods.filter(({ role, period }) => role === 'plain' && period !== '');
  const different = [...new Set(plain.map(({ period }) => period))];
  const first = plain[0];
  const counted =
    figures.findLast(({ measure }) => ['persons', 'fulltime', 'things'].includes(measure.sort))?.measure ??
    before.counted;
  const used = (change: boolean) => {
    const period = figures.findLast(
      ({ period, kind }) =>
        period.from === 'sentence' &&
        period.value !== '' &&
        (kind.value === 'aendring' && period.value.includes('/')) === change,
    )?.period;
    return period?.at ? { period: period.value, at: period.at } : null;
  };
  const [level, change] = [used(false), used(true)];
  const interval = change?.period ?? comparedIn(periods);
  const named = different.at(-1);
  const own = [...new Set(areas.filter(({ vague }) => !vague).map(({ id }) => id))];
  const lastArea = figures.at(-1)?.area ?? null;
  return {
    period:
      first && named !== undefined
        ? {
            value: first.period,
            from: 'paragraph',
            at: { from: first.from + offset, to: first.to + offset },
            sure: different.length === 1 && !first.assumed && (numbers.length > 0 || isTopic(text, first)),
            or: different.slice(1),
          }
        : before.period,
    pair:
      plain.length >= 2 && different.length === 2 && numbers.length >= 2 && /\bfra\b/iu.test(text)
        ? [different[0] as string, different[1] as string]
        : null,
    area:
      own.length === 1 && lastArea?.from === 'sentence'
        ? { ...lastArea, from: 'paragraph', sure: lastArea.value.id === item.meeting.home.id }
        : before.area?.from === 'heading'
          ? before.area
          : null,
    areas: figures.map(({ area }) => area),
    counted,
    listed: null,
    shares: shares || (before.shares && figures.length === 0),
    change: change
      ? { value: change.period, from: 'paragraph', at: change.at, sure: true, or: [] }
      : figures.length === 0 || plain.length === 0
        ? before.change
        : null,
    earlier: { level: level ?? before.earlier.level, change: change ?? before.earlier.change },
    intervals: interval
      ? new Map(before.intervals).set(interval, (before.intervals.get(interval) ?? 0) + 1)
      : before.intervals,
    named: named ?? before.named,
    undated: before.undated,
  };
}
