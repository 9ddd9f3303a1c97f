/** Whether a number is no figure by what it counts. */
import { isCountable } from '../measure';
import { MEASURED_TIME, type NoFigure } from '../notFigures';
import type { Counted } from './counted';

/** What tells that “nr. 12” is a place in a list of municipalities. */
const RANKED =
  /placer|rang|(?<![\p{L}])top\s|(?<![\p{L}])plads|bedst|dårligst|lavest|højest|(?<![\p{L}])ud\s+af|måling|(?<![\p{L}])(?:STAR|VIVE)(?![\p{L}])|(?<![\p{L}])(?:er|var|på|fra|til|ligger|lå|bliver|blev|delt|nu|som|kommune|en)\s+(?:nr\.?|nummer)\s*\d/iu;

/** Whether a figure may be none: a number that something has, the years that something takes. */
export function isUncertain({ measure, number }: Counted, text: string): boolean {
  if (measure?.sort === 'rank') return !RANKED.test(text);
  return measure?.unit === 'år' && number.decimals > 0 && !/gennemsnit|snit(?![\p{L}])|median/iu.test(text);
}

/** Whether a number is no figure by what it counts. */
export function noFigure(entry: Counted, text: string): NoFigure | null {
  const { number, measure } = entry;
  if (measure === null) return 'no-unit';
  if (measure.sort === 'abstract') return 'count';
  if (measure.sort === 'duration') {
    const decimal = number.decimals > 0 && !number.words;
    const rated = / pr\. /.test(measure.unit) || /ugentlig/iu.test(text.slice(number.from, measure.to + 12));
    return decimal || (MEASURED_TIME.test(text) && !number.words) || rated ? null : 'limit';
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
