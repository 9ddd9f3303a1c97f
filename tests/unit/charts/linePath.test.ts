import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSeries } from '../../../src/analysis/chart/types';
import { linePaths, QUARTERS } from '../../../src/charts/lines/linePath';
import type { TimeAxis } from '../../../src/charts/lines/timeAxis';
import { observation } from '../fixtures';

/** Year 2000 lies at 0, each year ten pixels on; 1999 and earlier have no place. */
const axis: TimeAxis = {
  min: 0,
  max: 100,
  ticks: [],
  label: String,
  at: (period) => (Number(period) < 2000 ? null : Number(period) - 2000),
};
const scales = { xScale: (at: number) => at * 10, yScale: (value: number) => 100 - value };

/** A line of values by year; a year of null is a point whose period is not stated. */
function line(...points: readonly (readonly [number | null, number])[]): ChartSeries {
  return {
    key: 'faxe.alle.faktisk',
    area: 'faxe',
    group: 'alle',
    kind: 'faktisk',
    year: null,
    points: points.map(([year, value]) => ({
      observation: observation({ period: year === null ? '' : String(year), value }),
      value,
      computed: null,
    })),
    against: null,
    total: false,
  };
}

type Place = readonly [number, number];

/** The strokes of a path, as a browser reads them: places in pixels. */
function strokes(path: string): Place[][] {
  return path
    .split('M')
    .slice(1)
    .map((stroke) => {
      const [start = '', steps = ''] = stroke.split('l');
      const [x = 0, y = 0] = start.split(' ').map(Number);
      const places: Place[] = [[x / QUARTERS, y / QUARTERS]];
      const numbers = steps.split(' ').map(Number);
      for (let i = 0; i < numbers.length; i += 2) {
        const [lastX, lastY] = places.at(-1) as Place;
        places.push([lastX + (numbers[i] ?? 0) / QUARTERS, lastY + (numbers[i + 1] ?? 0) / QUARTERS]);
      }
      return places;
    });
}

const drawn = (series: readonly ChartSeries[], band?: number) =>
  linePaths(series, axis, scales, band).map(strokes);

describe('linePaths', () => {
  test('draws a line through its points', () => {
    expect(drawn([line([2000, 0], [2001, 50], [2002, 25.5])])).toEqual([
      [
        [
          [0, 100],
          [10, 50],
          [20, 74.5],
        ],
      ],
    ]);
  });

  test('draws each of several lines from its own start', () => {
    const both = [line([2000, 0], [2001, 50]), line([2003, 80], [2004, 90])];
    expect(drawn(both)).toEqual([
      [...(drawn(both.slice(0, 1))[0] ?? []), ...(drawn(both.slice(1))[0] ?? [])],
    ]);
  });

  test('breaks a line where a period is missing', () => {
    expect(drawn([line([2000, 0], [2001, 1], [2003, 3], [2004, 4])])).toEqual([
      [
        [
          [0, 100],
          [10, 99],
        ],
        [
          [30, 97],
          [40, 96],
        ],
      ],
    ]);
  });

  test('lines with other breaks each have their own', () => {
    const one = line([2000, 0], [2001, 1], [2002, 2], [2004, 4], [2005, 5]);
    const other = line([2000, 0], [2002, 2], [2003, 3], [2004, 4], [2005, 5]);
    expect(drawn([one, other])).toEqual([[...(drawn([one])[0] ?? []), ...(drawn([other])[0] ?? [])]]);
  });

  test('leaves out what has no place in time, and draws nothing of a single point', () => {
    expect(drawn([line([null, 9], [1999, 5], [2000, 0], [2001, 1])])).toEqual(
      drawn([line([2000, 0], [2001, 1])]),
    );
    expect(drawn([line([2000, 1])])).toEqual([]);
    expect(drawn([line([null, 1])])).toEqual([]);
    expect(drawn([])).toEqual([]);
  });

  test('cut into columns, the strokes join up to the same lines, each within its column', () => {
    const values = fc.array(fc.integer({ min: -50, max: 150 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 90 }),
        (all, band) => {
          const series = all.map((own) => line(...own.map((value, i) => [2000 + i, value] as const)));
          const pieces = drawn(series, band);
          // Every piece of a line between two points, once, however it is cut.
          const pairs = (paths: Place[][][]) =>
            paths
              .flat()
              .flatMap((stroke) => stroke.slice(1).map((to, i) => `${stroke[i]} ${to}`))
              .sort();
          expect(pairs(pieces)).toEqual(pairs(drawn(series)));
          for (const path of pieces) {
            const columns = path.map(([start]) => Math.floor((start as Place)[0] / band));
            expect(new Set(columns).size).toBe(1);
            // A stroke ends with its first step into another column.
            for (const stroke of path)
              for (const [x] of stroke.slice(0, -1)) expect(Math.floor(x / band)).toBe(columns[0]);
          }
        },
      ),
    );
  });
});
