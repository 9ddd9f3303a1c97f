import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestTo, type PlacedMark } from '../../../src/charts/frame/nearest';
import { observation } from '../fixtures';

const place = fc.double({ min: -100, max: 1000, noNaN: true });
const placed = (x: number, y: number, point: number): PlacedMark => ({
  mark: { observation: observation(), value: y, computed: null, series: 0, point },
  x,
  y,
});
const marks = fc
  .array(fc.tuple(fc.oneof(place, fc.constantFrom(0, 10, 20)), place), { maxLength: 60 })
  .map((places) => places.map(([x, y], i) => placed(x, y, i)));
/** Time counts more than height: one reads along the axis. */
const distance = (p: PlacedMark, x: number, y: number) => 4 * (p.x - x) ** 2 + (p.y - y) ** 2;

describe('nearestTo', () => {
  test('finds what a look at every mark finds', () => {
    fc.assert(
      fc.property(marks, place, place, (all, x, y) => {
        const found = nearestTo(all)(x, y);
        const least = Math.min(...all.map((p) => distance(p, x, y)));
        expect(found === null ? Number.POSITIVE_INFINITY : distance(found, x, y)).toBe(least);
      }),
    );
  });

  test('at a mark it is that mark', () => {
    const all = [placed(0, 0, 0), placed(10, 100, 1), placed(10, 0, 2), placed(20, 50, 3)];
    const nearest = nearestTo(all);
    expect(all.map((p) => nearest(p.x, p.y)?.mark.point)).toEqual([0, 1, 2, 3]);
  });

  test('a mark beside in time is further away than one as far above', () => {
    expect(nearestTo([placed(20, 0, 0), placed(0, 30, 1)])(0, 0)?.mark.point).toBe(1);
  });

  test('finds nothing where there is nothing', () => {
    expect(nearestTo([])(1, 1)).toBeNull();
  });
});
