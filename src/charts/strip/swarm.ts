/** Where dots and names stand on a strip of values. */

/** How much the dots of a swarm may lie over one another before they are drawn smaller, and how many stand in a column. */
const MOST_LEVELS = 8;

/** A swarm of dots. */
export interface Swarm {
  /** How far above (negative) or below the middle each dot stands, in the order given; pixels. */
  readonly offsets: readonly number[];
  /** From the middle to the farthest dot's edge, pixels. */
  readonly reach: number;
}

/** The order in which places around the middle are tried: 0, −1, 1, −2, 2 … */
function around(level: number): number {
  return level % 2 === 0 ? level / 2 : -(level + 1) / 2;
}

/**
 * Moves dots apart up and down until none lies over another; each stays at its value. If very many have nearly the
 * same value they lie closer, so that the swarm keeps within a height.
 * @param xs where each dot stands, ascending, pixels
 * @param radius of a dot, pixels
 */
export function swarm(xs: readonly number[], radius: number): Swarm {
  const width = 2 * radius + 1;
  /** The last dot at each level. */
  const taken: number[] = [];
  const levels = xs.map((x) => {
    let level = 0;
    while ((taken[level] ?? Number.NEGATIVE_INFINITY) > x - width) level++;
    taken[level] = x;
    return level;
  });
  const farthest = Math.max(0, ...levels.map((level) => Math.abs(around(level))));
  const step = farthest > MOST_LEVELS ? (width * MOST_LEVELS) / farthest : width;
  return { offsets: levels.map((level) => around(level) * step), reach: farthest * step + radius };
}

/** A name that wants to stand with its middle at `x`. */
export interface WantedName {
  readonly x: number;
  readonly width: number;
}

/** Where a name stands. */
export interface PlacedName {
  readonly left: number;
  /** From 0. */
  readonly row: number;
}

/** The least room between two names in a row, pixels. */
const GAP = 8;

/**
 * Puts names into as few rows as they take without touching, each within the width and over its place if it can be.
 * @param names ascending by x
 */
export function packNames(names: readonly WantedName[], width: number): PlacedName[] {
  const ends: number[] = [];
  return names.map((name) => {
    const left = Math.max(0, Math.min(name.x - name.width / 2, width - name.width));
    let row = 0;
    while ((ends[row] ?? Number.NEGATIVE_INFINITY) + GAP > left) row++;
    ends[row] = left + name.width;
    return { left, row };
  });
}
