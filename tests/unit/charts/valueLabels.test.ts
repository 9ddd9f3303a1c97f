import { describe, expect, test } from 'vitest';
import type { PlacedMark } from '../../../src/charts/frame/nearest';
import { valueLabels } from '../../../src/charts/lines/valueLabels';
import { observation } from '../fixtures';

/** Points of lines, in pixels from the top. */
const points = (...lines: (readonly [number, number])[][]): PlacedMark[] =>
  lines.flatMap((line, series) =>
    line.map(([x, y], point) => ({
      mark: { observation: observation({ value: y }), value: y, computed: null, series, point },
      x,
      y,
    })),
  );
const sides = (placed: PlacedMark[], bottom = 300) =>
  valueLabels(placed, placed, bottom).map(({ y, middle }) => (middle < y ? 'above' : 'below'));

describe('values of points', () => {
  test('stand clear of their line: above a peak, below a dip and where the line climbs away', () => {
    const line = points([
      [0, 100],
      [60, 40],
      [120, 200],
      [180, 195],
      [240, 20],
    ]);
    expect(sides(line)).toEqual(['below', 'above', 'below', 'below', 'above']);
  });

  test('stand above where there is nothing below', () => {
    const line = points([
      [0, 100],
      [60, 195],
      [120, 100],
    ]);
    expect(sides(line, 200)).toEqual(['above', 'above', 'above']);
  });

  test('give way to points and to one another, to the other side or altogether', () => {
    const apart = points([[0, 100]], [[0, 160]]);
    expect(sides(apart)).toEqual(['above', 'above']);
    // The value of the lower one would stand on the upper point.
    expect(sides(points([[0, 100]], [[4, 112]]))).toEqual(['above', 'below']);
    expect(sides(points([[0, 100]], [[28, 102]]))).toEqual(['above', 'below']);
    const between = points([[0, 100]], [[0, 114]], [[0, 128]]);
    expect(valueLabels(between, between, 300).map(({ y }) => y)).toEqual([100, 128]);
  });
});
