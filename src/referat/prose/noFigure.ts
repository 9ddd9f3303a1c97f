/** Whether a number is no figure by what it counts. */
import { isCountable } from '../measure';
import type { NoFigure } from '../notFigures';
import type { Counted } from './counted';

/** Whether a number is no figure by what it counts. */
export function noFigure(entry: Counted, text: string): NoFigure | null {
  const { number, measure } = entry;
  if (measure === null) return 'no-unit';
  if (measure.sort === 'abstract') return 'count';
  if (measure.sort === 'duration') {
    const decimal = number.decimals > 0 && !number.words;
    const mean =
      /gennemsnit|i\s+snit|\bsnit\b|varighed|varede|varer\b|ventetid|sagsbehandlingstid|median|timetal/iu.test(
        text,
      );
    const rated = / pr\. /.test(measure.unit) || /ugentlig/iu.test(text.slice(number.from, measure.to + 12));
    return decimal || (mean && !number.words) || rated ? null : 'limit';
  }
  if (
    number.words &&
    number.percent === null &&
    !isCountable(measure) &&
    !['money', 'rank', 'point', 'percent'].includes(measure.sort)
  )
    return 'count';
  return null;
}
