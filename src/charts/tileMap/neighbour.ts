import type { TilePlace } from './layout';

/** Steps of the arrow keys, columns and rows. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much farther a tile to the side counts than one straight ahead, so that an arrow keeps its row or column. */
const ASIDE = 2;

/**
 * The tile that an arrow key leads to: the nearest of those that lie more in its direction than to the side, over water
 * if there is no other.
 * @param key an arrow key
 * @returns null for other keys, and if there is no tile that way
 */
export function neighbour<T extends TilePlace>(from: TilePlace, key: string, tiles: readonly T[]): T | null {
  const step = STEPS[key];
  if (!step) return null;
  const [x, y] = step;
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const [across, down] = [tile.column - from.column, tile.row - from.row];
    const ahead = across * x + down * y;
    const aside = Math.abs(across * y + down * x);
    const distance = ahead + ASIDE * aside;
    if (ahead < 1 || aside > ahead || distance >= least) continue;
    [best, least] = [tile, distance];
  }
  return best;
}
