/** What heads cover that have fewer parts than the line under them. */
import { at } from '../../model/at';
import type { Interval } from './alignment';
import type { Placed } from './placed';

/**
 * What a line of heads covers that has fewer parts than the fullest line under it. Heads stand at the left, in the
 * middle or at the right of what they cover, all of them alike: those columns are taken that this fits best.
 * @param extents what is in each column under the line
 * @param under columns that the fullest line under it has
 */
export function spread(
  placed: readonly Placed[],
  extents: readonly Interval[],
  under: ReadonlySet<number>,
): readonly Placed[] {
  // What has nothing under it covers the rows, not the columns.
  const over = placed.filter(({ first, last }) =>
    [...under].some((column) => column >= first && column <= last),
  );
  if (over.length === 0 || under.size <= over.length) return placed;
  const count = extents.length;
  let best = { cost: Number.POSITIVE_INFINITY, spans: [] as readonly (readonly [number, number])[] };
  const sides: readonly ((interval: Interval) => number)[] = [
    ({ left }) => left,
    ({ left, right }) => (left + right) / 2,
    ({ right }) => right,
  ];
  for (const side of sides) {
    /** Least cost of the parts from `n` on in the columns from `column` on. */
    const known = new Map<number, typeof best>();
    const from = (n: number, column: number): typeof best => {
      if (n === over.length) return { cost: 0, spans: [] };
      const key = n * count + column;
      const found = known.get(key);
      if (found) return found;
      const part = at(over, n);
      let least = { cost: Number.POSITIVE_INFINITY, spans: [] as readonly (readonly [number, number])[] };
      for (let first = column; first < count; first += 1)
        for (let last = first; last < count; last += 1) {
          if (part.last > part.first && (first > part.first || last < part.last)) continue;
          const covered = extents.slice(first, last + 1);
          const whole = {
            left: Math.min(...covered.map(({ left }) => left)),
            right: Math.max(...covered.map(({ right }) => right)),
          };
          // A little for each column decides between those that fit alike.
          const own = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((i) =>
            under.has(i),
          ).length;
          const away = Math.abs(side(part.line) - side(whole)) + 2 * (last - first + 1 - own) - 4 * own;
          const rest = from(n + 1, last + 1);
          if (away + rest.cost < least.cost)
            least = { cost: away + rest.cost, spans: [[first, last], ...rest.spans] };
        }
      known.set(key, least);
      return least;
    };
    const found = from(0, 1);
    if (found.cost < best.cost) best = found;
  }
  // Where nothing fits, they stay where they stand.
  if (best.cost > 12 * over.length) return placed;
  return placed.map((part) => {
    const span = best.spans[over.indexOf(part)];
    return span ? { ...part, first: span[0], last: span[1] } : part;
  });
}
