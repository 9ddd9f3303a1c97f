/** Two periods as the two ends of one. */
import { parsePeriod } from '../../model/period';

/** Two periods of one sort as an interval, whichever comes first; '' where they are none. */
export function ends(a: string, b: string): string {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  if (!x || !y || x.type !== y.type || x.interval || y.interval) return '';
  const made = x.start < y.start ? `${a}/${b}` : `${b}/${a}`;
  return parsePeriod(made) ? made : '';
}
