import { TILES, type Tile } from './layout';

/** Sides of a tile: the neighbour there, and the line along it from its corner. */
const SIDES = [
  { column: 0, row: -1, line: [0, 0, 1, 0] },
  { column: 1, row: 0, line: [1, 0, 1, 1] },
  { column: 0, row: 1, line: [0, 1, 1, 1] },
  { column: -1, row: 0, line: [0, 0, 0, 1] },
] as const;

/**
 * The borders of regions, and the coast, as a path.
 * @param regionOf the region of a municipality
 * @param size of a tile with its gap, pixels
 */
export function borderPath(regionOf: (area: string) => string | null, size: number): string {
  const at = new Map(TILES.map((tile) => [`${tile.column},${tile.row}`, tile]));
  const path = (tile: Tile) =>
    SIDES.flatMap(({ column, row, line }) => {
      const other = at.get(`${tile.column + column},${tile.row + row}`);
      // A border between two is drawn once, by the one to the right of it or below.
      const drawn = other ? (column < 0 || row < 0) && regionOf(other.area) !== regionOf(tile.area) : true;
      if (!drawn) return [];
      const [x1, y1, x2, y2] = line;
      const [x, y] = [tile.column * size, tile.row * size];
      return [`M${x + x1 * size} ${y + y1 * size}L${x + x2 * size} ${y + y2 * size}`];
    });
  return TILES.flatMap(path).join('');
}
