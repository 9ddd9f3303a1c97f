import type { PlacedMark } from '../frame/nearest';

/** Half of what a value takes, pixels: about four figures wide, a line high. */
const HALF = { width: 17, height: 8 };
/** From a point to the middle of its value. */
const AWAY = 15;
/** Half a point with the room around it. */
const POINT = 5;

/** A value beside its point: the middle of the text. */
export interface ValueLabel extends PlacedMark {
  readonly middle: number;
}

/**
 * Where the values of points stand: below where the line climbs away, else above, clear of it; on the other side where
 * that is taken by a point or another value. If both are, a value is left out: the first is printed.
 * @param wanted points whose values are to be printed
 * @param placed all points
 * @param bottom nothing stands below it, pixels
 */
export function valueLabels(
  wanted: readonly PlacedMark[],
  placed: readonly PlacedMark[],
  bottom: number,
): ValueLabel[] {
  const neighbours = ({ mark }: PlacedMark) =>
    placed.filter((q) => q.mark.series === mark.series && Math.abs(q.mark.point - mark.point) === 1);
  const labels: ValueLabel[] = [];
  for (const p of wanted) {
    const adjacent = neighbours(p);
    const higher = adjacent.reduce((sum, q) => sum + q.y - p.y, 0) < 0;
    const fits = (middle: number) => {
      const meets = (x: number, y: number, width: number, height: number) =>
        Math.abs(x - p.x) < HALF.width + width && Math.abs(y - middle) < HALF.height + height;
      return (
        middle + HALF.height <= bottom &&
        !placed.some((q) => q !== p && meets(q.x, q.y, POINT, POINT)) &&
        !labels.some((label) => meets(label.x, label.middle, HALF.width, HALF.height))
      );
    };
    const [above, below] = [p.y - AWAY, p.y + AWAY];
    const middle = (higher ? [below, above] : [above, below]).find(fits);
    if (middle !== undefined) labels.push({ ...p, middle });
  }
  return labels;
}
