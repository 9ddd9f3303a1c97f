/** Two numbers of a development and its two ends: “fra 12 til 19”. */
import type { PeriodMention } from '../periods/mention';
import type { Traced } from '../proposal';
import { type Sentence, spanAt } from './sentence';

const FROM = /\bfra\s+(?:[\p{L}.]+\s+){0,4}$/iu;

const TO = /^[^.;]{0,30}\btil\s+(?:[\p{L}.]+\s+){0,4}$/iu;

/** Whether a number is the first of “fra 12 til 19”. */
export function isFirstOfTwo({ text, numbers }: Sentence, i: number): boolean {
  const [entry, next] = [numbers[i], numbers[i + 1]];
  return (
    entry !== undefined &&
    next !== undefined &&
    FROM.test(text.slice(Math.max(0, entry.from - 40), entry.from)) &&
    TO.test(text.slice(entry.to, next.from))
  );
}

/** “fra 12 til 19” with “fra 2022 til 2023”: the first number is of the first period. */
export function fromTo(sentence: Sentence, i: number, mention: PeriodMention | undefined): string | null {
  const [first, last] = mention?.period.split('/') ?? [];
  if (first === undefined || last === undefined) return null;
  if (isFirstOfTwo(sentence, i)) return first;
  return i > 0 && isFirstOfTwo(sentence, i - 1) ? last : null;
}

/** “fra 120 til 240 fra maj 2022 til maj 2023”: each number is of one end. */
export function endsBehind(
  sentence: Sentence,
  i: number,
  usable: readonly PeriodMention[],
): Traced<string> | null {
  const { text, numbers } = sentence;
  const first = isFirstOfTwo(sentence, i);
  const last = first ? numbers[i + 1] : i > 0 && isFirstOfTwo(sentence, i - 1) ? numbers[i] : undefined;
  const mention = last && usable.find(({ from }) => from >= (numbers[first ? i : i - 1]?.to ?? 0));
  const [start, end] = mention?.period.split('/') ?? [];
  if (!last || !mention || mention.from < last.to || start === undefined || end === undefined) return null;
  const gap = text.slice(last.to, mention.from);
  if (!/^[^,;.]{0,40}\b(?:fra|i|perioden|mellem)\s+(?:den\s+)?$/iu.test(gap)) return null;
  const sure = mention.role === 'plain' && !mention.assumed;
  return { value: first ? start : end, from: 'sentence', at: spanAt(sentence, mention), sure, or: [] };
}
