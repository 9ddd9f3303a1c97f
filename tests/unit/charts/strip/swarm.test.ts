import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNames, swarm } from '../../../../src/charts/strip/swarm';

describe('swarm', () => {
  test('dots apart stand in the middle; equal ones above and below it', () => {
    expect(swarm([10, 50, 90], 5).offsets).toEqual([0, 0, 0]);
    expect(swarm([10, 10, 10], 5).offsets).toEqual([0, -11, 11]);
    expect(swarm([], 5)).toEqual({ offsets: [], reach: 5 });
  });

  test('no dot lies over another while they are not very many at one value', () => {
    const xs = fc
      .array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(xs, (list) => {
        const { offsets, reach } = swarm(list, 5);
        list.forEach((x, i) => {
          expect(Math.abs(offsets[i] ?? 0)).toBeLessThanOrEqual(reach);
          for (let j = 0; j < i && reach < 80; j++) {
            const apart = Math.max(
              Math.abs(x - (list[j] ?? 0)),
              Math.abs((offsets[i] ?? 0) - (offsets[j] ?? 0)),
            );
            expect(apart).toBeGreaterThanOrEqual(10);
          }
        });
      }),
    );
  });

  test('98 at one value keep within a height', () => {
    expect(swarm(new Array<number>(98).fill(7), 5).reach).toBeLessThanOrEqual(100);
  });
});

describe('packNames', () => {
  test('names that would touch stand in rows, and none runs over the edge', () => {
    const names = [
      { x: 5, width: 40 },
      { x: 30, width: 40 },
      { x: 120, width: 40 },
      { x: 199, width: 40 },
    ];
    expect(packNames(names, 200)).toEqual([
      { left: 0, row: 0 },
      { left: 10, row: 1 },
      { left: 100, row: 0 },
      { left: 160, row: 0 },
    ]);
  });
});
